import {html, nothing, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {ActivePlace, ChartInteraction} from './chart-interaction.js';

/** The properties that every chart has. */
export interface ChartText {
  /** Identifies the chart among those that are read together. */
  id: string;
  /** Id of the element that names the chart; left out where a heading before it does, which would be read twice. */
  labelledBy?: string | undefined;
  /** Left out of a file, where there is no pointer and no focus. */
  interaction?: ChartInteraction | undefined;
}

/** The properties of a chart with one mark for each number of several series. */
export interface SeriesChartText<Row> extends ChartText {
  formatTick: (value: number, isHighest: boolean) => string;
  /** The mark in words for screen readers: series, period, value and unit. */
  describe: (row: Row) => string;
  /** Marks that are mentioned elsewhere, and the addition to their words. */
  isMentioned?: (row: Row) => boolean;
  mentioned?: string;
  /** The mark that the reader has selected. */
  isSelected?: (row: Row) => boolean;
  /** Number of the colour, the dash and the symbol of a series. */
  styleOf: (series: number) => number;
  /** Series to highlight; the others are dimmed. */
  highlighted?: number | undefined;
  /** Drawn before the marks and their lines, over the scale. */
  behind?: SVGTemplateResult | undefined;
}

/** A chart as a group of marks with a name. CSS gives it its size where it has no height of its own. */
export function chartGroup(
  {id, labelledBy}: ChartText,
  className: string,
  content: SVGTemplateResult,
  height?: string,
): TemplateResult {
  return html`<svg
    class="plot ${className}"
    height=${height ?? nothing}
    role=${labelledBy ? 'group' : 'presentation'}
    data-chart=${id}
    aria-labelledby=${labelledBy ?? nothing}
  >
    ${content}
  </svg>`;
}

/** The place under the pointer or in focus, where that is in this chart. */
export function activeIn({id, interaction}: ChartText): ActivePlace | undefined {
  return interaction?.active?.chart === id ? interaction.active : undefined;
}

/** The `tabindex` of a mark: one mark of a chart is a tab stop, and none in a file. */
export function tabIndex({interaction}: ChartText, isStop: boolean): number | typeof nothing {
  return interaction ? (isStop ? 0 : -1) : nothing;
}

/** The role and state of a mark: a button that selects it, or an image in a file, where nothing can be selected. */
export function markRole(
  {interaction}: ChartText,
  isPressed: boolean,
): {role: 'button' | 'img'; pressed: 'true' | 'false' | typeof nothing} {
  return interaction ? {role: 'button', pressed: isPressed ? 'true' : 'false'} : {role: 'img', pressed: nothing};
}

/**
 * Whether a mark is hidden from screen readers: every mark but the tab stop of a chart whose numbers are in a list, since
 * reading on would pass them all a second time.
 */
export function markHidden({interaction}: ChartText, isStop: boolean): 'true' | typeof nothing {
  return interaction && !isStop ? 'true' : nothing;
}

/** A mark means a period: the first that is shown is hollow, the last filled, and those between are small. */
const scales = {first: 0.8, between: 0.65, last: 1};
export type MarkKind = keyof typeof scales;
export const markKind = (point: number, last: number): MarkKind =>
  point === last ? 'last' : point === 0 ? 'first' : 'between';
export const glyphClass = (kind: MarkKind): string => (kind === 'first' ? 'glyph hollow' : 'glyph');
export const markScale = (kind: MarkKind): number => scales[kind];
export const markTransform = (kind: MarkKind): string => `scale(${scales[kind]})`;
