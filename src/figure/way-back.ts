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
  /* Both in one place, as high as the higher one. */
  .at-hint {
    display: grid;
    align-items: center;
  }
  @media not print {
    .at-hint:has(#hint:not([hidden])) {
      min-block-size: 2.75em;
    }
  }
  .at-hint > * {
    grid-area: 1 / 1;
  }
  .at-hint > .way-back {
    flex-wrap: nowrap;
    margin: 0;
    color: var(--_text);
  }
  .at-hint:has(.way-back) > #hint > * {
    visibility: hidden;
  }
  @media print {
    .at-hint:not(:has(.way-back)),
    .at-hint > #hint,
    .way-back > .button {
      display: none;
    }
  }
`;
