import {extent, scaleBand} from 'd3';
import {round, scaleLinear} from '../scale-linear.js';

export interface ChangeChartOptions<Row> {
  /** `null` where one of the two numbers is missing. */
  change: (row: Row) => number | null;
  series: (row: Row) => string;
  seriesDomain: readonly string[];
  /** Largest fall and rise of the axis, shared by charts that are read together. */
  domain: readonly [number, number];
}

export interface Arrow<Row> {
  row: Row;
  series: number;
  /** Centre of the arrow's row, from the top. */
  y: number;
  /** Where the arrow ends; `null` where there is no change to tell. */
  tip: number | null;
  value: number | null;
}

/** Arrows from zero, one per series, in percentages of a box. */
export interface ChangeChart<Row> {
  arrows: Arrow<Row>[];
  zero: number;
  /** Height of one row. */
  rowHeight: number;
}

/** An axis that holds every change and zero. */
export function changeDomain(changes: readonly (number | null)[]): [number, number] {
  const [low = 0, high = 0] = extent([0, ...changes.filter((change) => change !== null)]);
  return low === high ? [-1, 1] : [low, high];
}

/** Places one arrow per series. */
export function layoutChangeChart<Row>(
  rows: readonly Row[],
  {change, series, seriesDomain, domain}: ChangeChartOptions<Row>,
): ChangeChart<Row> {
  // Room at both ends for the numbers at the tips.
  const x = scaleLinear(domain, [domain[0] < 0 ? 24 : 4, domain[1] > 0 ? 78 : 96]);
  const y = scaleBand(rows.keys(), [0, 100]);
  return {
    arrows: rows.map((row, i) => {
      const value = change(row);
      return {
        row,
        series: seriesDomain.indexOf(series(row)),
        y: round(y(i)! + y.bandwidth() / 2),
        tip: value === null ? null : x(value),
        value,
      };
    }),
    zero: x(0),
    rowHeight: round(y.bandwidth()),
  };
}
