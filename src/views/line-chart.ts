import {nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Column, LineChart, Mark} from '../layout/line-chart.js';
import {symbolPath} from '../layout/symbol.js';
import {noInteraction} from './chart-interaction.js';
import {activeIn, chartGroup, tabIndex, type ChartText} from './chart.js';

export interface LineChartText<Row> extends ChartText {
  formatX: (value: string) => string;
  formatY: (value: number) => string;
  formatTick: (value: number, isHighest: boolean) => string;
  /** The mark in words, as a listener needs it: series, x, value and unit. */
  describe: (row: Row) => string;
  /** Marks that are spoken of elsewhere, and what is added to their words. */
  isMentioned?: (row: Row) => boolean;
  mentioned?: string;
  /** Number of the colour, the dash and the symbol of a series. */
  styleOf: (series: number) => number;
  /** Series to highlight; the others are dimmed. */
  highlighted?: number | undefined;
}

interface MarkState {
  isActive: boolean;
  isMentioned: boolean;
  isStop: boolean;
  isOpen: boolean;
}

/** Draws a line chart that is already placed. Text and strokes never scale. */
export function lineChart<Row>(chart: LineChart<Row>, text: LineChartText<Row>): TemplateResult {
  const {id, highlighted, styleOf, interaction = noInteraction} = text;
  const active = activeIn(text);
  const marks = chart.lines.flatMap((line) => line.marks);
  // The mark that had the stop may be one of a year that is no longer shown.
  const stop = marks.find(({series, point}) => interaction.isTabStop({chart: id, series, point})) ?? marks[0];
  const isActive = ({series, point}: Mark<Row>) =>
    point === active?.point && (active.series === undefined || active.series === series);
  const isMentioned = ({row}: Mark<Row>) => Boolean(text.isMentioned?.(row));
  const stateOf = (one: Mark<Row>): MarkState => ({
    isActive: isActive(one),
    isMentioned: isMentioned(one),
    isStop: one === stop,
    isOpen: one === chart.lines[one.series]!.open,
  });
  const hasValue = (one: Mark<Row>) =>
    one.point === chart.columns.length - 1 || one.point === active?.point || isMentioned(one);
  // An open mark tells that its line stops: no mark of a later series hides it, nor it one that is highlighted.
  const onTop = chart.lines.flatMap(({open, isOpenCovered}) =>
    open && isOpenCovered && (highlighted ?? open.series) === open.series && !isActive(open) ? open : [],
  );
  return chartGroup(
    text,
    `line-chart${highlighted === undefined ? '' : ` has-front front-${styleOf(highlighted) + 1}`}`,
    svg`<g aria-hidden="true">${axes(chart, text)}${chart.columns.map(hitArea)}</g>
    ${lines(chart, text, active && chart.columns[active.point])}
    ${repeat(
      marks,
      ({key}) => key,
      (one) => mark(one, text, stateOf(one)),
    )}
    <g aria-hidden="true">
      ${marks.filter(hasValue).map((one) => value(one, text))}
      ${onTop.map(
        (one) =>
          svg`<svg x="${one.x}%" y="${one.y}%" overflow="visible" pointer-events="none">${symbolOf(one, text, true)}</svg>`,
      )}
    </g>`,
  );
}

function axes<Row>({xTicks, yTicks}: LineChart<Row>, {formatX, formatTick}: LineChartText<Row>): SVGTemplateResult {
  const highest = yTicks.at(-1);
  return svg`${yTicks.map(
    (
      tick,
    ) => svg`<line class=${tick.value === 0 ? 'grid base' : 'grid'} x2="100%" y1="${tick.at}%" y2="${tick.at}%"></line>
      <text class="tick" y="${tick.at}%" dx="-6" dy=".32em" text-anchor="end">${formatTick(tick.value, tick === highest)}</text>`,
  )}${xTicks.map(
    ({at, value: x}) =>
      svg`<text class="tick" x="${at}%" y="100%" dy="1.5em" text-anchor="middle">${formatX(x)}</text>`,
  )}`;
}

function hitArea({point, start, width}: Column): SVGTemplateResult {
  return svg`<rect class="band" data-point=${point} x="${start}%" width="${width}%" height="100%"></rect>`;
}

/** Lines live in a box of their own that stretches; their strokes do not. The highlighted one is drawn last, on top. */
function lines<Row>(
  chart: LineChart<Row>,
  {styleOf, highlighted}: LineChartText<Row>,
  column: Column | undefined,
): SVGTemplateResult {
  const sorted = chart.lines.toSorted((a, b) => Number(a.series === highlighted) - Number(b.series === highlighted));
  return svg`<svg class="line" aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
    ${column ? svg`<line class="cursor" x1=${column.x} x2=${column.x} y2="100" vector-effect="non-scaling-stroke"></line>` : nothing}
    ${repeat(
      sorted,
      ({series}) => series,
      ({series, path}) =>
        svg`<path class="series-${styleOf(series) + 1}" d=${path} vector-effect="non-scaling-stroke"></path>`,
    )}
  </svg>`;
}

/** A symbol at a point, with the area that a finger hits and where focus is shown: a nested `svg` moves it without scaling it. */
function mark<Row>(one: Mark<Row>, text: LineChartText<Row>, state: MarkState): SVGTemplateResult {
  const {series, point, x, y, row, hasSymbol} = one;
  const {isActive, isMentioned, isStop, isOpen} = state;
  return svg`<svg class="mark${isActive ? ' active' : ''}${isMentioned ? ' mentioned' : ''}" x="${x}%" y="${y}%" overflow="visible"
    role="img" aria-label="${text.describe(row)}${isMentioned ? `, ${text.mentioned}` : ''}" tabindex=${tabIndex(text, isStop)}
    data-series=${series} data-point=${point}>
    <circle class="ring" r="12"></circle>
    ${hasSymbol || isActive || isMentioned ? symbolOf(one, text, isOpen) : nothing}
  </svg>`;
}

function symbolOf<Row>({series}: Mark<Row>, {styleOf}: LineChartText<Row>, isOpen: boolean): SVGTemplateResult {
  const style = styleOf(series);
  return svg`<path class="glyph series-${style + 1}${isOpen ? ' hollow' : ''}" d=${symbolPath(style)}></path>`;
}

function value<Row>(
  {series, x, labelY, value: number}: Mark<Row>,
  {formatY, styleOf}: LineChartText<Row>,
): SVGTemplateResult {
  return svg`<text class="value series-${styleOf(series) + 1}" x="${x}%" y="${labelY}%" dx=".64em" dy=".35em">${formatY(number)}</text>`;
}
