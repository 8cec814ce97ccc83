import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Bar, BarChart} from '../layout/bar-chart.js';
import {nobody, type Reader} from './reader.js';

export interface BarChartText<Row> {
  id: string;
  labelledBy: string;
  describedBy?: string;
  name: (row: Row) => string;
  /** The number, or what stands in its place. */
  format: (value: number | null, row: Row) => string;
  describe: (row: Row) => string;
  /** Colour step of the row, from 0; `undefined` draws no bar. */
  step: (row: Row) => number | undefined;
  isForward?: (row: Row) => boolean;
  reader?: Reader | undefined;
}

/** Room for the names to the left of the bars, in em of the figure; CSS keeps as much free. */
export const nameGutter = 12;
/** A name is set smaller than the figure's text. */
const nameSize = 0.875;

/** Draws ranked bars that are already placed. Each row is one mark: a name, a bar and a number. */
export function barChart<Row>(chart: BarChart<Row>, text: BarChartText<Row>): TemplateResult {
  const {id, labelledBy, describedBy, reader = nobody} = text;
  const stop = chart.bars.findIndex((_, series) => reader.isTabStop({chart: id, series, point: 0}));
  return html`<svg
    class="plot bar-chart"
    height="${chart.bars.length * 2}em"
    role="group"
    data-chart=${id}
    aria-labelledby=${labelledBy}
    aria-describedby=${describedBy ?? nothing}
  >
    ${chart.bars.map((bar, series) => {
      const isActive = reader.active?.chart === id && reader.active.series === series;
      const state = `${isActive ? ' active' : ''}${text.isForward?.(bar.row) ? ' forward' : ''}`;
      return svg`<g class="mark${state}" role="img" aria-label=${text.describe(bar.row)}
        tabindex=${text.reader ? (series === stop ? 0 : -1) : nothing} data-series=${series} data-point="0">
        <g aria-hidden="true"><rect class="ring" x="${-nameGutter - 0.4}em" y="${bar.top}%" width="100%" height="${chart.rowHeight}%" rx="4"></rect>
        <text class="name" x="${-nameGutter / nameSize}em" y="${bar.y}%" dy=".35em">${text.name(bar.row)}</text>
        ${barOf(bar, text)}</g>
      </g>`;
    })}
  </svg>`;
}

function barOf<Row>({row, y, start, length, value}: Bar<Row>, text: BarChartText<Row>): SVGTemplateResult {
  const step = text.step(row);
  if (length === null || step === undefined) {
    return svg`<text class="missing" y="${y}%" dy=".35em">${text.format(value, row)}</text>`;
  }
  return svg`<svg x="${start}%" y="${y}%" width="${length}%" overflow="visible"><rect class="bar step-${step + 1}" y="-8" width="100%" height="16"></rect></svg>
    <text class="value" x="${start + length}%" y="${y}%" dx="8" dy=".35em">${text.format(value, row)}</text>`;
}
