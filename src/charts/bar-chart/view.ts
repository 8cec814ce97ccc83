import {nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Bar, BarChart} from './layout.js';
import {noInteraction} from '../chart-interaction.js';
import {activeIn, chartGroup, markRole, tabIndex, type ChartText} from '../chart.js';

export interface BarChartText<Row> extends ChartText {
  name: (row: Row) => string;
  /** The numbers of notes, after the name. */
  noteOf?: (row: Row) => SVGTemplateResult | undefined;
  /** The number, or the text in its place. */
  format: (value: number | null, row: Row) => string;
  /** A lighter text after the number: the whole that it is a part of. */
  detail?: (row: Row) => string | undefined;
  /** `short` by default. */
  valueRoom?: ValueRoom;
  /** A factor that makes the rows and bars of a picture higher; on the page, CSS does. */
  higher?: number;
  describe: (row: Row) => string;
  /** The row that the reader has selected. */
  isSelected?: (row: Row) => boolean;
  /** Colour step of the row, from 0; `undefined` draws no bar. */
  step: (row: Row) => number | undefined;
  isHighlighted?: (row: Row) => boolean;
  /** Whether the row is pointed at or in focus, where that may be in a drawing beside the bars. */
  isActive?: (row: Row) => boolean;
  /** Whether the bars that are not highlighted are dimmed. */
  areOthersDimmed?: boolean;
}

/** Room for the names to the left of the bars, in em of the figure; CSS keeps as much free. */
export const nameGutter = 12;
/** Room for the text after the longest bar, also in em. */
export const valueRooms = {short: 2, medium: 5.5, long: 9} as const;
export type ValueRoom = keyof typeof valueRooms;
/** The height of a row, in em. */
export const rowEm = 2;
/** The size of a name, relative to the figure's text. */
const nameSize = 0.875;

/** Draws ranked bars that are already placed. Each row is one mark: a name, a bar and a number. */
export function barChart<Row>(chart: BarChart<Row>, text: BarChartText<Row>): TemplateResult {
  const {id, interaction = noInteraction} = text;
  const active = activeIn(text);
  const stop = chart.bars.findIndex((_, series) => interaction.isTabStop({chart: id, series, point: 0}));
  return chartGroup(
    text,
    `bar-chart ${text.valueRoom ?? 'short'}-values${text.areOthersDimmed ? ' has-forward' : ''}`,
    svg`${chart.bars.map((bar, series) => {
      const state = `${(text.isActive?.(bar.row) ?? series === active?.series) ? ' active' : ''}${text.isHighlighted?.(bar.row) ? ' forward' : ''}`;
      const {role, pressed} = markRole(text, Boolean(text.isSelected?.(bar.row)));
      return svg`<g class="mark${state}" role=${role} aria-pressed=${pressed} aria-label=${text.describe(bar.row)}
        tabindex=${tabIndex(text, series === stop)} data-series=${series} data-point="0">
        <g aria-hidden="true"><rect class="ring" x="${-nameGutter - 0.4}em" y="${bar.top}%" width="100%" height="${chart.rowHeight}%" rx="4"></rect>
        <text class="name" x="${-nameGutter / nameSize}em" y="${bar.y}%" dy=".35em">${text.name(bar.row)}${text.noteOf?.(bar.row)}</text>
        ${barOf(bar, text)}</g>
      </g>`;
    })}`,
    `${chart.bars.length * rowEm * (text.higher ?? 1)}em`,
  );
}

function barOf<Row>({row, y, start, length, value}: Bar<Row>, text: BarChartText<Row>): SVGTemplateResult {
  const step = text.step(row);
  const detail = text.detail?.(row);
  const height = 16 * (text.higher ?? 1);
  if (length === null || step === undefined) {
    return svg`<text class="missing" y="${y}%" dy=".35em">${text.format(value, row)}</text>`;
  }
  return svg`<svg x="${start}%" y="${y}%" width="${length}%" overflow="visible"><rect class="bar step-${step + 1}" y="${-height / 2}" width="100%" height="${height}"></rect></svg>
    <text class="value" x="${start + length}%" y="${y}%" dx="8" dy=".35em">${text.format(value, row)}${detail === undefined ? nothing : svg`<tspan class="detail" font-weight="400">\u00a0${detail}</tspan>`}</text>`;
}
