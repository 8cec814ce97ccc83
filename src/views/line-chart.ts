import {glyph} from '../layout/glyph.js';
import type {Line, LineChart, Mark} from '../layout/line-chart.js';
import {remember} from '../model/remember.js';
import {nobody, type Reader} from './reader.js';
import {drawing, shape, type Drawn, type Shape} from './shape.js';

export interface LineChartText<Row> {
  /** Identifies the chart among those that are read together. */
  id: string;
  /** Id of the element that names the chart, and of the one that tells the keys. */
  labelledBy: string;
  describedBy?: string | undefined;
  formatX: (value: string) => string;
  formatY: (value: number) => string;
  formatTick: (value: number, isHighest: boolean) => string;
  /** The mark in words, as a listener needs it: series, x, value and unit. */
  describe: (row: Row) => string;
  /** Marks that are spoken of elsewhere, and what is added to their words. */
  isMentioned?: (row: Row) => boolean;
  mentioned?: string;
  /** Number of the colour, the dash and the glyph of a series. */
  look: (series: number) => number;
  /** Series to bring forward; the others step back. */
  forward?: number | undefined;
  /** No reader can have come to it: areas for the pointer are left out, save where they are all there is of a mark. */
  isFar?: boolean | undefined;
  reader?: Reader | undefined;
}

/** More marks than a reader can tell apart in one chart: then the lines are seen, and of the marks those that matter. */
const many = 60;

/** Draws a line chart that is already placed. CSS gives the box its size; text and strokes never scale. */
export function lineChart<Row>(chart: LineChart<Row>, text: LineChartText<Row>): Drawn {
  const {id, forward, reader = nobody} = text;
  const active = reader.active?.chart === id ? reader.active : undefined;
  const every = chart.lines.flatMap(({marks}) => marks);
  // The mark that had the stop may be one of a year that is no longer shown.
  const stop = every.find(({series, point}) => reader.isTabStop({chart: id, series, point})) ?? every[0];
  const isLookedAt = ({point}: Mark<Row>) => point === active?.point;
  const isActive = (mark: Mark<Row>) =>
    isLookedAt(mark) && (active!.series === undefined || active!.series === mark.series);
  const isMentioned = ({row}: Mark<Row>) => Boolean(text.isMentioned?.(row));
  const kind = text.reader ? `read ${text.isFar}` : 'printed';

  const chartShape = () => {
    // Whatever is looked at or brought forward, these are the same.
    const {ground, lines, marks} = remember(chart, kind, () => unmoved(chart, every, text));
    const column = active && chart.bands[active.point];
    const attributes = {
      class: `plot line-chart${forward === undefined ? '' : ` has-front front-${text.look(forward) + 1}`}`,
      role: 'group',
      'data-chart': id,
      'aria-labelledby': text.labelledBy,
      'aria-describedby': text.describedBy,
    };
    return shape('svg', attributes, [
      ground,
      shape('svg', stretched, [
        ...(column ? [cursor(column.start + column.width / 2)] : []),
        // A series that is brought forward is drawn last, on top.
        ...lines.toSorted((a, b) => Number(a.key === forward) - Number(b.key === forward)),
      ]),
      ...every.map((mark, i) =>
        isActive(mark) || isMentioned(mark) || mark === stop
          ? dot(mark, chart, text, isActive(mark), isMentioned(mark), mark === stop)
          : marks[i]!,
      ),
      unheard(
        [
          ...every
            .filter((mark) => mark.point === chart.bands.length - 1 || isLookedAt(mark) || isMentioned(mark))
            .map((mark) => remember(mark, 'value', () => value(mark, chart.labelY(mark), text))),
          // An open mark tells that its line stops: no mark of a later series hides it, nor it one that is brought forward.
          ...chart.lines.flatMap(({open}) =>
            open &&
            (forward ?? open.series) === open.series &&
            !isActive(open) &&
            every.some((other) => covers(other, open))
              ? onTop(open, marks[every.indexOf(open)]!.children.slice(-1))
              : [],
          ),
        ],
        0,
      ),
    ]);
  };
  // As it stands before anybody looks at it: the same in all figures.
  const isUntouched = !active && stop === every[0] && !every.some(isMentioned);
  return drawing(reader.drawings, id, isUntouched ? remember(chart, `${kind} ${forward}`, chartShape) : chartShape());
}

function unmoved<Row>(chart: LineChart<Row>, every: readonly Mark<Row>[], text: LineChartText<Row>) {
  return {
    ground: unheard([
      ...axes(chart, text),
      ...(text.isFar ? [] : chart.bands).map(({point, start, width}) =>
        shape(
          'rect',
          {class: 'band', 'data-point': point, x: `${start}%`, width: `${width}%`, height: '100%'},
          [],
          undefined,
          1000 + fromLast(chart, point),
        ),
      ),
    ]),
    lines: chart.lines.map((line) => path(line, text)),
    marks: every.map((mark) => dot(mark, chart, text)),
  };
}

