import {ticks} from 'd3';
import {markKind, type MarkKind} from '../chart.js';
import {spread} from '../dodge.js';
import {around, crosses, overlap} from '../rectangle.js';
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
  /** Two series whose last values are compared, and the widths in em of the text beside the bar, and of a shorter one for words. */
  gap?: {from: string; to: string; label?: number; brief?: number | undefined; isWorded?: boolean} | undefined;
  /** The width in em of the widest name of a period. */
  names?: number;
  /** Whether its mark is drawn wherever it is. */
  isKept?: (row: Row) => boolean;
}

export interface RowMark<Row> {
  row: Row;
  point: number;
  x: number;
  /** The periods go down within the lane, so that the marks of one series do not hide each other. */
  y: number;
  /** Whether its period is the first that is shown, the last, or one between them. */
  kind: MarkKind;
  /** Whether it has room only in a box that is not narrow. */
  isWide: boolean;
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
  /** The sides of the bar on which its text touches no mark in a box of any width. */
  freeSides: readonly Side[];
  /** A side on which it touches none in a box that is not narrow. */
  wideSide: Side | undefined;
  /** Whether only the shorter text has room in a box of any width. */
  isBrief: boolean;
}

/** A bar beside which a text is written, or a mark: a bar without a width. */
type TextedBar = Pick<GapBar, 'start' | 'width' | 'end' | 'y'>;

/** To the right of a bar, or to the left of it. */
export type Side = 1 | -1;
export const sides: readonly Side[] = [1, -1];

/** The height of a lane, in em: the marks of three periods have room in it, one under the other. */
export const laneSize = 2.3;
/** In em: the space between the text of a gap and the bar, at the end without a mark and at the other. */
const [endSpace, markSpace] = [0.35, 0.55];
/** In em: the widths of boxes. Words and the names of periods are hidden in the first, with large text on a phone. */
const boxes = [4.25, 6.75, 13, 40];
/** In em: the room after a box before the symbols, half the size of a mark, and half the height of a text. */
const [beyond, radius, half] = [0.8, 0.45, 0.4];

/** Where the text of a gap begins: in per cent, and from there in em. */
export function gapTextAt({start, width, end}: Pick<GapBar, 'start' | 'width' | 'end'>, side: Side) {
  // A bar that is shorter than this has its end within the mark.
  const isAtEnd = width > 2 && side > 0 === end > start;
  return {x: side > 0 ? round(start + width) : start, dx: side * (isAtEnd ? endSpace : markSpace)};
}

/** One row of numbers over time on a horizontal axis, a lane for each series, in percentages of a box. */
export interface RowPlot<Row> {
  lanes: Lane<Row>[];
  laneHeight: number;
  ticks: {at: number; value: number}[];
  gap: GapBar | undefined;
  /** The side of the first mark of the first lane on which its period is named, the next on the other; where all have room. */
  periodSide: Side | undefined;
  /** Whether a number has no mark, at least in a narrow box. */
  isThinned: boolean;
}

/** Of so many periods, all marks have room; of more, those between the ends that would not half hide each other. */
const mostPeriods = 5;
/** Of more numbers, only the ends of each series are drawn. */
const mostMarks = 60;
/** In em: the least distance of two marks of a series, in the narrowest box and in one that is not narrow. */
const [apart, ...markBoxes] = [0.35, 4.25, 13] as const;

/** The names of more periods would touch each other. */
const mostNamed = 4;
/** The names of periods alternate. */
export const sideAt = (i: number, first: Side) => (i % 2 === 0 ? first : -first) as Side;

/** The part of a lane between its first period and its last. */
const descent = 0.62;

