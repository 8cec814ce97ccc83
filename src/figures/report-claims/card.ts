import {claimsByKind, countClaims, kindsOfHeading, type ClaimKind} from '../../datasets/claim-counts.js';
import {squares, type CardMaker, type Square} from '../../figure/card.js';
import type {ClaimsState} from './state.js';

const squareOf: Readonly<Record<ClaimKind, Square>> = {
  full: 'filled',
  soFar: 'filled',
  partly: 'half',
  never: 'empty',
  untestable: 'empty',
};

/** The number that the heading counts first, and a square for each claim: filled where it holds, half filled where in part. */
const card: CardMaker<ClaimsState> = ({claims: {verdicts}}, share) => {
  const counts = countClaims(verdicts);
  const [first] = kindsOfHeading(counts);
  if (first === undefined) return undefined;
  const mark = squares(claimsByKind(verdicts).flatMap((group) => group.verdicts.map(() => squareOf[group.kind])));
  return mark && {number: share(counts[first], counts.all), mark};
};

export default card;
