import {claimsByKind, countClaims, kindsOfHeading} from '../../datasets/claim-counts.js';
import {squares, type CardMaker} from '../../figure/card.js';
import type {ClaimsState} from './state.js';
import {meanings} from './tally.js';

/** The number that the heading counts first, and a square for each claim. */
const card: CardMaker<ClaimsState> = ({claims: {verdicts}}, share) => {
  const counts = countClaims(verdicts);
  const [first] = kindsOfHeading(counts);
  if (first === undefined) return undefined;
  const mark = squares(claimsByKind(verdicts).flatMap((group) => group.verdicts.map(() => meanings[group.kind])));
  return mark && {number: share(counts[first], counts.all), mark};
};

export default card;
