import {css, html, type CSSResult, type TemplateResult} from 'lit';
import {large, small} from '../type-scale.js';
import type {UnitSquares} from './layout.js';
import {unitDrawing} from './view.js';

export interface UnitText {
  row: UnitSquares;
  /** The name of the counted units. */
  label: string;
  /** The share in figures, which say all that the drawing shows. */
  number: string;
}

/** Shares that are already placed, each as a large number with its squares and its words, under what they are shares of. */
export function unitRows(caption: string, rows: readonly UnitText[]): TemplateResult {
  return html`<p class="shares-of">${caption}</p>
    <ul class="shares">
      ${rows.map(
        ({row, label, number}) =>
          html`<li>
            <p class="share"><span class="unit-number">${number}</span> ${unitDrawing(row, 1.75)}</p>
            <p class="unit-label">${label}</p>
          </li>`,
      )}
    </ul>`;
}

export const unitRowStyles: CSSResult = css`
  .shares-of {
    margin-block-end: 0.25em;
    font-size: ${small};
  }
  .shares {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0.5em 2em;
    margin-block-end: 1em;
  }
  .shares li,
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-content: start;
    align-items: center;
  }
  .share svg {
    flex: none;
    max-inline-size: 100%;
  }
  .unit-number {
    font-size: min(${large}, 26cqi);
    font-weight: 600;
    line-height: 1.25;
    white-space: nowrap;
  }
  .unit-label {
    flex: 1 1 14em;
    line-height: 1.35;
    text-wrap: balance;
  }
`;
