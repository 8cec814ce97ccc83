import {shareCard, type SocialCardMaker} from '../../figure/card.js';
import {isMostlyUnnamed, prioritiesFinding} from '../../datasets/priorities.js';
import type {PrioritiesState} from './state.js';

/** The number of the heading, and a square for each plan: those that the heading counts are filled. */
const card: SocialCardMaker<PrioritiesState> = ({priorities}, partOf) => {
  const finding = prioritiesFinding(priorities, undefined);
  const {named, all} = finding;
  const count = isMostlyUnnamed(finding) ? all - named : named;
  return shareCard(count, all, partOf(count, all));
};

export default card;
