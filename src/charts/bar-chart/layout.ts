import {scaleBand} from 'd3';
import {round, scaleLinear} from '../scale-linear.js';

export interface BarChartOptions<Row> {
  /** `null` where the source lists nothing. */
  value: (row: Row) => number | null;
  /** The end of the highest number, in per cent; less than 100 leaves room for a long text after it. */
  end?: number | undefined;
}

export interface Bar<Row> {
  row: Row;
  /** Top edge and centre of the bar's row. */
  top: number;
  y: number;
  /** The start in per cent: at zero, or at the number where it is below zero. */
  start: number;
  /** Length in per cent; `null` where there is no number. */
  length: number | null;
  value: number | null;
}

/** Ranked bars in percentages of a box, from zero to both sides. Names and numbers are in the gutters beside it. */
export interface BarChart<Row> {
  bars: Bar<Row>[];
  rowHeight: number;
}

/** Places one bar per row, from the top, in the order given. */
export function layoutBarChart<Row>(rows: readonly Row[], {value, end = 100}: BarChartOptions<Row>): BarChart<Row> {
  const numbers = rows.map((row) => value(row) ?? 0);
  const x = scaleLinear([Math.min(0, ...numbers), Math.max(0, ...numbers)], [0, end]);
  const y = scaleBand(rows.keys(), [0, 100]);
  const zero = x(0);
  return {
    bars: rows.map((row, i) => {
      const number = value(row);
      const at = x(number ?? 0);
      const top = y(i)!;
      return {
        row,
        top: round(top),
        y: round(top + y.bandwidth() / 2),
        start: Math.min(at, zero),
        length: number === null ? null : round(Math.abs(at - zero)),
        value: number,
      };
    }),
    rowHeight: round(y.bandwidth()),
  };
}
