import {linear, round} from './linear.js';

export interface BarChartOptions<Row> {
  /** `null` where the source lists nothing. */
  value: (row: Row) => number | null;
}

export interface Bar<Row> {
  row: Row;
  /** Top of the bar's row and centre of it. */
  top: number;
  y: number;
  /** Length in per cent; `null` where there is no number. */
  length: number | null;
  value: number | null;
}

/** Ranked bars in percentages of a box: the longest fills it, names and numbers stand in the gutters beside it. */
export interface BarChart<Row> {
  bars: Bar<Row>[];
  rowHeight: number;
}

/** Places one bar per row, from the top, in the order given. */
export function layoutBarChart<Row>(rows: readonly Row[], {value}: BarChartOptions<Row>): BarChart<Row> {
  const longest = Math.max(0, ...rows.map((row) => value(row) ?? 0));
  const length = linear([0, longest], [0, 100]);
  const rowHeight = 100 / rows.length;
  return {
    bars: rows.map((row, i) => {
      const number = value(row);
      return {
        row,
        top: round(i * rowHeight),
        y: round((i + 0.5) * rowHeight),
        length: number === null ? null : length(number),
        value: number,
      };
    }),
    rowHeight: round(rowHeight),
  };
}
