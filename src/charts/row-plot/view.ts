import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {gapTextAt, laneSize, sideAt, type GapBar, type Lane, type RowMark, type RowPlot, type Side} from './layout.js';
import {round} from '../scale-linear.js';
import {symbolBox, symbolPath} from '../symbol.js';
import {noInteraction} from '../chart-interaction.js';
import {
  activeIn,
  chartGroup,
  glyphClass,
  markHidden,
  markRole,
  markTransform,
  tabIndex,
  type SeriesChartText,
  type MarkKind,
} from '../chart.js';

export interface RowPlotText<Row> extends SeriesChartText<Row> {
  /** Whether the heads of the columns are written above the row, and the scale where it is not under it. */
  hasScale: boolean;
  /** The columns of numbers after the lanes: the period of each, as its head. */
  columns: readonly {point: number; head: string}[];
  /** Whether the head of the last of these columns and all numbers are short: it stays where there is little room. */
  isBrief?: boolean;
  /** Whether the first stays too, and the mark of either period is over its head instead of a symbol in each lane. */
  isPair?: boolean;
  /** Whether the head of the first of two columns is as wide as the way from the drawing to its edge. */
  isLong?: boolean;
  /** The period of a mark, named in the first row. */
  periodOf?: ((point: number) => string) | undefined;
  /** A number of a lane in words and figures; without a row where the source gives none. */
  formatNumber: (row: Row | undefined) => string;
  /** A column after these for the change of each series to the last period, where there is room for it. */
  change?: RowChange | undefined;
  /** The length of the gap, and the side of its bar where those of all rows have room. */
  gap?: string | undefined;
  gapBrief?: string | undefined;
  gapSide?: Side | undefined;
}

export interface RowChange {
  head: string;
  of: (series: number) => string | undefined;
  /** Whether it goes another way than most. */
  isException: (series: number) => boolean;
}

/** The font size of the length of a gap, in em. */
export const gapSize = 0.75;

/** The right edge of a column of numbers, in em of their font. */
const columnEdge = (i: number, {columns}: {columns: readonly unknown[]}) =>
  `${i === columns.length - 1 ? 11.5 : 5.3 + i * 3.1}em`;

/** How far the symbol of a series is from the right edge of its lane, in front of its numbers, in units of 1/16em. */
const keyOffset = 24;

/** Draws a row of numbers over time that is already placed. */
export function rowPlot<Row>(chart: RowPlot<Row>, text: RowPlotText<Row>): TemplateResult {
  const {id, interaction = noInteraction, hasScale, formatTick} = text;
  const active = activeIn(text);
  const last = chart.ticks.length - 1;
  const places = chart.lanes.flatMap(({series, marks}) => marks.map(({point}) => ({series, point})));
  const stop = places.find((place) => interaction.isTabStop({chart: id, ...place})) ?? places[0];
  // Under the row, or over it where the numbers of notes are under it.
  const [y, dy] = text.behind ? ['0', '-.6em'] : ['100%', '.9em'];
  return chartGroup(
    text,
    `row-plot${text.isBrief ? ' brief' : ''}${text.isPair ? ' pair' : ''}${text.isLong ? ' long' : ''}`,
    svg`<g aria-hidden="true">
      ${chart.ticks.map(
        ({at, value}, i) =>
          svg`<line class="grid${(last - i) % 2 === 1 ? ' between' : ''}" x1="${at}%" x2="${at}%" y2="100%"></line>${
            hasScale || !text.behind
              ? svg`<text class=${(last - i) % 2 === 1 ? 'tick between' : 'tick'} x="${at}%" y=${y} dx=${i === last ? '.6em' : nothing} dy=${dy} text-anchor=${i === last ? 'end' : 'middle'}>${formatTick(value, i === last)}</text>`
              : nothing
          }`,
      )}
      ${hasScale ? text.columns.map(({head}, i) => svg`<text class="tick column-head${i === 0 ? ' from' : ''}" x="100%" dx=${columnEdge(i, text)} dy="-.6em" text-anchor="end">${head}</text>`) : nothing}
      ${hasScale && text.change ? svg`<text class="tick change-column" x="100%" dx="16.1em" dy="-.6em" text-anchor="end">${text.change.head}</text>` : nothing}
      ${chart.gap ? gapBar(chart.gap, chart.laneHeight) : nothing}${text.behind}
    </g>
    ${chart.lanes.map((one) => lane(one, chart.laneHeight, text, active?.series === one.series, stop))}
    ${hasScale ? periodNames(chart, text) : nothing}
    ${chart.gap ? gapLength(chart.gap, text) : nothing}
    ${hasScale && text.isPair ? headMarks() : nothing}`,
    `${chart.lanes.length * laneSize}em`,
  );
}

