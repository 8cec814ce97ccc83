import {cumsum, group, range} from 'd3';
import {round, scaleLinear} from '../scale-linear.js';

export interface TimelineOptions<Row> {
  /** First and last year, both included. What is after the turn of a year stands where its year begins. */
  when: (row: Row) => {from: number; to: number; isAfterTurn: boolean};
  /** First and last year of the axis. What reaches beyond is cut there. */
  years: readonly [number, number];
}

/** Rows that happened at the same time. */
export interface Moment<Row> {
  /** Side by side around the place of the moment; their order within a year means nothing. */
  marks: {row: Row; at: number}[];
  /** Place on the axis: the middle of the year or of the span, or the very turn of a year. */
  at: number;
  /** Set for more than a year: where the span begins and ends on the axis, and whether it goes on beyond. */
  span: {start: number; end: number; cutStart: boolean; cutEnd: boolean} | undefined;
  /** Columns that it takes under the axis, and the middle of them: what has more to tell gets two. */
  columns: number;
  column: number;
}

/** A time axis on which a year is a stretch and not a point, over columns of equal width, in percentages of a box. */
export interface TimelineLayout<Row> {
  moments: Moment<Row>[];
  /** Middle of each year. */
  years: {at: number; value: number}[];
  /** Where one year ends and the next begins, with the two ends of the axis. */
  turns: number[];
}

/** Places rows on a time axis. They keep their order. */
export function layoutTimeline<Row>(
  rows: readonly Row[],
  {when, years: [first, last]}: TimelineOptions<Row>,
): TimelineLayout<Row> {
  const scale = scaleLinear([first, last + 1], [0, 100]);
  const inside = (year: number) => Math.min(Math.max(year, first), last + 1);
  const moments = [
    ...group(rows, (row) => {
      const {from, to, isAfterTurn} = when(row);
      return `${from} ${to} ${isAfterTurn}`;
    }).values(),
  ];
  const columns = moments.map(({length}) => (length > 2 && moments.length > 1 ? 2 : 1));
  const ends = cumsum(columns);
  const column = scaleLinear([0, ends.at(-1)!], [0, 100]);
  const years = range(first, last + 1);
  return {
    moments: moments.map((together, i) => {
      const {from, to, isAfterTurn} = when(together[0]!);
      const start = scale(inside(from));
      const end = scale(inside(to + 1));
      const at = isAfterTurn ? start : round((start + end) / 2);
      // Close enough to be one group, and never outside their year.
      const step = Math.min(2.2, (end - start) / (together.length + 1));
      return {
        marks: together.map((row, n) => ({row, at: round(at + (n - (together.length - 1) / 2) * step)})),
        at,
        span: from === to ? undefined : {start, end, cutStart: from < first, cutEnd: to > last},
        columns: columns[i]!,
        column: column(ends[i]! - columns[i]! / 2),
      };
    }),
    years: years.map((value) => ({at: scale(value + 0.5), value})),
    turns: [...years, last + 1].map(scale),
  };
}
