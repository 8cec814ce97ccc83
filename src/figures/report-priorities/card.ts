import {shareCard, type CardMaker} from '../../figure/card.js';
import {isMostlyUnnamed, prioritiesFinding} from '../../datasets/priorities.js';
import type {PrioritiesState} from './state.js';

/** The plans of the heading, of all plans: those that name partners, or those that do not. */
const card: CardMaker<PrioritiesState> = ({priorities}, share) => {
  const finding = prioritiesFinding(priorities, undefined);
  const {named, all} = finding;
  const count = isMostlyUnnamed(finding) ? all - named : named;
  return shareCard(count, all, share(count, all));
};

export default card;
