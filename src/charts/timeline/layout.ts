import {group} from 'd3';

/** First and last year, both included. An item after the turn of a year has the year that it begins. */
interface Time {
  from: number;
  to: number;
  isAfterTurn: boolean;
}

/** Rows that the source gives the same time. The axis has one bracket around them. */
export interface Stretch<Row> {
  /** Whether it is a period of several years. */
  isPeriod: boolean;
  /** Whether the source does not say where it ends: it is after the turn of a year. */
  isOpen: boolean;
  rows: readonly Row[];
}

/** Rows by the times that the source gives. They keep their order, which means nothing within a year. */
export function layoutTimeline<Row>(rows: readonly Row[], when: (row: Row) => Time): Stretch<Row>[] {
  const stretches = group(rows, (row) => `${when(row).from} ${when(row).to} ${when(row).isAfterTurn}`);
  return [...stretches.values()].map((together) => {
    const {from, to, isAfterTurn} = when(together[0]!);
    return {isPeriod: from < to, isOpen: isAfterTurn, rows: together};
  });
}
