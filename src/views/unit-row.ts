import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {UnitRow} from '../layout/unit-row.js';

export interface UnitText {
  row: UnitRow;
  /** What is counted. */
  label: string;
  /** The share in words, which say all that the drawing shows. */
  words: string;
}

/** Shares that are already placed, each beside its words. The drawings are not told: the words tell the same. */
export function unitRows(rows: readonly UnitText[]): TemplateResult {
  return html`<ul class="units">
    ${rows.map(
      ({row, label, words}) =>
        html`<li>
          <span class="unit-label">${label}:</span>
          <svg width=${row.width} height=${row.height} aria-hidden="true">${discs(row)}</svg>
          <span class="unit-words">${words}</span>
        </li>`,
    )}
  </ul>`;
}

/** The height of one share in a picture, in pixels: its name, and under it the discs and the words. */
export const unitPictureHeight = 64;

/** The same shares as one drawing, placed from 0,0. */
export function unitPicture(rows: readonly UnitText[]): SVGTemplateResult {
  return svg`${rows.map(
    ({row, label, words}, i) => svg`<svg y=${i * unitPictureHeight} overflow="visible">
      <text class="unit-label" y="16">${label}</text>
      <svg y="26" overflow="visible">${discs(row)}</svg>
      <text x=${row.width + 12} y="36" dy=".35em">${words}</text>
    </svg>`,
  )}`;
}

function discs({units, radius, height}: UnitRow): SVGTemplateResult {
  return svg`${units.map(
    ({at, isFilled}) =>
      svg`<circle class=${isFilled ? 'unit filled' : 'unit'} cx=${at} cy=${height / 2} r=${radius}></circle>`,
  )}`;
}
