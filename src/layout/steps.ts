import {bisectRight, extent, ticks} from 'd3';

/** One step of a colour scale: the whole numbers that share a colour. */
export interface Step {
  from: number;
  to: number;
}

/** Divides whole numbers into about four steps that begin at round numbers. */
export function layoutSteps(values: readonly number[]): {steps: Step[]; stepOf: (value: number) => number} {
  const [low = 0, high = 0] = extent(values);
  const starts = ticks(low, high, 4).filter((start) => Number.isInteger(start) && start > low);
  return {
    steps: [low, ...starts].map((from, i) => ({from, to: starts[i] === undefined ? high : starts[i] - 1})),
    stepOf: (value) => bisectRight(starts, value),
  };
}
