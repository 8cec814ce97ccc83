import type {ClaimCase} from '../../datasets/claim-cases.js';
import type {Numbers} from '../../i18n/numbers.js';

/** The numbers of a case, each of its level: that of the claim, and where two are compared the other one after it. */
export function caseNumbers({level = '', points, compared}: ClaimCase, numbers: Numbers) {
  if (!compared) return [{level, number: numbers.signed(points!)}];
  const written = compared.unit === 'points' ? numbers.signed : numbers.decimal;
  return [
    {level, number: written(compared.value)},
    {level: compared.rival ?? '', number: written(compared.against)},
  ];
}
