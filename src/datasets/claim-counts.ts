import type {ClaimCase} from './claim-cases.js';
import type {Verdict} from './claims.js';

/** How many of the statements the numbers confirm. */
export interface ClaimCounts {
  all: number;
  /** Statements that hold, with no part untested. */
  full: number;
  /** Statements that hold where they were tested, with a part or a level untested. */
  soFar: number;
  partly: number;
  never: number;
  untestable: number;
}

/** The results of a test in the order of every text and list: first what goes against the report, and last the unknown. */
export const claimKinds = ['never', 'partly', 'full', 'soFar', 'untestable'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export function kindOf({claim, cases, holds, exceptions, missingLevels}: Verdict): ClaimKind {
  if (cases.length === 0) return 'untestable';
  if (holds === 0) return 'never';
  if (exceptions.length > 0) return 'partly';
  return missingLevels.length === 0 && claim.untested === undefined ? 'full' : 'soFar';
}

export function countClaims(verdicts: readonly Verdict[]): ClaimCounts {
  const counts: ClaimCounts = {all: verdicts.length, never: 0, partly: 0, full: 0, soFar: 0, untestable: 0};
  for (const verdict of verdicts) counts[kindOf(verdict)]++;
  return counts;
}

/** The exceptions of the statements that hold only in part. */
export interface ExceptionCounts {
  claims: number;
  /** The exceptions of the statement with the fewest, and of that with the most. */
  fewest: number;
  most: number;
  /** The sum over the statements, and how many of these are not the same. */
  all: number;
  different: number;
  /** Whether no other result has as many statements, so that the number alone says which are meant. */
  isSole: boolean;
}

export function countExceptions(verdicts: readonly Verdict[]): ExceptionCounts {
  const all = countClaims(verdicts);
  const partly = verdicts.filter((verdict) => kindOf(verdict) === 'partly');
  const counts = partly.map(({exceptions}) => exceptions.length);
  const found = partly.flatMap(({exceptions}) => exceptions.map(comparisonOf));
  return {
    claims: partly.length,
    fewest: Math.min(...counts),
    most: Math.max(...counts),
    all: found.length,
    different: new Set(found).size,
    isSole: kindsIn(all).filter((kind) => all[kind] === partly.length).length === 1,
  };
}

/** The same for two statements that were tested on the same numbers of the same years. */
function comparisonOf({measure, level, points, compared, marks}: ClaimCase): string {
  const years = new Set(marks.map(({year, figure}) => year ?? figure));
  return JSON.stringify([measure, level, points, compared, [...years]]);
}

/** The results that some statements have. */
export function kindsIn(counts: ClaimCounts): ClaimKind[] {
  return claimKinds.filter((kind) => counts[kind] > 0);
}

/** The first result that some statements have, of those that can be tested; where none can, of all. */
export interface LeadingCount {
  kind: ClaimKind;
  count: number;
  of: number;
  all: number;
}

export function leadingCount(counts: ClaimCounts): LeadingCount | undefined {
  const [kind] = kindsIn(counts);
  const {all, untestable} = counts;
  return kind && {kind, count: counts[kind], of: all - untestable || all, all};
}
