import {extent, nice} from 'd3';

/** The axis for values of any kind: from zero or below to a round number above the highest. */
export function valueDomain(values: readonly number[]): readonly [number, number] {
  const [low = 0, high = 0] = extent([0, ...values]);
  // All zero is still an axis.
  return low === high ? [0, 1] : nice(low, high, 4);
}
