import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {UnitRow} from './layout.js';

export interface UnitText {
  row: UnitRow;
  /** The name of the counted units. */
  label: string;
  /** The share in words, which say all that the drawing shows. */
  words: string;
}

/** Shares that are already placed, each beside its words. The drawings are hidden from screen readers: the words say the same. */
export function unitRows(rows: readonly UnitText[]): TemplateResult {
  return html`<ul class="units">
    ${rows.map(
      ({row, label, words}) =>
        html`<li>
          <span class="unit-label">${label}:</span>
          <svg
            width="${row.width / 16}em"
            height="${row.height / 16}em"
            viewBox="0 0 ${row.width} ${row.height}"
            aria-hidden="true"
          >
            ${unitRow(row)}
          </svg>
          <span class="unit-words">${words}</span>
        </li>`,
    )}
  </ul>`;
}

/** The squares alone, from 0,0, in the style of those in key figures. */
export function unitRow({units}: UnitRow): SVGTemplateResult {
  return svg`${units.map(
    ({x, isFilled}) =>
      svg`<rect class=${isFilled ? 'unit filled' : 'unit'} x=${x} y="2" width="16" height="16" rx="3"></rect>`,
  )}`;
}
