import {css, html, type CSSResult, type TemplateResult} from 'lit';
import {small} from '../type-scale.js';
import type {UnitSquares} from './layout.js';
import {unitDrawing} from './view.js';

export interface UnitText {
  row: UnitSquares;
  /** The name of the counted units. */
  label: string;
  /** The share in words, which say all that the drawing shows. */
  words: string;
}

/** Shares that are already placed, each beside its words. */
export function unitRows(rows: readonly UnitText[]): TemplateResult {
  return html`<ul class="shares">
    ${rows.map(
      ({row, label, words}) =>
        html`<li>
          <span class="unit-label">${label}:</span>
          ${unitDrawing(row)}
          <span class="unit-words">${words}</span>
        </li>`,
    )}
  </ul>`;
}

export const unitRowStyles: CSSResult = css`
  .shares {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.6em;
  }
  .shares li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    font-size: ${small};
  }
  .unit-label {
    flex-basis: 100%;
    color: var(--_text-subtle);
  }
  .shares svg {
    flex: none;
  }
  .unit-words {
    font-weight: 600;
  }
`;
