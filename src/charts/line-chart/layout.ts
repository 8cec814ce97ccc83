import {line, rollup, scalePoint, ticks} from 'd3';
import {dodge} from '../dodge.js';
import {round, scaleLinear} from '../scale-linear.js';

export interface LineChartOptions<Row> {
  x: (row: Row) => string;
  /** `null` where the source gives no number: the line has a gap there. */
  y: (row: Row) => number | null;
  series: (row: Row) => string;
  /** All values of x, in order, also those without a number. */
  xDomain: readonly string[];
  /** Lowest and highest value of the y axis, shared by charts that are read together. */
  yDomain: readonly [number, number];
  /** All series, in order: the place decides colour and symbol, so that a series looks the same in every chart. */
  seriesDomain: readonly string[];
  /** Least distance between two value labels, in per cent of the height. */
  labelGap: number;
}

export interface Mark<Row> {
  /** The series and the value of x, whatever other values of x are shown. */
  key: string;
  row: Row;
  /** Index of the series and of x in their domains. */
  series: number;
  point: number;
  x: number;
  y: number;
  value: number;
  /**
   * Whether its symbol is drawn while nobody is at it. Of more marks than can be distinguished the lines are seen, with the last
   * mark of each series and those between two gaps, which no line shows.
   */
  hasSymbol: boolean;
}

export interface Line<Row> {
  series: number;
  /** SVG path in a box of 100 × 100. */
  path: string;
  marks: Mark<Row>[];
  /** The last mark of a series that has no number for the last x: it is drawn hollow. */
  open: Mark<Row> | undefined;
  /** A mark of a later series stands on the open one. */
  isOpenCovered: boolean;
}

export interface Tick<Value> {
  at: number;
  value: Value;
}

/** The strip of the box that belongs to one x: the hit area of a finger or a mouse. */
export interface Column {
  point: number;
  start: number;
  /** Centre. */
  x: number;
  width: number;
  /** The value of x, where there is room to write it. */
  name: string | undefined;
}

/** A line chart as numbers. Every coordinate is a percentage of its box, so no box is ever measured. */
export interface LineChart<Row> {
  lines: Line<Row>[];
  columns: Column[];
  yTicks: Tick<number>[];
  /** More marks than a reader can tell apart. */
  isDense: boolean;
  /** Where the value of a mark is written so that it does not hide another: computed on demand, as most are not written. */
  labelY(mark: Mark<Row>): number;
}

/** Marks in one chart that can still be distinguished. */
const mostSymbols = 60;

/** In per cent: two marks of one x that are closer hide one another. */
const markHeight = 8;

/** Places one line per series. */
export function layoutLineChart<Row>(
  rows: readonly Row[],
  {x: xOf, y: yOf, series: seriesOf, xDomain, yDomain, seriesDomain, labelGap}: LineChartOptions<Row>,
): LineChart<Row> {
  const last = xDomain.length - 1;
  const isDense = seriesDomain.length * xDomain.length > mostSymbols;
  // A single x stands in the middle; otherwise the marks keep clear of the edges.
  const xScale = scalePoint(xDomain, [5, 95]);
  const yScale = scaleLinear(yDomain, [100, 0]);
  const path = line<Mark<Row> | undefined>(
    (mark) => mark!.x,
    (mark) => mark!.y,
  ).defined(Boolean);

  const rowsOf = rollup(rows, ([row]) => row!, seriesOf, xOf);
  const grid = seriesDomain.map((id, series) =>
    xDomain.map((at, point): Mark<Row> | undefined => {
      const row = rowsOf.get(id)?.get(at);
      const value = row === undefined ? null : yOf(row);
      if (value === null) return undefined;
      const placed = {x: round(xScale(at)!), y: yScale(value), hasSymbol: !isDense};
      return {key: `${series} ${at}`, row: row!, series, point, value, ...placed};
    }),
  );
  for (const marks of grid) {
    const lastMark = marks.findLast(Boolean);
    marks.forEach((mark, point) => {
      if (mark) mark.hasSymbol ||= mark === lastMark || !(marks[point - 1] || marks[point + 1]);
    });
  }

  const width = last === 0 ? 100 : xScale.step();
  return {
    lines: grid.map((marks, series) => {
      const open = marks[last] ? undefined : marks.findLast(Boolean);
      const covers = (other: Mark<Row> | undefined) => other && Math.abs(other.y - open!.y) < markHeight;
      return {
        series,
        path: path(marks) ?? '',
        marks: marks.filter((mark) => mark !== undefined),
        open,
        isOpenCovered: open !== undefined && grid.slice(series + 1).some((later) => covers(later[open.point])),
      };
    }),
    columns: xDomain.map((value, point) => {
      const x = xScale(value)!;
      // Five years have room, or three quarters: the last, and every second, third … before it.
      const isNamed = (last - point) % Math.ceil((last + 1) / (value.length > 4 ? 3 : 5)) === 0;
      return {point, start: round(x - width / 2), x: round(x), width: round(width), name: isNamed ? value : undefined};
    }),
    yTicks: ticks(yDomain[0], yDomain[1], 2).map((value) => ({at: yScale(value), value})),
    isDense,
    labelY({series, point}) {
      const marks = grid.flatMap((one) => one[point] ?? []);
      const places = dodge(
        marks.map((mark) => mark.y),
        labelGap,
      );
      return round(places[marks.findIndex((mark) => mark.series === series)]!);
    },
  };
}
