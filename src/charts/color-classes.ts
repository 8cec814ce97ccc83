import {extent, range, scaleThreshold, ticks} from 'd3';

/** One step of a colour scale: the numbers that share a colour. */
export interface Step {
  from: number;
  to: number;
  /** The colour, from 0: the lowest step has the lightest, and the highest the darkest, however many there are. */
  colour: number;
}

/** The number of colours in the palette. */
const colours = 4;

/**
 * Divides numbers into about four steps that begin at round numbers.
 *
 * @param decimals - Decimals of the written numbers: a step ends one unit before the next begins.
 */
export function layoutSteps(
  values: readonly number[],
  decimals = 0,
): {steps: Step[]; colourOf: (value: number) => number} {
  const scale = 10 ** decimals;
  // In units of the last decimal, every number is whole and free of rounding errors.
  const whole = (value: number) => Math.round(value * scale);
  const [low = 0, high = 0] = extent(values.map(whole));
  const startsOf = (count: number) => ticks(low, high, count).filter((start) => start > low && Number.isInteger(start));
  const starts = [4, 3, 2, 1].map(startsOf).find(({length}) => length < 4) ?? [];
  const steps = range(starts.length + 1).map((i) => Math.floor((i * (colours - 1)) / Math.max(1, starts.length)));
  const colourOf = scaleThreshold(starts, steps);
  return {
    steps: [low, ...starts].map((from, i) => ({
      from: from / scale,
      to: (starts[i] === undefined ? high : starts[i] - 1) / scale,
      colour: steps[i]!,
    })),
    colourOf: (value) => colourOf(whole(value)),
  };
}
