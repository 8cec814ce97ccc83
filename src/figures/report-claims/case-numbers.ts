import type {ClaimCase} from '../../datasets/claim-cases.js';
import type {ClaimKind} from '../../datasets/claim-counts.js';
import {uncapital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';

/** The numbers of a case, each of its level: that of the claim, and where two are compared the other one after it. */
export function caseValues({level = '', points, compared}: ClaimCase): {level: string; value: number}[] {
  if (!compared) return [{level, value: points!}];
  return [
    {level, value: compared.value},
    {level: compared.rival ?? '', value: compared.against},
  ];
}

/** The same as text: changes have a sign. */
export function caseNumbers(one: ClaimCase, {decimal, signed}: Numbers): {level: string; number: string}[] {
  const write = (one.compared?.unit ?? 'points') === 'points' ? signed : decimal;
  return caseValues(one).map(({level, value}) => ({level, number: write(value)}));
}

/** The verdict, and in how many cases the claim holds, where it was tested in several: «stemmer bare delvis», «nemlig i 9 av 10 tilfeller». */
export function outcomeOf(
  {kind, holds, of}: {kind: ClaimKind; holds: number; of: number},
  words: Record<'kind' | 'outcome', (kind: ClaimKind, count: number) => string> &
    Record<'inCases' | 'namely', (holds: number, of: number) => string>,
): string[] {
  if (of === 0) return [uncapital(words.kind(kind, 1))];
  return [words.outcome(kind, 1), ...(of === 1 ? [] : [words[kind === 'partly' ? 'namely' : 'inCases'](holds, of)])];
}
