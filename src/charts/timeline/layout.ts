import {group} from 'd3';

/** First and last year, both included. An item after the turn of a year has the year that it begins. */
interface Time {
  from: number;
  to: number;
  isAfterTurn: boolean;
  isPlanned: boolean;
}

/** Rows of one time. */
export interface Stretch<Row> {
  isPlanned: boolean;
  /** Whether it is several years, which have no steps of their own. */
  isPeriod: boolean;
  /** Whether the timeline leaves out years before it, since nothing is in them. */
  isAfterBreak: boolean;
  rows: readonly Row[];
}

/** Rows by the times that the source gives, in the order of the first of each time. */
export function layoutTimeline<Row>(rows: readonly Row[], when: (row: Row) => Time): Stretch<Row>[] {
  const stretches = group(rows, (row) => JSON.stringify(when(row)));
  let last = Infinity;
  return [...stretches.values()].map((together) => {
    const {from, to, isPlanned} = when(together[0]!);
    const isAfterBreak = from > last + 1;
    last = last === Infinity ? to : Math.max(last, to);
    return {isPlanned, isPeriod: to > from, isAfterBreak, rows: together};
  });
}
