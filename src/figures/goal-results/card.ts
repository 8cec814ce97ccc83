import {goalsFinding} from '../../datasets/goals.js';
import {shareCard, type SocialCardMaker} from '../../figure/card.js';
import type {GoalsState} from './state.js';

/** The results with numbers, or else the goals with results: those of the heading. */
const card: SocialCardMaker<GoalsState> = ({goals: shown}, partOf) => {
  const {goals, results, withResults, behind} = goalsFinding(shown);
  const [part, whole] = behind.numbers > 0 ? [behind.numbers, results] : [withResults, goals];
  return shareCard(part, whole, partOf(part, whole));
};

export default card;
