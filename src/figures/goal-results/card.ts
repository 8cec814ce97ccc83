import {goalsFinding} from '../../datasets/goals.js';
import {shareCard, type CardMaker} from '../../figure/card.js';
import type {GoalsState} from './state.js';

/** The goals with results. */
const card: CardMaker<GoalsState> = ({goals: shown}, share) => {
  const {goals, withResults} = goalsFinding(shown);
  return shareCard(withResults, goals, share(withResults, goals));
};

export default card;
