import {css, html, type CSSResult, type TemplateResult} from 'lit';

/** A line that says what the reader has chosen, with a button that ends the choice. */
export function wayBack(chosen: string, label: string, end: (event: Event) => void): TemplateResult {
  return html`<p class="way-back">${chosen} <button type="button" class="button" @click=${end}>${label}</button></p>`;
}

export const wayBackStyles: CSSResult = css`
  .way-back {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin-block-end: 0.75em;
  }
  @media print {
    .way-back > .button {
      display: none;
    }
  }
`;
