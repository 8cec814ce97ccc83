import {scaleLinear} from '../scale-linear.js';

/** Two numbers on one scale from zero, in percentages of a box. */
export interface BeforeAfter {
  zero: number;
  before: number;
  after: number;
  /** The numbers stand too close to one another or to zero for labels in one line. */
  isClose: boolean;
}

/** Places a number before and after on a scale that begins at zero: lengths can be compared. */
export function layoutBeforeAfter(before: number, after: number): BeforeAfter {
  const scale = scaleLinear([0, Math.max(before, after)], [0, 100]);
  return {
    zero: scale(0),
    before: scale(before),
    after: scale(after),
    isClose: Math.abs(scale(after) - scale(before)) < 25 || Math.min(scale(before), scale(after)) < 15,
  };
}
