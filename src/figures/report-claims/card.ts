import {claimsByKind, countClaims, kindsOfHeading} from '../../datasets/claim-counts.js';
import {squares, type CardMaker} from '../../figure/card.js';
import {meanings, type ClaimsState} from './state.js';
import {claimsSourceName} from './verdict-text.js';

/** The number that the heading counts first, and a square for each claim: those that it counts have the colour. */
const card: CardMaker<ClaimsState> = ({claims, messages}, share) => {
  const {verdicts} = claims;
  const counts = countClaims(verdicts);
  const [first] = kindsOfHeading(counts);
  if (first === undefined) return undefined;
  const kinds = claimsByKind(verdicts).flatMap((group) => group.verdicts.map(() => group.kind));
  const mark = squares(
    kinds.map((kind) => meanings[kind]),
    (i) => kinds[i] === first,
  );
  return mark && {number: share(counts[first], counts.all), mark, source: claimsSourceName(claims, messages)};
};

export default card;
