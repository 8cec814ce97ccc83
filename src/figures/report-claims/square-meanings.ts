import type {SquareMeaning} from '../../charts/unit-squares/tally.js';
import type {ClaimKind} from '../../datasets/claim-counts.js';

/** The meaning of the square of a claim. */
export const meanings = {
  full: 'filled',
  soFar: 'filled',
  partly: 'partly',
  never: 'against',
  untestable: 'unknown',
} as const satisfies Record<ClaimKind, SquareMeaning>;
