import {filledSquares, type SocialCardMaker} from '../../figure/card.js';
import type {GuidanceState} from './state.js';

/** A square for each guide. */
const card: SocialCardMaker<GuidanceState> = ({guidance: {guides}, numbers}) => {
  const mark = filledSquares(guides.length);
  return mark && {number: numbers.integer(guides.length), mark};
};

export default card;
