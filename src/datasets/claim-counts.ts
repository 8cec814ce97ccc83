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

export function countClaims(verdicts: readonly Verdict[]): ClaimCounts {
  const tested = verdicts.filter(({cases}) => cases.length > 0);
  const holding = tested.filter(({exceptions}) => exceptions.length === 0);
  const full = holding.filter(({claim, missingLevels}) => missingLevels.length === 0 && claim.untested === undefined);
  const never = tested.filter(({holds}) => holds === 0).length;
  return {
    all: verdicts.length,
    full: full.length,
    soFar: holding.length - full.length,
    partly: tested.length - holding.length - never,
    never,
    untestable: verdicts.length - tested.length,
  };
}
