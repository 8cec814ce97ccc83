import {ascending, bisectLeft, least, pairs, range, scaleThreshold, sum, ticks, variance} from 'd3';

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
 * Divides numbers into at most four steps that begin at round numbers. The steps have as nearly equally many numbers as can be.
 * Of such steps it takes those whose numbers differ least.
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
  const starts = roundQuantiles(units);
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

/** Starts between which steps have about equally many numbers, and no number is in two steps; the fewest of them. */
function roundQuantiles(units: readonly number[]): readonly number[] {
  const starts = pairs(units, roundBetween).filter((start) => start !== undefined);
  const choices = starts.flatMap((first, i) =>
    starts.slice(i).flatMap((second, j) => starts.slice(i + j).map((third) => [first, second, third])),
  );
  const scored = choices.map((some) => {
    const steps = pairs([0, ...some.map((start) => bisectLeft(units, start)), units.length]);
    return {
      some,
      counts: sum(steps, ([from, to]) => (to - from) ** 2),
      squares: sum(steps, ([from, to]) => (variance(units.slice(from, to)) ?? 0) * (to - from - 1)),
    };
  });
  const best = least(scored, (a, b) => ascending(a.counts, b.counts) || ascending(a.squares, b.squares));
  return [...new Set(best?.some)];
}

/** A round whole number after one and up to the next. */
function roundBetween(low: number, high: number): number | undefined {
  const found = (count: number) => ticks(low, high, count).find((start) => start > low);
  return found(1) ?? found(2);
}
