import {claimKinds, countClaims, kindOf, type ClaimKind} from '../../datasets/claim-counts.js';
import {squares, type CardMaker, type Square} from '../../figure/card.js';
import type {ClaimsState} from './state.js';

const squareOf: Readonly<Record<ClaimKind, Square>> = {
  full: 'filled',
  soFar: 'filled',
  partly: 'half',
  never: 'empty',
  untestable: 'empty',
};

/** A square for each claim, those that hold first. */
const card: CardMaker<ClaimsState> = ({claims: {verdicts}}, share) => {
  const {all, full, soFar} = countClaims(verdicts);
  const kinds = verdicts.map(kindOf).sort((a, b) => claimKinds.indexOf(a) - claimKinds.indexOf(b));
  const mark = squares(kinds.map((kind) => squareOf[kind]));
  return mark && {number: share(full + soFar, all), mark};
};

export default card;
