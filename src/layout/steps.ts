import {ticks} from 'd3';

/** One step of a colour scale: the numbers that share a colour. */
export interface Step {
  from: number;
  to: number;
}

/**
 * Divides numbers into about four steps that begin at round numbers.
 *
 * @param unit - The least difference that is written: a step ends one before the next begins.
 */
export function layoutSteps(values: readonly number[], unit = 1): {steps: Step[]; stepOf: (value: number) => number} {
  // d3's `extent` would be one more file for the browser to fetch.
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const startsOf = (count: number) =>
    ticks(low, high, count).filter((start) => start > low && (unit < 1 || Number.isInteger(start)));
  const starts = [4, 3, 2, 1].map(startsOf).find(({length}) => length < 4) ?? [];
  return {
    steps: [low, ...starts].map((from, i) => ({from, to: starts[i] === undefined ? high : starts[i] - unit})),
    // Of three at most: counting them takes fewer bytes than a search.
    stepOf: (value) => starts.filter((start) => start <= value).length,
  };
}
