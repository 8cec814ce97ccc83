import {shareCard, type CardMaker} from '../../figure/card.js';
import type {RisksState} from './state.js';

/** The first share of units that a challenge concerns, as in the heading. */
const card: CardMaker<RisksState> = ({challenges}, share) => {
  const units = challenges.flatMap((challenge) => challenge.units).find(({of}) => of > 1);
  return units && shareCard(units.count, units.of, share(units.count, units.of));
};

export default card;
