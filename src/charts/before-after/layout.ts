import {scaleLinear} from '../scale-linear.js';

/** Two numbers on one scale from zero, in percentages of a box. */
export interface BeforeAfter {
  zero: number;
  before: number;
  after: number;
  /** Whether the numbers are too close to one another or to zero for labels in one line. */
  isClose: boolean;
}

/** Places the two numbers on a scale that begins at zero, so that lengths can be compared. */
export function layoutBeforeAfter(before: number, after: number): BeforeAfter {
  const scale = scaleLinear([0, Math.max(before, after)], [0, 100]);
  return {
    zero: scale(0),
    before: scale(before),
    after: scale(after),
    isClose: Math.abs(scale(after) - scale(before)) < 25 || Math.min(scale(before), scale(after)) < 15,
  };
}
