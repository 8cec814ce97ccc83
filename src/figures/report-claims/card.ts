import {countClaims, leadingCount} from '../../datasets/claim-counts.js';
import {squares, type SocialCardMaker} from '../../figure/card.js';
import {claimsByKind, meanings, type ClaimsState} from './state.js';
import {claimsSourceName} from './verdict-text.js';

/** The numbers of the heading, and a square for each claim in them: those that it counts have the colour. */
const card: SocialCardMaker<ClaimsState> = ({claims, messages}, partOf) => {
  const {verdicts} = claims;
  const first = leadingCount(countClaims(verdicts));
  if (first === undefined) return undefined;
  const all = claimsByKind(verdicts).flatMap((group) => group.verdicts.map(() => group.kind));
  // Those that cannot be tested come last.
  const kinds = all.slice(0, first.of);
  const mark = squares(
    kinds.map((kind) => meanings[kind]),
    (i) => kinds[i] === first.kind,
  );
  return mark && {number: partOf(first.count, first.of), mark, source: claimsSourceName(claims, messages)};
};

export default card;
