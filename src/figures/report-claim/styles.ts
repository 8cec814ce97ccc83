import {css, type CSSResult} from 'lit';

/** Styles of a claim in running text: it inherits the style of its line, and adds the answer after it. */
export const inlineClaimStyles: CSSResult = css`
  :host {
    display: inline !important;
  }
  .figure {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    container: none;
    font: inherit;
    overflow-wrap: break-word;
  }
  .statement {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .answer {
    font-weight: 600;
  }
  button.answer {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.answer[aria-pressed='true'] {
    text-decoration-style: double;
  }
  /* The error message is on the same line, in the colours of the sentence. */
  .notice {
    padding: 0 0 0 0.4em;
    border-color: currentColor;
    background: none;
  }
  .notice .button {
    min-block-size: 24px;
    font: inherit;
  }
  @media print {
    button.answer {
      text-decoration: none;
    }
    .notice .button {
      display: none;
    }
  }
`;
