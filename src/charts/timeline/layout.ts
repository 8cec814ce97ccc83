import {extent, group} from 'd3';
import {round, scaleLinear} from '../scale-linear.js';

/** First and last year, both included. An item after the turn of a year has the year that it begins. */
interface Time {
  from: number;
  to: number;
  isAfterTurn: boolean;
  isPlanned: boolean;
}

/** Rows of one time, with its place on the scale. Places are per cent of the scale. */
export interface Stretch<Row> {
  x: number;
  width: number;
  /** Whether the source does not say where it ends: it is after the turn of a year. */
  isOpen: boolean;
  isPlanned: boolean;
  rows: readonly Row[];
}

/** A column of the scale, with its left edge. */
export interface ScaleColumn {
  from: number;
  to: number;
  x: number;
  /** The middle of its name; `undefined` where not all names have room. */
  nameX: number | undefined;
  /** The first and the last name are there on the smallest screens too. */
  isAlwaysNamed: boolean;
}

export interface TimelineLayout<Row> {
  /** As wide as one another: one for each year in which rows begin and those between, and one for all years after them. */
  columns: ScaleColumn[];
  stretches: Stretch<Row>[];
}

/** The scale names at most so many years, on a phone and in a wide figure. */
const mostNames = 7;

/** The name of several years is in the scale with all of its letters, and no other name is under it. */
const [lastMiddle, lastBefore] = [90, 70];

/** The parts of a time without an end: stripes that grow narrower, since the source does not say how far they go. */
export const openStripes: readonly (readonly [from: number, to: number])[] = [
  [0, 0.4],
  [0.48, 0.64],
  [0.72, 0.82],
  [0.9, 0.95],
];

/** The years of the last column of the scale, where they are several: nothing begins in them. */
export function laterYears(times: readonly Pick<Time, 'from' | 'to'>[]): {from: number; to: number} | undefined {
  const from = Math.max(...times.map((time) => time.from)) + 1;
  const to = Math.max(...times.map((time) => time.to));
  return to > from ? {from, to} : undefined;
}

/** Rows by the times that the source gives, in the order of the first of each time. */
export function layoutTimeline<Row>(rows: readonly Row[], when: (row: Row) => Time): TimelineLayout<Row> {
  const times = rows.map(when);
  const later = laterYears(times);
  const [first = 0, end = 0] = extent(times.flatMap(({from, to}) => [from, to + 1]));
  const singleEnd = later?.from ?? end;
  const years = singleEnd - first;
  const count = years + (later ? 1 : 0);
  const band = 100 / count;
  const atYear = scaleLinear([first, singleEnd], [0, band * years]);
  const atLater = scaleLinear([singleEnd, end], [band * years, 100]);
  const at = (year: number) => (year <= singleEnd ? atYear(year) : atLater(year));
  const step = Math.ceil(years / mostNames);
  const column = (from: number, to: number): ScaleColumn => {
    const middle = round(at(from) + band / 2);
    const isNamed = from === to ? (from - first) % step === 0 && !(later && middle > lastBefore) : true;
    return {
      from,
      to,
      x: at(from),
      nameX: isNamed ? (from === to ? middle : Math.min(middle, lastMiddle)) : undefined,
      isAlwaysNamed: from === first || to === end - 1 || (!later && from + step >= end),
    };
  };
  const stretches = group(rows, (row) => JSON.stringify(when(row)));
  return {
    columns: [
      ...[...Array(years).keys()].map((i) => column(first + i, first + i)),
      ...(later ? [column(later.from, later.to)] : []),
    ],
    stretches: [...stretches.values()].map((together) => {
      const {from, to, isAfterTurn, isPlanned} = when(together[0]!);
      const x = at(from);
      return {x, width: round(at(to + 1) - x), isOpen: isAfterTurn, isPlanned, rows: together};
    }),
  };
}
