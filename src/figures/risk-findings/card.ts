import {gravestOf, mostShown, sharesOf} from '../../datasets/risks.js';
import {shareCard, type SocialCardMaker} from '../../figure/card.js';
import {newsOf, type RisksState} from './state.js';

/** The share of units in the heading. A heading that names sources has no number. */
const card: SocialCardMaker<RisksState> = ({challenges, messages}, partOf) => {
  const gravest = newsOf(challenges, messages) === undefined ? undefined : gravestOf(challenges);
  const units = gravest ?? (mostShown(challenges).length > 0 ? undefined : sharesOf(challenges)[0]);
  return units && shareCard(units.count, units.of, partOf(units.count, units.of));
};

export default card;
