import {filledSquares, type CardMaker} from '../../figure/card.js';
import type {PrioritiesState} from './state.js';

/** A square for each plan. */
const card: CardMaker<PrioritiesState> = ({plans, numbers}) => {
  const mark = filledSquares(plans.length);
  return mark && {number: numbers.integer(plans.length), mark};
};

export default card;
