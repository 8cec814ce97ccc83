import {ticks} from 'd3';
import type {MarkKind} from '../chart.js';
import {round, scaleLinear} from '../scale-linear.js';
import {steps} from '../value-domain.js';

export interface RowPlotOptions<Row> {
  /** `null` where the source gives no number. */
  x: (row: Row) => number | null;
  series: (row: Row) => string;
  point: (row: Row) => string;
  seriesDomain: readonly string[];
  /** All periods, in order. */
  pointDomain: readonly string[];
  /** Lowest and highest value of the axis, shared by rows that are read together. */
  xDomain: readonly [number, number];
  /** Two series whose last values are compared. */
  gap?: {from: string; to: string} | undefined;
}

export interface RowMark<Row> {
  row: Row;
  point: number;
  x: number;
  /** The periods go down within the lane, so that the marks of one series do not hide each other. */
  y: number;
  /** Whether it is the first number of its series, the last, or one between them. */
  kind: MarkKind;
}

/** One series: its numbers from the first period, at the top of the lane, to the last. */
export interface Lane<Row> {
  series: number;
  /** Centre, from the top. */
  y: number;
  marks: RowMark<Row>[];
}

/** A bar from one value to another, in the lane of the first, and a line to the lane of the second. */
export interface GapBar {
  start: number;
  width: number;
  y: number;
  end: number;
  endY: number;
}

/** One row of numbers over time on a horizontal axis, a lane for each series, in percentages of a box. */
export interface RowPlot<Row> {
  lanes: Lane<Row>[];
  laneHeight: number;
  ticks: {at: number; value: number}[];
  gap: GapBar | undefined;
}

/** With more marks only the first and the last of each series are drawn: the others could not be distinguished. */
export const mostMarks = 60;

/** The part of a lane between its first period and its last. */
const descent = 0.6;

/** Places the numbers of each series in a lane of its own, so that no mark hides one of another series. */
export function layoutRowPlot<Row>(
  rows: readonly Row[],
  {x: valueOf, series: seriesOf, point: pointOf, seriesDomain, pointDomain, xDomain, gap}: RowPlotOptions<Row>,
): RowPlot<Row> {
  const x = scaleLinear(xDomain, [2, 98]);
  const laneHeight = 100 / Math.max(1, seriesDomain.length);
  const isDense = seriesDomain.length * pointDomain.length > mostMarks;
  const lastPoint = pointDomain.length - 1;
  const lanes = seriesDomain.map((id, series): Lane<Row> => {
    const middle = (series + 0.5) * laneHeight;
    const yOf = (point: number) => round(middle + (lastPoint > 0 ? point / lastPoint - 0.5 : 0) * descent * laneHeight);
    const known = rows
      .filter((row) => seriesOf(row) === id && valueOf(row) !== null)
      .map((row) => ({row, point: pointDomain.indexOf(pointOf(row)), x: x(valueOf(row)!)}))
      .toSorted((a, b) => a.point - b.point);
    const last = known.length - 1;
    const marks = known.map((mark, i): RowMark<Row> => ({
      ...mark,
      y: yOf(mark.point),
      kind: i === last ? 'last' : i === 0 ? 'first' : 'between',
    }));
    return {
      series,
      y: round(middle),
      marks: isDense ? marks.filter(({kind}) => kind !== 'between') : marks,
    };
  });
  const at = (id: string | undefined) => {
    const lane = id === undefined ? undefined : lanes[seriesDomain.indexOf(id)];
    const mark = lane?.marks.at(-1);
    return mark?.point === lastPoint ? {x: mark.x, y: mark.y} : undefined;
  };
  const [from, to] = [at(gap?.from), at(gap?.to)];
  return {
    lanes,
    laneHeight: round(laneHeight),
    ticks: ticks(xDomain[0], xDomain[1], steps).map((value) => ({at: x(value), value})),
    gap: from &&
      to && {start: Math.min(from.x, to.x), width: round(Math.abs(to.x - from.x)), y: from.y, end: to.x, endY: to.y},
  };
}
