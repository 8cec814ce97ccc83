import {bisectRight, extent, least, range, rollups, scaleThreshold, sum, ticks, variance} from 'd3';

/** One step of a colour scale: the numbers that share a colour. */
export interface Step {
  from: number;
  to: number;
  /** The colour, from 0: the lowest step has the lightest, and the highest the darkest, however many there are. */
  colour: number;
}

/** The number of colours in the palette. */
const colours = 4;

/** About so many round numbers are compared as the beginnings of steps. */
const rounds = 6;

/**
 * Divides numbers into at most four steps that begin at round numbers: those between which the numbers of each step differ
 * least, known as natural breaks.
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
  const units = values.map(whole);
  const [low = 0, high = 0] = extent(units);
  const starts = naturalBreaks(
    units,
    ticks(low, high, rounds).filter((start) => start > low && Number.isInteger(start)),
  );
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
function naturalBreaks(units: readonly number[], starts: readonly number[]): readonly number[] {
  const choices = starts.flatMap((first, i) =>
    starts.slice(i).flatMap((second, j) => starts.slice(i + j).map((third) => [first, second, third])),
  );
  const best = least(choices, (some) =>
    sum(
      rollups(
        units,
        (step) => (variance(step) ?? 0) * (step.length - 1),
        (unit) => bisectRight(some, unit),
      ),
      ([, squares]) => squares,
    ),
  );
  return [...new Set(best)];
}
