import {extent, group} from 'd3';
import {round, scaleLinear} from '../scale-linear.js';

/** First and last year, both included. An item after the turn of a year has the year that it begins. */
interface Time {
  from: number;
  to: number;
  isAfterTurn: boolean;
  isPlanned: boolean;
}

/** Rows of one time, with its place on a scale on which every year is as wide. Places are per cent of the scale. */
export interface Stretch<Row> {
  x: number;
  width: number;
  /** Where the texts begin: beside the time, or under it where there is no room. */
  textX: number;
  isBeside: boolean;
  /** Whether the source does not say where it ends: it is after the turn of a year. */
  isOpen: boolean;
  isPlanned: boolean;
  rows: readonly Row[];
}

export interface TimelineLayout<Row> {
  /** The years of the scale with their left edges; some have no name where there are many. */
  years: {year: number; x: number; isNamed: boolean; isNamedOnPhone: boolean; isNamedInLargeText: boolean}[];
  /** The width of a year. */
  band: number;
  stretches: Stretch<Row>[];
}

/** Texts have at least this much of the width. */
const latestText = 45;

/** How many years a scale names, in a wide figure and on a phone. */
const [mostNames, mostOnPhone] = [14, 5];

/** The parts of a time without an end: stripes that grow narrower, since the source does not say how far they go. */
export const openStripes: readonly (readonly [from: number, to: number])[] = [
  [0, 0.4],
  [0.48, 0.64],
  [0.72, 0.82],
  [0.9, 0.95],
];

/** Rows by the times that the source gives, in the order of the first of each time. */
export function layoutTimeline<Row>(rows: readonly Row[], when: (row: Row) => Time): TimelineLayout<Row> {
  const times = rows.map(when);
  const [first = 0, last = 0] = extent(times.flatMap(({from, to}) => [from, to]));
  const count = last - first + 1;
  const at = scaleLinear([first, last + 1], [0, 100]);
  const step = Math.ceil(count / mostNames);
  // A phone names some of the years that a wide figure names.
  const stepOnPhone = step * Math.ceil(count / step / mostOnPhone);
  const stretches = group(rows, (row) => JSON.stringify(when(row)));
  return {
    years: [...Array(count).keys()].map((i) => ({
      year: first + i,
      x: at(first + i),
      isNamed: i % step === 0,
      isNamedOnPhone: i % stepOnPhone === 0,
      isNamedInLargeText: i % (2 * stepOnPhone) === 0,
    })),
    band: round(100 / count),
    stretches: [...stretches.values()].map((together) => {
      const {from, to, isAfterTurn, isPlanned} = when(together[0]!);
      const [x, end] = [at(from), at(to + 1)];
      const isBeside = end <= latestText;
      const textX = isBeside ? end : Math.min(x, latestText);
      return {x, width: round(end - x), textX, isBeside, isOpen: isAfterTurn, isPlanned, rows: together};
    }),
  };
}
