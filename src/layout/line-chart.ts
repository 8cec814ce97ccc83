import {ticks} from 'd3';
import {dodge} from './dodge.js';
import {linear, round} from './linear.js';

export interface LineChartOptions<Row> {
  x: (row: Row) => string;
  /** `null` where the source gives no number: the line has a gap there. */
  y: (row: Row) => number | null;
  series: (row: Row) => string;
  /** All values of x, in order, also those without a number. */
  xDomain: readonly string[];
  /** Lowest and highest value of the y axis, shared by charts that are read together. */
  yDomain: readonly [number, number];
  /** All series, in order: the place decides colour and shape, so that a series looks the same in every chart. */
  seriesDomain: readonly string[];
  /** Least distance between two value labels, in per cent of the height. */
  labelGap: number;
}

export interface Mark<Row> {
  row: Row;
  /** Place of the series and of x in their domains. */
  series: number;
  point: number;
  x: number;
  y: number;
  value: number;
}

export interface Line<Row> {
  series: number;
  /** SVG path in a box of 100 × 100. */
  path: string;
  marks: Mark<Row>[];
  /** The last mark of a series that has no number for the last x: it is drawn hollow. */
  open: Mark<Row> | undefined;
}

export interface Tick<Value> {
  at: number;
  value: Value;
}

/** The strip of the box that belongs to one x: what a finger or a mouse hits. */
export interface Band {
  point: number;
  start: number;
  width: number;
}

/** A line chart as numbers. Every coordinate is a percentage of its box, so no box is ever measured. */
export interface LineChart<Row> {
  lines: Line<Row>[];
  bands: Band[];
  xTicks: Tick<string>[];
  yTicks: Tick<number>[];
  /** Where the value of a mark is written so that it does not hide another. */
  labelY(mark: Mark<Row>): number;
}

/** Places one line per series. */
export function layoutLineChart<Row>(
  rows: readonly Row[],
  {x, y, series, xDomain, yDomain, seriesDomain, labelGap}: LineChartOptions<Row>,
): LineChart<Row> {
  const last = xDomain.length - 1;
  // A single x stands in the middle; otherwise the marks keep clear of the edges.
  const xScale = last === 0 ? () => 50 : linear([0, last], [5, 95]);
  const yScale = linear(yDomain, [100, 0]);

  const grid = seriesDomain.map(() => xDomain.map((): Mark<Row> | undefined => undefined));
  for (const row of rows) {
    const [at, point, value] = [seriesDomain.indexOf(series(row)), xDomain.indexOf(x(row)), y(row)];
    if (at < 0 || point < 0 || value === null) continue;
    grid[at]![point] = {row, series: at, point, x: xScale(point), y: yScale(value), value};
  }

  const step = last === 0 ? 100 : 90 / last;
  return {
    lines: grid.map((marks, seriesIndex) => ({
      series: seriesIndex,
      path: pathThrough(marks),
      marks: marks.filter((mark) => mark !== undefined),
      open: marks[last] ? undefined : marks.findLast(Boolean),
    })),
    bands: xDomain.map((_, point) => ({point, start: round(xScale(point) - step / 2), width: round(step)})),
    xTicks: xDomain
      .map((value, point) => ({at: xScale(point), value}))
      // Five years have room, or three quarters: the last, and every second, third … before it.
      .filter(({value}, point) => (last - point) % Math.ceil((last + 1) / (value.length > 4 ? 3 : 5)) === 0),
    yTicks: ticks(yDomain[0], yDomain[1], 2).map((value) => ({at: yScale(value), value})),
    labelY({series: of, point}) {
      const column = grid.flatMap((marks) => marks[point] ?? []);
      const places = dodge(
        column.map((mark) => mark.y),
        labelGap,
      );
      return round(places[column.findIndex((mark) => mark.series === of)]!);
    },
  };
}

/** Straight from mark to mark, with a break at every gap. d3's `line` does it too, and brings curves and arcs along. */
function pathThrough(marks: readonly ({x: number; y: number} | undefined)[]): string {
  return marks.map((mark, i) => (mark ? `${marks[i - 1] ? 'L' : 'M'}${mark.x},${mark.y}` : '')).join('');
}
