import {bisectRight, extent, ticks} from 'd3';

/** One step of a colour scale: the whole numbers that share a colour. */
export interface Step {
  from: number;
  to: number;
}

/** Divides whole numbers into about four steps that begin at round numbers. */
export function layoutSteps(values: readonly number[]): {steps: Step[]; stepOf: (value: number) => number} {
  const [low = 0, high = 0] = extent(values);
  const startsOf = (count: number) => ticks(low, high, count).filter((start) => Number.isInteger(start) && start > low);
  const starts = [4, 3, 2, 1].map(startsOf).find(({length}) => length < 4) ?? [];
  return {
    steps: [low, ...starts].map((from, i) => ({from, to: starts[i] === undefined ? high : starts[i] - 1})),
    stepOf: (value) => bisectRight(starts, value),
  };
}
