import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {LineChartText, Named} from './chart-text.js';
import {labelSpace, type Label} from './labels.js';
import type {Mark} from './mark.js';

/** The value of a mark, after it or above or below it. */
export function value<Row>(
  {series, x, value: number}: Mark<Row>,
  label: Label | undefined,
  {formatY, styleOf, endName, endNameAt = 4.5}: LineChartText<Row>,
  height = label?.isTall ? ' tall' : '',
): SVGTemplateResult | readonly never[] {
  if (!label) return [];
  const {side, y, shift} = label;
  const style = `value series-${styleOf(series) + 1}${height}`;
  if (side === 'end') {
    const end = svg`<text class=${style} x="${x}%" y="${y}%" dx=${em(labelSpace, endSize)} dy=".35em">${formatY(number)}</text>`;
    if (!endName) return end;
    return svg`${end}<text class="end-name series-${styleOf(series) + 1}" x="${x}%" y="${y}%" dx="${endNameAt}em" dy=".35em">${endName(series)}</text>`;
  }
  if (side === 'after') {
    return svg`<text class="${style} small" x="${x}%" y="${y}%" dx=${em(labelSpace, smallSize)} dy=".35em">${formatY(number)}</text>`;
  }
  const dy = side === 'above' ? '-.85em' : '1.55em';
  return svg`<text class="${style} small" x="${x}%" y="${y}%" dx=${em(shift, smallSize)} dy=${dy} text-anchor="middle">${formatY(number)}</text>`;
}

/** A line between two marks, drawn before them, and its number. */
export function distanceOf<Row>({distance}: LineChartText<Row>): SVGTemplateResult | typeof nothing {
  if (!distance) return nothing;
  const {x, top, bottom, y, text, unit} = distance;
  return svg`<line class="distance" x1="${x}%" x2="${x}%" y1="${top}%" y2="${bottom}%"></line
    ><text class="value distance" x="${x}%" y="${y}%" dx=${em(labelSpace, smallSize)} dy=".35em">${text}${unit ? svg`<tspan class="distance-unit"> ${unit}</tspan>` : nothing}</text>`;
}

/** The sizes of numbers at the end and of others, in em. */
const [endSize, smallSize] = [0.875, 0.75];

/** Converts a length in em of the figure to em of a text. */
const em = (length: number, size: number) => `${Math.round((length / size) * 100) / 100}em`;

export function nameBeside<Row>({series, x, y, name}: Named, {styleOf}: LineChartText<Row>): SVGTemplateResult {
  return svg`<text class="line-name series-${styleOf(series) + 1}" x="${x}%" y="${y}%" dy=".35em" text-anchor="middle">${name}</text>`;
}
