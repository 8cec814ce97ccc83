import {nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {nearHighest} from './end-labels.js';
import type {LineChart, Tick} from './layout.js';
import {isAlwaysShown, type Mark} from './mark.js';
import type {LineChartText} from './chart-text.js';
import {symbolBoxAt, symbolPath} from '../symbol.js';
import {distanceOf, isNearStart, nameBeside, seriesClass, valuesOf, wouldCrossNumber} from './values.js';
import {bandWidth, tickWidths, type Column} from './x-ticks.js';
import {noInteraction} from '../chart-interaction.js';
import {
  activeIn,
  chartGroup,
  glyphClass,
  markHidden,
  markRole,
  markTransform,
  tabIndex,
  type MarkKind,
} from '../chart.js';

interface MarkState {
  isActive: boolean;
  isMentioned: boolean;
  isStop: boolean;
  isRingOpen: boolean;
}

/** Draws a line chart that is already placed. Text and strokes never scale. */
export function lineChart<Row>(chart: LineChart<Row>, text: LineChartText<Row>): TemplateResult {
  const {id, highlighted, styleOf, interaction = noInteraction} = text;
  const active = activeIn(text);
  const marks = chart.lines.flatMap((line) => line.marks);
  // The mark with the tab stop may be one of a year that is no longer shown.
  const stop = marks.find(({series, point}) => interaction.isTabStop({chart: id, series, point})) ?? marks[0];
  const isActive = ({series, point}: Mark<Row>) =>
    point === active?.point && (active.series === undefined || active.series === series);
  const isMentioned = ({row}: Mark<Row>) => Boolean(text.isMentioned?.(row));
  const stateOf = (one: Mark<Row>): MarkState => ({
    isActive: isActive(one),
    isMentioned: isMentioned(one),
    isStop: one === stop,
    isRingOpen:
      (isActive(one) || isMentioned(one) || text.isSelected?.(one.row)) === true && wouldCrossNumber(one, chart),
  });
  const last = chart.columns.length - 1;
  const highest = chart.yTicks.length - 1;
  // At most one number is left out, so that the scale still has one of them.
  const taken = isNearStart(chart, 0, nearHighest) ? highest : isNearStart(chart, 100, 18) ? 0 : undefined;
  const scaleAt = (i: number) =>
    `${i === 0 ? ' lowest' : i === highest ? ' highest' : ''}${i === taken ? ' taken' : ''}`;
  const hasValue = (one: Mark<Row>) =>
    isAlwaysShown(one, chart.lines.length, last, chart.lines[one.series]!.open) ||
    one.point === active?.point ||
    isMentioned(one);
  const column = active && chart.columns[active.point];
  // The highlighted line is drawn last, on top.
  const front = highlighted ?? text.frontSeries;
  const lines = chart.lines.toSorted((a, b) => Number(a.series === front) - Number(b.series === front));
  return chartGroup(
    text,
    `line-chart${chart.hasHanging() ? ' hanging' : ''}${highlighted === undefined ? '' : ` has-front front-${styleOf(highlighted) + 1}`}`,
    // Lines are in a box of their own that stretches; their strokes do not. They and the marks are drawn over the numbers,
    // so that the halo of a number hides nothing of them.
    svg`<g aria-hidden="true">
      ${chart.columns.flatMap((one) => (one.isRemarked ? remarked(one) : []))}
      ${chart.yTicks.map((tick, i) => yTick(tick, text.formatTick(tick.value, i === highest), scaleAt(i)))}
      ${text.behind}
      ${chart.columns.flatMap((one) => columnOf(one, text, last))}
      ${column ? svg`<line class="cursor" x1="${column.x}%" x2="${column.x}%" y2="100%"></line>` : nothing}
      ${distanceOf(chart, text)}
      ${marks.filter(hasValue).map((one) => valuesOf(one, chart, text))}
      ${(text.names ?? []).map((one) => nameBeside(one, text))}
    </g>
    <svg class="line" aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
      ${repeat(
        lines,
        ({series}) => series,
        ({series, path}) =>
          svg`<path class=${seriesClass(series, text)} d=${path} vector-effect="non-scaling-stroke"></path>`,
      )}
    </svg>
    ${marks.filter(({kind}) => kind === 'first').map((one) => ground(one, text, stateOf(one)))}
    ${guard(
      [
        chart,
        text.language,
        text.mentioned,
        text.frontSeries,
        stop,
        active,
        text.behind,
        ...marks.filter((one) => isMentioned(one) || text.isSelected?.(one.row)),
      ],
      () =>
        repeat(
          marks,
          ({key}) => key,
          (one) => mark(one, text, stateOf(one)),
        ),
    )}`,
  );
}

function yTick({at, value: number}: Tick<number>, label: string, place: string): SVGTemplateResult {
  return svg`<line class=${number === 0 ? 'grid base' : 'grid'} x2="100%" y1="${at}%" y2="${at}%"></line
    ><text class="tick scale${place}" y="${at}%" dx="-1.4em" dy=".32em" text-anchor="end">${label}</text>`;
}

/** The band of an x with a remark. */
function remarked({x}: Column): SVGTemplateResult {
  return svg`<line class="remarked" x1="${x}%" x2="${x}%" y2="100%" stroke-width="${bandWidth}em"></line>`;
}

/** The name of an x, where it is written, and its hit area for a finger or a mouse, where the chart is interactive. */
function columnOf<Row>(
  {point, value: at, start, x, width, namedFrom}: Column,
  {formatX, boxWidth = Infinity, interaction}: LineChartText<Row>,
  last: number,
): SVGTemplateResult[] {
  const isNamed = namedFrom !== undefined && tickWidths[namedFrom]! <= boxWidth;
  const place = point === 0 ? 'first' : point === last ? 'last' : `between named-from-${namedFrom}`;
  const lines = isNamed ? formatX(at) : [];
  const label = isNamed
    ? svg`<text class="tick ${place}" x="${x}%" y="100%" dy="2.4em" text-anchor="middle">${lines[0]}${lines.slice(1).map((one) => svg`<tspan font-size="0"> </tspan><tspan x="${x}%" dy="1.2em">${one}</tspan>`)}</text>`
    : undefined;
  const band = interaction
    ? svg`<rect class="band" data-point=${point} x="${start}%" width="${width}%" height="100%"></rect>`
    : undefined;
  // A name has no room on a phone, and all have it in a file.
  const tick =
    namedFrom !== undefined && boxWidth === Infinity
      ? svg`<line class="x-tick in-compact" x1="${x}%" x2="${x}%" y1="100%" y2="103%"></line>`
      : undefined;
  return [tick, label, band].filter((part) => part !== undefined);
}

/** An active symbol has its full size, except where a number is close above or below it in any box. */
const transformOf = (kind: MarkKind, {isActive, isRingOpen}: MarkState) =>
  isActive && !isRingOpen ? nothing : markTransform(kind);

/** A hollow symbol with its ground, which hides lines. It is drawn before all marks, so that it hides none of these. */
function ground<Row>({series, x, y, shift, kind}: Mark<Row>, text: LineChartText<Row>, state: MarkState) {
  return svg`<svg aria-hidden="true" x=${`${x}%`} y=${`${y}%`} width="1em" height="1em" viewBox=${symbolBoxAt(-shift)} overflow="visible"
    ><path class="hollow ${seriesClass(series, text)}" d=${symbolPath(text.styleOf(series))} transform=${transformOf(kind, state)}></path></svg>`;
}

/**
 * A symbol at a point, with its hit area for a finger and its focus ring: a nested `svg` moves it without scaling it. A
 * symbol that is not shown is a path without data, so that a mark in focus keeps its node.
 */
function mark<Row>(one: Mark<Row>, text: LineChartText<Row>, state: MarkState): SVGTemplateResult {
  const {series, point, x, y, shift, row, hasSymbol, kind} = one;
  const {isActive, isMentioned, isStop, isRingOpen} = state;
  const {role, pressed} = markRole(text, Boolean(text.isSelected?.(row)));
  const style = text.styleOf(series);
  return svg`<svg class=${`mark${isActive ? ' active' : ''}${isMentioned ? ' mentioned' : ''}`} x=${`${x}%`} y=${`${y}%`} width="1em" height="1em" viewBox=${symbolBoxAt(-shift)} overflow="visible"
    role=${role} aria-pressed=${pressed} aria-hidden=${markHidden(text, isStop)} aria-label=${text.describe(row) + (isMentioned ? `, ${text.mentioned}` : '')} tabindex=${tabIndex(text, isStop)}
    data-series=${series} data-point=${point}
    ><circle class=${isRingOpen ? 'ring open' : 'ring'} r="12"></circle><path class="${glyphClass(kind)} ${seriesClass(series, text)}" d=${hasSymbol || isActive || isMentioned ? symbolPath(style) : nothing} transform=${transformOf(kind, state)}></path></svg>`;
}
