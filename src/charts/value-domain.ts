import {extent, nice, tickStep} from 'd3';

/** The approximate number of steps on an axis, each at a round number. */
export const steps = 4;

/** The axis for values of any kind: from zero or below to a round number above the highest. */
export function valueDomain(values: readonly number[]): readonly [number, number] {
  const [low = 0, high = 0] = extent([0, ...values]);
  // An axis of zeros only still has a length.
  return low === high ? [0, 1] : nice(low, high, steps);
}

/** The distance between two numbers on an axis. */
export function axisStep([low, high]: readonly [number, number]): number {
  return tickStep(low, high, steps);
}
