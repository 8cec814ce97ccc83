import {shareCard, type CardMaker} from '../../figure/card.js';
import {prioritiesFinding} from '../../datasets/priorities.js';
import type {PrioritiesState} from './state.js';

/** The plans that name partners, of all plans. */
const card: CardMaker<PrioritiesState> = ({priorities}, share) => {
  const {named, all} = prioritiesFinding(priorities, undefined);
  return shareCard(named, all, share(named, all));
};

export default card;
