import {gravestOf, mostShown, sourcesOf, sharesOf} from '../../datasets/risks.js';
import {shareCard, type SocialCardMaker} from '../../figure/card.js';
import {newsOf, type RisksState} from './state.js';

/** The share of units in the heading, or the sources of the one challenge that most have shown. */
const card: SocialCardMaker<RisksState> = ({challenges, risks, messages}, share) => {
  const [first, ...tied] = mostShown(challenges);
  const gravest = newsOf(challenges, messages) === undefined ? undefined : gravestOf(challenges);
  const units = gravest ?? (first ? undefined : sharesOf(challenges)[0]);
  if (units || !first) return units && shareCard(units.count, units.of, share(units.count, units.of));
  const [count, of] = [sourcesOf(first).length, risks.sources.length];
  return tied.length > 0 ? undefined : shareCard(count, of, share(count, of));
};

export default card;
