import {html, nothing, svg, type TemplateResult} from 'lit';
import {noInteraction} from '../chart-interaction.js';
import {activeIn, tabIndex, type ChartText} from '../chart.js';
import type {UnitSquares} from './layout.js';

export interface CaseSquaresText extends Omit<ChartText, 'labelledBy'> {
  /** The name of the group of squares. */
  label: string;
  /** The case of a square in words, and whether it holds. */
  describe: (position: number) => string;
}

/** A square and the gap around it in em: large enough for a finger. */
const pitch = 1.6;

/** Draws cases as marks with a name, which is shown when they are pointed at or in focus. */
export function caseSquares(placed: UnitSquares, text: CaseSquaresText): TemplateResult {
  const {squares, width, height} = placed;
  const {id, label, interaction = noInteraction} = text;
  const active = activeIn(text);
  const stop = squares.map((_, point) => ({chart: id, series: 0, point})).find((place) => interaction.isTabStop(place));
  return html`<div>
    <svg
      class="units"
      role="group"
      data-chart=${id}
      aria-label=${label}
      width="${(width / 15) * pitch}em"
      viewBox="0 0 ${width} ${height}"
    >
      ${squares.map(
        ({x, y, isFilled}, point) =>
          svg`<svg class="mark${active?.point === point ? ' active' : ''}" x=${x - 1} y=${y - 1} width="15" height="15" role="img" aria-label=${text.describe(point)}
            tabindex=${tabIndex(text, stop?.point === point)} data-series="0" data-point=${point}>
            <rect class="ring" width="15" height="15" rx="2.5"></rect>
            <rect class="unit ${isFilled ? 'filled' : 'against'}" x="2.5" y="2.5" width="10" height="10" rx="2"></rect>
          </svg>`,
      )}
    </svg>
    ${active ? html`<p class="case-card" aria-hidden="true">${text.describe(active.point)}</p>` : nothing}
  </div>`;
}