/** Places the numbers of each series in a lane of its own, so that no mark hides one of another series. */
export function layoutRowPlot<Row>(
  rows: readonly Row[],
  {x: valueOf, series: seriesOf, point: pointOf, seriesDomain, pointDomain, xDomain, ...options}: RowPlotOptions<Row>,
): RowPlot<Row> {
  const {gap, names, isKept} = options;
  const x = scaleLinear(xDomain, [2, 98]);
  const laneHeight = 100 / Math.max(1, seriesDomain.length);
  const lastPoint = pointDomain.length - 1;
  const numbers = rows.filter((row) => valueOf(row) !== null);
  const height = descent * laneHeight;
  const lanes = seriesDomain.map((id, series): Lane<Row> => {
    const middle = (series + 0.5) * laneHeight;
    const top = middle - height / 2;
    const ofSeries = numbers.filter((row) => seriesOf(row) === id);
    const known = ofSeries
      .map((row) => ({row, point: pointDomain.indexOf(pointOf(row)), x: x(valueOf(row)!)}))
      .toSorted((a, b) => a.point - b.point);
    const isEnd = (i: number) => i === 0 || i === known.length - 1;
    const kept = known.filter(({row}, i) => lastPoint < mostPeriods || isEnd(i) || isKept?.(row));
    // Moved apart where they are of periods that are close; those between them go along.
    const wanted = kept.map(({point}) => (lastPoint > 0 ? top + (point / lastPoint) * height : middle));
    const places = spread(wanted, height / Math.max(mostPeriods - 1, kept.length - 1), [top, top + height]);
    const placed = known.map((mark): RowMark<Row> => {
      const next = kept.findIndex(({point}) => point >= mark.point);
      const before = Math.max(0, next - 1);
      const y = scaleLinear([kept[before]!.point, kept[next]!.point], [places[before]!, places[next]!])(mark.point);
      return {...mark, y, kind: markKind(mark.point, lastPoint), isWide: false};
    });
    const drawn = placed.filter(({row}) => kept.some((one) => one.row === row));
    for (const width of seriesDomain.length * pointDomain.length > mostMarks ? [] : markBoxes)
      for (const mark of placed) {
        const distance = (to: RowMark<Row>) =>
          Math.hypot(((mark.x - to.x) * width) / 100, ((mark.y - to.y) * laneSize) / laneHeight);
        if (drawn.every((one) => distance(one) >= apart)) drawn.push({...mark, isWide: width !== markBoxes[0]});
      }
    return {series, y: round(middle), marks: drawn.toSorted((a, b) => a.point - b.point)};
  });
  const at = (id: string | undefined) => {
    const mark = id === undefined ? undefined : lanes[seriesDomain.indexOf(id)]?.marks.at(-1);
    return mark?.point === lastPoint ? mark : undefined;
  };
  const freeSides = (bar: TextedBar, textWidth: number, narrowest = 0): Side[] =>
    sides.filter((side) => boxes.slice(narrowest).every((width) => isFree(bar, textWidth, side, 100 / width)));
  const isFree = (bar: TextedBar, textWidth: number, side: Side, em: number) => {
    const lineEm = laneHeight / laneSize;
    const {x: from, dx} = gapTextAt(bar, side);
    const edges = [dx, dx + side * textWidth].map((far) => from + far * em);
    const [left, right] = [Math.min(...edges), Math.max(...edges)];
    const box = {left, right, top: bar.y - half * lineEm, bottom: bar.y + half * lineEm};
    const isMark = (mark: RowMark<Row>) => overlap(box, around(mark, radius * em, radius * lineEm));
    const isLine = (a: RowMark<Row>, b: RowMark<Row> | undefined) => b && crosses([a, b].toSorted(byX), box);
    return (
      left > -markSpace * em &&
      right < 100 + beyond * em &&
      !lanes.some(({marks}) => marks.some((mark, i) => isMark(mark) || isLine(mark, marks[i + 1])))
    );
  };
  // A bar in the first lane would be behind them.
  const hasNames = names && lastPoint > 0 && lastPoint < mostNamed && gap?.from !== seriesDomain[0];
  const areFree = (first: Side) =>
    hasNames &&
    lanes[0]?.marks.every(({x: start, y}, i) =>
      freeSides({start, width: 0, end: start, y}, names, 1).includes(sideAt(i, first)),
    );
  const [from, to, ofText] = [at(gap?.from), at(gap?.to), gap?.label ?? 0];
  const bar = from &&
    to && {start: Math.min(from.x, to.x), width: round(Math.abs(to.x - from.x)), y: from.y, end: to.x, endY: to.y};
  const isBrief = Boolean(bar && gap?.brief !== undefined && freeSides(bar, ofText, 1).length === 0);
  const [written, narrowest] = isBrief ? [gap!.brief!, 0] : [ofText, gap?.isWorded ? 1 : 0];
  return {
    lanes,
    laneHeight: round(laneHeight),
    ticks: ticks(xDomain[0], xDomain[1], steps).map((value) => ({at: x(value), value})),
    gap: bar && {
      ...bar,
      isBrief,
      freeSides: freeSides(bar, written, narrowest),
      wideSide: freeSides(bar, written, 2)[0],
    },
    periodSide: sides.find(areFree),
    isThinned: lanes.flatMap(({marks}) => marks.filter(({isWide}) => !isWide)).length < numbers.length,
  };
}

const byX = (a: {x: number}, b: {x: number}) => a.x - b.x;