/** How far the marks of the first and the last period are from the right edge of the drawing, in units of 1/16em: in the middle of the columns that `.pair` places. */
const headMarkAt = {first: 53, last: 90};

/** The mark of the first and of the last period over the columns of their numbers. */
function headMarks(): SVGTemplateResult {
  const mark = (kind: 'first' | 'last') =>
    svg`<path class=${glyphClass(kind)} d=${symbolPath(0)} transform="translate(${headMarkAt[kind]} -26) ${markTransform(kind)}"></path>`;
  return svg`<g class="head-marks" aria-hidden="true"><svg x="100%" width="1em" height="1em" viewBox=${symbolBox} overflow="visible">${mark('first')}${mark('last')}</svg></g>`;
}

function gapBar({start, width, y, end, endY}: GapBar, laneHeight: number): SVGTemplateResult {
  return svg`<rect class="gap-bar" x="${start}%" width="${width}%" y="${round(y - laneHeight / 20)}%" height="${round(laneHeight / 10)}%"></rect
    ><line class="gap-end" x1="${end}%" x2="${end}%" y1="${y}%" y2="${endY}%"></line>`;
}

/** Whether the length of a gap has words, and is hidden where a drawing is narrowest. */
export const isWorded = (gap = ''): boolean => /\s/.test(gap);

/** Left out where it would touch a mark on both sides, or be outside: the card of the lane then has it. */
function gapLength<Row>(bar: GapBar, {gap, gapBrief, gapSide}: RowPlotText<Row>): SVGTemplateResult | typeof nothing {
  const anywhere = gapSide ?? bar.freeSides[0];
  const side = anywhere ?? bar.wideSide;
  if (side === undefined) return nothing;
  const {x, dx} = gapTextAt(bar, side);
  const words = bar.isBrief ? gapBrief : gap;
  return svg`<text class="value gap${anywhere === undefined ? ' wide' : isWorded(words) ? ' worded' : ''}" aria-hidden="true" x="${x}%" y="${bar.y}%" dx="${round(dx / gapSize)}em" dy=".35em" text-anchor=${side < 0 ? 'end' : 'start'}>${words}</text>`;
}

/** The periods beside the marks of the first lane, where they have room: over the tint of a lane that is pointed at. */
function periodNames<Row>({lanes, periodSide}: RowPlot<Row>, {styleOf, periodOf}: RowPlotText<Row>) {
  if (!periodSide || !periodOf) return nothing;
  return lanes[0]!.marks.map(({x, y, point}, i) => {
    const side = sideAt(i, periodSide);
    const {dx} = gapTextAt({start: x, width: 0, end: x}, side);
    return svg`<text class="value small period series-${styleOf(0) + 1}" aria-hidden="true" x="${x}%" y="${y}%" dx="${round(dx / gapSize)}em" dy=".35em" text-anchor=${side < 0 ? 'end' : 'start'}>${periodOf(point)}</text>`;
  });
}