function unheard(children: readonly Shape[], key?: number): Shape {
  return shape('g', {'aria-hidden': 'true'}, children, undefined, key);
}

function axes<Row>({xTicks, yTicks}: LineChart<Row>, {formatX, formatTick}: LineChartText<Row>): Shape[] {
  const highest = yTicks.at(-1);
  return [
    ...yTicks.flatMap((tick) => {
      const y = `${tick.at}%`;
      return [
        shape('line', {class: tick.value === 0 ? 'grid base' : 'grid', x2: '100%', y1: y, y2: y}),
        label({y, dx: -6, dy: '.32em', 'text-anchor': 'end'}, formatTick(tick.value, tick === highest)),
      ];
    }),
    ...xTicks.map(({at, value: x}, i) =>
      label({x: `${at}%`, y: '100%', dy: '1.5em', 'text-anchor': 'middle'}, formatX(x), xTicks.length - i),
    ),
  ];
}

function label(attributes: Shape['attributes'], text: string, key?: number): Shape {
  return shape('text', {class: 'tick', ...attributes}, [], text, key);
}

/** Years are known by their place from the last: where a reader asks for fewer, the first are gone, and the others only move. */
function fromLast<Row>({bands}: Pick<LineChart<Row>, 'bands'>, point: number): number {
  return bands.length - point;
}

/** Lines live in a box of their own that stretches; their strokes do not. */
const stretched = {
  class: 'line',
  'aria-hidden': 'true',
  viewBox: '0 0 100 100',
  preserveAspectRatio: 'none',
  width: '100%',
  height: '100%',
  overflow: 'visible',
};
const unstretched = {'vector-effect': 'non-scaling-stroke'};

function cursor(at: number): Shape {
  return shape('line', {class: 'cursor', x1: at, x2: at, y2: 100, ...unstretched}, [], undefined, -1);
}

function path<Row>({series, path: d}: Line<Row>, {look}: LineChartText<Row>): Shape {
  return shape('path', {class: seriesClass(look(series)), d, ...unstretched}, [], undefined, series);
}

/** What a finger hits, and where focus is shown. */
const ring = shape('circle', {class: 'ring', r: 12}, [], undefined, 0);

/** A glyph at a point: a nested `svg` moves it by percentages without scaling it. */
function dot<Row>(
  mark: Mark<Row>,
  {lines, bands}: LineChart<Row>,
  {describe, mentioned, look, isFar, reader}: LineChartText<Row>,
  isActive = false,
  isMentioned = false,
  isStop = false,
): Shape {
  const {series, point, x, y, row} = mark;
  const {marks, open} = lines[series]!;
  const isLast = mark === marks.at(-1);
  // A number between two gaps has no line that would show it.
  const isAlone = () => !marks.some((other) => Math.abs(other.point - point) === 1);
  const isSeen = isActive || isMentioned || isLast || lines.length * bands.length <= many || isAlone();
  const d = glyph(look(series));
  return shape(
    'svg',
    {
      class: `mark${isActive ? ' active' : ''}${isMentioned ? ' mentioned' : ''}`,
      x: `${x}%`,
      y: `${y}%`,
      overflow: 'visible',
      role: 'img',
      'aria-label': describe(row) + (isMentioned ? `, ${mentioned}` : ''),
      tabindex: reader && (isStop ? 0 : -1),
      'data-series': series,
      'data-point': point,
    },
    [
      ...(isFar && isSeen && !isMentioned ? [] : [ring]),
      ...(isSeen
        ? [
            shape(
              'path',
              {class: `glyph ${seriesClass(look(series))}${mark === open ? ' hollow' : ''}`, d},
              [],
              undefined,
              1,
            ),
          ]
        : []),
    ],
    undefined,
    series * 1000 + fromLast({bands}, point),
  );
}

function covers({series, point, y}: Mark<unknown>, below: Mark<unknown>): boolean {
  return series > below.series && point === below.point && Math.abs(y - below.y) < 8;
}

/** The glyph of a mark once more, for the eye only. */
function onTop<Row>({x, y}: Mark<Row>, glyphs: readonly Shape[]): Shape {
  return shape('svg', {x: `${x}%`, y: `${y}%`, overflow: 'visible', 'pointer-events': 'none'}, glyphs);
}

function value<Row>({series, x, value: number}: Mark<Row>, labelY: number, {formatY, look}: LineChartText<Row>): Shape {
  const at = {x: `${x}%`, y: `${labelY}%`, dx: '.64em', dy: '.35em'};
  return shape('text', {class: `value ${seriesClass(look(series))}`, ...at}, [], formatY(number));
}

const seriesClass = (look: number) => `series-${look + 1}`;
