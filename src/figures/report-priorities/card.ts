import {shareCard, type SocialCardMaker} from '../../figure/card.js';
import {prioritiesFinding} from '../../datasets/priorities.js';
import type {PrioritiesState} from './state.js';

/** The number of the heading, and a square for each plan: those that the heading counts are filled. */
const card: SocialCardMaker<PrioritiesState> = ({priorities}, partOf) => {
  const {named, all} = prioritiesFinding(priorities, undefined);
  return shareCard(named, all, partOf(named, all));
};

export default card;
