import {squares, type CardMaker} from '../../figure/card.js';
import type {PrioritiesState} from './state.js';

/** A square for each plan; none of them is filled, because nothing was done yet. */
const card: CardMaker<PrioritiesState> = ({plans, numbers}) => {
  const mark = squares(plans.map(() => 'empty'));
  return mark && {number: numbers.integer(plans.length), mark};
};

export default card;
