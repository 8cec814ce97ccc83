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

/** Heights in a picture, in pixels: the title, and one share with its name above its discs and words. */
const titleHeight = 34;
const shareHeight = 60;

export function unitPictureHeight(rows: readonly UnitText[]): number {
  return titleHeight + rows.length * shareHeight;
}

/** The same shares as one drawing with a title, placed from 0,0. */
export function unitPicture(title: string, rows: readonly UnitText[]): SVGTemplateResult {
  return svg`<text class="unit-title" y="16">${title}</text>
    ${rows.map(
      ({row, label, words}, i) => svg`<svg y=${titleHeight + i * shareHeight} overflow="visible">
        <text y="16">${label}:</text>
        <svg y="24" overflow="visible">${discs(row)}</svg>
        <text class="unit-words" x=${row.width + 12} y=${24 + row.height / 2} dy=".35em">${words}</text>
      </svg>`,
    )}`;
}

function discs({units, radius, height}: UnitRow): SVGTemplateResult {
  return svg`${units.map(
    ({at, isFilled}) =>
      svg`<circle class=${isFilled ? 'unit filled' : 'unit'} cx=${at} cy=${height / 2} r=${radius}></circle>`,
  )}`;
}