/** The key of the marks. */
export const periodKey = (periods: readonly {kind: MarkKind; name: string}[]): TemplateResult =>
  html`<p class="period-key">
    ${periods.map(({kind, name}) => html`<span><svg viewBox="0 0 16 16" width="1em" height="1em">${periodSample(kind)}</svg> ${name}</span>`)}
  </p>`;

export const periodSample = (kind: MarkKind): SVGTemplateResult =>
  svg`<path class=${glyphClass(kind)} d=${symbolPath(0)} transform="translate(8 8) ${markTransform(kind)}"></path>`;

/** The whole lane is the hit area of a finger or a mouse: its marks may be closer than a finger is wide. */
function lane<Row>(
  one: Lane<Row>,
  laneHeight: number,
  text: RowPlotText<Row>,
  isActive: boolean,
  stop: {series: number; point: number} | undefined,
): SVGTemplateResult {
  const {series, y, marks} = one;
  const style = text.styleOf(series);
  const isDimmed = text.highlighted !== undefined && text.highlighted !== series;
  const last = marks.at(-1);
  const change = text.change?.of(series);
  return svg`<g class=${`lane series-${style + 1}${isDimmed ? ' back' : ''}${isActive ? ' active' : ''}`}>
    ${
      text.interaction && last
        ? svg`<rect class="band" data-series=${series} data-point=${last.point} y="${y - laneHeight / 2}%" width="100%" height="${laneHeight}%"></rect>`
        : nothing
    }
    ${marks.slice(1).map((to, i) => svg`<line class="shaft" aria-hidden="true" x1="${marks[i]!.x}%" x2="${to.x}%" y1="${marks[i]!.y}%" y2="${to.y}%"></line>`)}
    ${marks.map((mark) => markAt(mark, series, text, stop?.series === series && stop.point === mark.point))}
    <svg class="lane-key" aria-hidden="true" x="100%" y="${y}%" width="1em" height="1em" viewBox=${symbolBox} overflow="visible"
      ><path class="glyph" d=${symbolPath(style)} transform="translate(${keyOffset}) ${markTransform('first')}"></path></svg>
    ${text.columns.map(({point}, i) => svg`<text class="value lane-numbers${i === text.columns.length - 1 ? '' : i === 0 ? ' small from' : ' small'}" aria-hidden="true" x="100%" y="${y}%" dx=${columnEdge(i, text)} dy=".35em" text-anchor="end">${text.formatNumber(marks.find((mark) => mark.point === point)?.row)}</text>`)}
    ${change === undefined ? nothing : svg`<text class="value change change-column${text.change?.isException(series) ? ' exception' : ''}" aria-hidden="true" x="100%" y="${y}%" dx="16.1em" dy=".35em" text-anchor="end">${change}</text>`}
  </g>`;
}

function markAt<Row>(
  {row, point, x, y, kind, isWide}: RowMark<Row>,
  series: number,
  text: RowPlotText<Row>,
  isStop: boolean,
): SVGTemplateResult {
  const isMentioned = Boolean(text.isMentioned?.(row));
  const {role, pressed} = markRole(text, Boolean(text.isSelected?.(row)));
  const [path, place] = [symbolPath(text.styleOf(series)), markTransform(kind)];
  return svg`<svg class=${`mark${isMentioned ? ' mentioned' : ''}${isWide ? ' wide' : ''}`} x="${x}%" y="${y}%" width="1em" height="1em" viewBox=${symbolBox} overflow="visible" role=${role} aria-pressed=${pressed}
    aria-hidden=${markHidden(text, isStop)} aria-label=${text.describe(row) + (isMentioned ? `, ${text.mentioned}` : '')} tabindex=${tabIndex(text, isStop)} data-series=${series} data-point=${point}
    ><circle class="ring" r="12"></circle>${kind === 'first' ? svg`<path class="ground" d=${path} transform=${place}></path>` : nothing}<path class=${glyphClass(kind)} d=${path} transform=${place}></path></svg>`;
}
