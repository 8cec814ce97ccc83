import {partnerFinding} from '../../datasets/partner-finding.js';
import {shareCard, type SocialCardMaker} from '../../figure/card.js';
import type {NetworkState} from './state.js';

/** The subjects of the partner that takes part in most. */
const card: SocialCardMaker<NetworkState> = ({all, year}, partOf) => {
  const first = partnerFinding(all, year, undefined).years.find(({most}) => most);
  return first && shareCard(first.most!.subjects, first.subjects, partOf(first.most!.subjects, first.subjects));
};

export default card;
