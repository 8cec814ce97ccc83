import {bisectLeft, least, pairs, range, scaleThreshold, sum, ticks, variance} from 'd3';

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
 * Divides numbers into at most four steps that begin at round numbers. The steps are chosen so that the numbers within them
 * differ least, which are known as natural breaks.
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
  const units = values.map(whole).toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [units[0], units.at(-1)];
  const starts = naturalBreaks(units);
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

/** The starts between which the numbers of a step differ least; the fewest where more make no difference. */
function naturalBreaks(units: readonly number[]): readonly number[] {
  const starts = pairs(units, roundBetween).filter((start) => start !== undefined);
  const choices = starts.flatMap((first, i) =>
    starts.slice(i).flatMap((second, j) => starts.slice(i + j).map((third) => [first, second, third])),
  );
  const squares = (from: number, to: number) => (variance(units.slice(from, to)) ?? 0) * (to - from - 1);
  const best = least(choices, (some) =>
    sum(pairs([0, ...some.map((start) => bisectLeft(units, start)), units.length], squares)),
  );
  return [...new Set(best)];
}

/** A round whole number after one and up to the next. */
function roundBetween(low: number, high: number): number | undefined {
  const found = (count: number) => ticks(low, high, count).find((start) => start > low);
  return found(1) ?? found(2);
}
