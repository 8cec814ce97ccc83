import {group, range} from 'd3';

export interface TimelineOptions<Row> {
  /** First and last year, both included. An item after the turn of a year is in the year that it begins. */
  when: (row: Row) => {from: number; to: number; isAfterTurn: boolean};
  /** First and last year of the axis. Items that reach beyond are cut there. */
  years: readonly [number, number];
}

/** Rows that happened at the same time. */
export interface Moment<Row> {
  /** Their order within a year means nothing. */
  rows: readonly Row[];
  /** Whether it is the first in the place of its year, which the axis names. */
  isNamed: boolean;
}

/** A place on the axis in tracks, which are half as wide as a year. */
interface Tracks {
  start: number;
  length: number;
}

/** A year of the axis, or years that share one narrow place because nothing begins, ends or happens in them alone. */
export interface Stretch extends Tracks {
  from: number;
  to: number;
  isCompressed: boolean;
}

/** Moments under one another that have the same years of the axis. */
export interface Column<Row> extends Tracks {
  moments: Moment<Row>[];
  /** Whether it covers several years. */
  isSpan: boolean;
}

/** A time axis on which a year is a stretch and not a point. */
export interface TimelineLayout<Row> {
  columns: Column<Row>[];
  stretches: Stretch[];
  /** Whether there is room for the axis; otherwise the moments are a list at any width. */
  hasAxis: boolean;
}

/** The fewest years in a row without items of their own that are compressed. */
const fewestCompressed = 3;
/** The most tracks in which the words of an item have room. */
export const mostTracks = 12;

/** Places rows on a time axis. They keep their order. */
export function layoutTimeline<Row>(
  rows: readonly Row[],
  {when, years: [first, last]}: TimelineOptions<Row>,
): TimelineLayout<Row> {
  const stretches = stretchesOf(range(first, last + 1), rows.map(when));
  const tracksOf = (from: number, to: number): Tracks & {isSpan: boolean} => {
    const covered = stretches.filter((one) => one.to >= from && one.from <= to);
    const {start, length} = covered.at(-1)!;
    return {start: covered[0]!.start, length: start + length - covered[0]!.start, isSpan: covered.length > 1};
  };
  const moments = group(rows, (row) => {
    const {from, to, isAfterTurn} = when(row);
    return `${from} ${to} ${isAfterTurn}`;
  }).values();
  const columns: Column<Row>[] = [];
  for (const together of moments) {
    const {from, to, isAfterTurn} = when(together[0]!);
    const place = tracksOf(from, to);
    // Not only the column before: longer periods may come between two moments of the same year.
    const same = place.isSpan ? undefined : columns.find((one) => !one.isSpan && one.start === place.start);
    if (same) same.moments.push({rows: together, isNamed: false});
    else columns.push({...place, moments: [{rows: together, isNamed: from === to && !isAfterTurn}]});
  }
  const {start = 0, length = 0} = stretches.at(-1) ?? {};
  return {columns, stretches, hasAxis: start + length <= mostTracks};
}

/** Every year with an item of its own is one stretch; a long row of others, within which no item ends, is one together. */
function stretchesOf(years: readonly number[], times: readonly {from: number; to: number}[]): Stretch[] {
  const own = new Set(times.flatMap(({from, to}) => (from === to ? [from] : [])));
  const edges = new Set(times.flatMap(({from, to}) => [from, to + 1]));
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (!run || own.has(year) || own.has(run[0]!) || edges.has(year)) runs.push([year]);
    else run.push(year);
  }
  const isCompressed = (run: readonly number[]) => run.length >= fewestCompressed && own.size > 0;
  const spans = runs.flatMap((run) => (isCompressed(run) ? [run] : run.map((year) => [year])));
  let start = 0;
  return spans.map((span) => {
    const length = span.length > 1 ? 1 : 2;
    start += length;
    return {from: span[0]!, to: span.at(-1)!, start: start - length, length, isCompressed: span.length > 1};
  });
}
