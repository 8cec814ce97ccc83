import {countClaims, kindOf, kindsOfHeading} from '../../datasets/claim-counts.js';
import {squares, type CardMaker} from '../../figure/card.js';
import type {ClaimsState} from './state.js';

/** A square for each claim. Those that the heading counts first are filled, or half filled where they hold in part. */
const card: CardMaker<ClaimsState> = ({claims: {verdicts}}, share) => {
  const counts = countClaims(verdicts);
  const [first] = kindsOfHeading(counts);
  if (first === undefined) return undefined;
  const counted = verdicts.filter((verdict) => kindOf(verdict) === first);
  const filled = first === 'partly' ? 'half' : 'filled';
  const mark = squares(verdicts.map((_, i) => (i < counted.length ? filled : 'empty')));
  return mark && {number: share(counted.length, counts.all), mark};
};

export default card;
