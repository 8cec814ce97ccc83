import {html, svg, type TemplateResult} from 'lit';
import type {UnitField} from './layout.js';

/** Draws every unit of a number as a square, hidden from screen readers: the text above it has the number. */
export function unitField({units, columns, rows, pitch}: UnitField): TemplateResult {
  return html`<svg
    class="unit-field series-1"
    aria-hidden="true"
    width="${columns * pitch}em"
    height="${rows * pitch}em"
    viewBox="0 0 ${columns} ${rows}"
    preserveAspectRatio="xMinYMin"
  >
    ${units.map(({x, y}) => svg`<rect class="field-unit" x=${x} y=${y} width="0.75" height="0.75"></rect>`)}
  </svg>`;
}

/** The size in a picture, in pixels. */
export function unitFieldSize({columns, rows, pitch}: UnitField): {width: number; height: number} {
  return {width: columns * pitch * 16, height: rows * pitch * 16};
}
