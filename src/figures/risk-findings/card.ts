import {mostShown, sourcesOf} from '../../datasets/risks.js';
import {shareCard, type CardMaker} from '../../figure/card.js';
import {unitsOf, type RisksState} from './state.js';

/** The sources of the one challenge that most have shown; without any, the share of units in the heading. */
const card: CardMaker<RisksState> = ({challenges, risks}, share) => {
  const [first, ...tied] = mostShown(challenges);
  const [units] = unitsOf(challenges);
  if (!first) return units && shareCard(units.count, units.of, share(units.count, units.of));
  const [count, of] = [sourcesOf(first).length, risks.sources.length];
  return tied.length > 0 ? undefined : shareCard(count, of, share(count, of));
};

export default card;
