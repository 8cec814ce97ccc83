import {extent, range, tickStep} from 'd3';

/** The number of colours in the palette. */
const colours = 6;

/** Steps of a colour scale, all of one round width. */
export interface Steps {
  /** The limits between steps, with the lowest and the highest: one more than there are steps. */
  limits: number[];
  /** The colour of each step, from 0. The lowest step has the lightest colour and the highest the darkest. */
  colours: number[];
  colourOf: (value: number) => number;
}

/**
 * Divides numbers into two to six steps of one round width, the smallest for which the steps hold all numbers. A step begins
 * at its lower limit; the last one has its upper limit too, unless steps are one unit wide.
 *
 * @param decimals - Decimals of the written numbers.
 */
export function layoutSteps(values: readonly number[], decimals = 0): Steps {
  // In units of the last decimal, every number is whole and free of rounding errors.
  const scale = 10 ** decimals;
  const whole = (value: number) => Math.round(value * scale);
  const [least = 0, most = 0] = extent(values, whole);
  // Steps of numbers that are all the same begin or end at zero: −5 has −5 to 0.
  const [lowest, high] = least === most ? [Math.min(0, least), Math.max(-1, most)] : [least, most];
  // Nothing is beyond 100 per cent, so 99 and 100 have two steps that end there: 96 to 98 and 98 to 100.
  const [low, narrowest] = high === 100 * scale ? [Math.min(lowest, high - 3), 2] : [lowest, 1];
  // A step one unit wide holds one number, so the highest has one of its own: 2, 3 and 7 end at 8.
  const countOf = (width: number) => (width === 1 ? high + 1 : Math.ceil(high / width)) - Math.floor(low / width);
  const widths = range(colours, 0, -1).map((count) => Math.max(narrowest, tickStep(low, high, count) || 1));
  const width = widths.find((one) => countOf(one) <= colours)!;
  const [first, count] = [Math.floor(low / width), Math.max(2, countOf(width))];
  const steps = range(count).map((i) => Math.floor((i * (colours - 1)) / (count - 1)));
  return {
    limits: range(count + 1).map((i) => ((first + i) * width) / scale),
    colours: steps,
    colourOf: (value) => steps[Math.min(count - 1, Math.floor(whole(value) / width) - first)]!,
  };
}
