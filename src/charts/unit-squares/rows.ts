import {css, html, type CSSResult, type TemplateResult} from 'lit';
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
          ${unitDrawing(row)}
          <span><span class="unit-label">${label}:</span> <span class="unit-words">${words}</span></span>
        </li>`,
    )}
  </ul>`;
}

/** No larger than the text that they are beside. */
export const unitRowStyles: CSSResult = css`
  .shares {
    display: grid;
    gap: 0.2em;
  }
  .shares li {
    display: flex;
    gap: 0.6em;
    align-items: start;
  }
  .shares svg {
    flex: none;
    block-size: 1em;
    margin-block-start: 0.2em;
    inline-size: auto;
  }
  .unit-label {
    color: var(--_text-subtle);
  }
  .unit-words {
    font-weight: 600;
  }
`;
