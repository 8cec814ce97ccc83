import {line, rollup, scalePoint, ticks} from 'd3';
import {markKind} from '../chart.js';
import {moveApart, type Mark} from './mark.js';
import {isHanging, type Box, type ChartSize, type Label} from './label.js';
import {layoutLabels} from './labels.js';
import {round, scaleLinear} from '../scale-linear.js';
import {steps} from '../value-domain.js';
import {namedPoints, type Column} from './x-ticks.js';

export interface LineChartOptions<Row> {
  x: (row: Row) => string;
  /** `null` where the source gives no number: the line has a gap there. */
  y: (row: Row) => number | null;
  series: (row: Row) => string;
  /** All values of x, in order, also those without a number. */
  xDomain: readonly string[];
  /** The width of the name of an x on the axis, in em. */
  xWidth: (x: string) => number;
  /** Lowest and highest value of the y axis, shared by charts that are read together. */
  yDomain: readonly [number, number];
  /** All series, in order: the place decides colour and symbol, so that a series looks the same in every chart. */
  seriesDomain: readonly string[];
  /** Whether there is a remark on an x elsewhere: it has a band, where no other x has its number if that has another place. */
  isRemarked?: (x: string) => boolean;
  /** The smallest boxes that the chart is drawn in. */
  size: ChartSize;
}

export interface Line<Row> {
  series: number;
  /** SVG path in a box of 100 × 100. */
  path: string;
  marks: Mark<Row>[];
  /** The marks by x, with a gap where there is no number. */
  points: readonly (Mark<Row> | undefined)[];
  /** The last mark of a series that has no number for the last x: its line ends early. */
  open: Mark<Row> | undefined;
}

export interface Tick<Value> {
  at: number;
  value: Value;
}

/** A line chart as numbers. Every coordinate is a percentage of its box, so no box is ever measured. */
export interface LineChart<Row> {
  lines: Line<Row>[];
  columns: Column[];
  yTicks: Tick<number>[];
  /** Whether there are more marks than a reader can distinguish. */
  isDense: boolean;
  /** Whether a number is below the lowest line of the scale. */
  hasHanging(): boolean;
  /** The smallest boxes that it is drawn in, each with labels of its own. */
  boxes: readonly Box[];
  /** The place of a mark's value in one of the boxes; `undefined` where it would hide another. Computed on demand. */
  labelOf(mark: Mark<Row>, box?: number): Label | undefined;
}

/** The most marks in one chart that can be distinguished. */
const mostSymbols = 60;

/** Places one line per series. */
export function layoutLineChart<Row>(
  rows: readonly Row[],
  {x: xOf, y: yOf, series: seriesOf, xDomain, xWidth, yDomain, seriesDomain, isRemarked, size}: LineChartOptions<Row>,
): LineChart<Row> {
  const last = xDomain.length - 1;
  const isDense = seriesDomain.length * xDomain.length > mostSymbols;
  // A single x is in the middle; otherwise the marks keep clear of the edges.
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
      const [x, y, kind] = [round(xScale(at)!), yScale(value), markKind(point, last)];
      return {key: `${series} ${at}`, row: row!, series, point, value, x, y, shift: 0, hasSymbol: !isDense, kind};
    }),
  );
  for (const marks of grid) {
    const ends = [marks.find(Boolean), marks.findLast(Boolean)];
    marks.forEach((mark, point) => {
      if (mark) mark.hasSymbol ||= ends.includes(mark) || !(marks[point - 1] || marks[point + 1]);
    });
  }

  const step = last === 0 ? 100 : xScale.step();
  const smallest = (side: 'width' | 'height') => Math.min(...size.boxes.map((box) => box[side]));
  for (const point of isDense ? [] : xDomain.keys()) {
    const marks = grid.flatMap((series) => series[point] ?? []);
    moveApart(marks, (step * smallest('width')) / 100, 100 / smallest('height'));
  }

  const openOf = (marks: readonly (Mark<Row> | undefined)[]) => (marks[last] ? undefined : marks.findLast(Boolean));
  const found: Map<Mark<Row>, Label>[] = [];
  const {boxes} = size;
  const labelsIn = (box: number) => (found[box] ??= layoutLabels(grid, boxes[box]!, size, isDense, remarked));
  const named = namedPoints(
    xDomain,
    xDomain.map((x) => xScale(x)!),
    xDomain.map(xWidth),
  );
  const columns = xDomain.map((value, point): Column => {
    const x = xScale(value)!;
    const strip = {start: round(x - step / 2), x: round(x), width: round(step)};
    return {point, value, ...strip, namedFrom: named.get(point), isRemarked: Boolean(isRemarked?.(value))};
  });
  const remarked = columns.filter((column) => column.isRemarked);
  return {
    lines: grid.map((marks, series) => ({
      series,
      path: path(marks) ?? '',
      marks: marks.filter((mark) => mark !== undefined),
      points: marks,
      open: openOf(marks),
    })),
    columns,
    yTicks: ticks(yDomain[0], yDomain[1], steps).map((value) => ({at: yScale(value), value})),
    isDense,
    boxes,
    hasHanging() {
      return boxes.some((box, i) => [...labelsIn(i).values()].some((label) => isHanging(label, box)));
    },
    labelOf(mark, box = 0) {
      return labelsIn(box).get(mark);
    },
  };
}
