import {group, range} from 'd3';

/** First and last year, both included. A time after the turn of a year has the year that begins then, and its own step. */
interface Time {
  from: number;
  to: number;
  isAfterTurn: boolean;
  isPlanned: boolean;
}

/** Rows of one time. */
export interface Stretch<Row> {
  isPlanned: boolean;
  /** Whether it is several years. */
  isPeriod: boolean;
  /** Whether a year between its first and its last has no step of its own. */
  isBroken: boolean;
  /** Whether the timeline leaves out years before it, since nothing is in them. */
  isAfterBreak: boolean;
  rows: readonly Row[];
}

/** Rows by the times that the source gives, in the order of the first of each time. */
export function layoutTimeline<Row>(rows: readonly Row[], when: (row: Row) => Time): Stretch<Row>[] {
  const stretches = group(rows, (row) => JSON.stringify(when(row)));
  const years = new Set(rows.map(when).flatMap(({from, to}) => (from === to ? [from] : [])));
  let last = Infinity;
  return [...stretches.values()].map((together) => {
    const {from, to, isPlanned} = when(together[0]!);
    const isAfterBreak = from > last + 1;
    last = last === Infinity ? to : Math.max(last, to);
    const isBroken = range(from + 1, to).some((year) => !years.has(year));
    return {isPlanned, isPeriod: to > from, isBroken, isAfterBreak, rows: together};
  });
}
