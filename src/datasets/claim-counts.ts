import type {Verdict} from './claims.js';

/** How many of the statements the numbers bear out. */
export interface ClaimCounts {
  all: number;
  /** They hold, and nothing in them is untested. */
  full: number;
  /** They hold in all that was tested, which is not all that they say. */
  soFar: number;
  partly: number;
  never: number;
  untestable: number;
}

/** What a statement came to, from the best to what cannot be known. */
export const claimKinds = ['full', 'soFar', 'partly', 'never', 'untestable'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export function kindOf({claim, cases, holds, exceptions, missingLevels}: Verdict): ClaimKind {
  if (cases.length === 0) return 'untestable';
  if (holds === 0) return 'never';
  if (exceptions.length > 0) return 'partly';
  return missingLevels.length === 0 && claim.untested === undefined ? 'full' : 'soFar';
}

export function countClaims(verdicts: readonly Verdict[]): ClaimCounts {
  const count = (kind: ClaimKind) => verdicts.filter((verdict) => kindOf(verdict) === kind).length;
  return {
    all: verdicts.length,
    full: count('full'),
    soFar: count('soFar'),
    partly: count('partly'),
    never: count('never'),
    untestable: count('untestable'),
  };
}

export interface ClaimGroup {
  kind: ClaimKind;
  /** Those that hold in the largest share of their cases first, each with its place in the report. */
  verdicts: readonly {verdict: Verdict; position: number}[];
}

/** Statements by what they came to; kinds that there are none of are left out. */
export function claimsByKind(verdicts: readonly Verdict[]): ClaimGroup[] {
  const placed = verdicts.map((verdict, position) => ({verdict, position}));
  const share = ({verdict: {holds, cases}}: (typeof placed)[number]) => holds / (cases.length || 1);
  return claimKinds
    .map((kind) => ({
      kind,
      verdicts: placed.filter(({verdict}) => kindOf(verdict) === kind).toSorted((a, b) => share(b) - share(a)),
    }))
    .filter((group) => group.verdicts.length > 0);
}
