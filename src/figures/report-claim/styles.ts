import {css, type CSSResult} from 'lit';
import {base, small} from '../../charts/type-scale.js';
import {forcedUnitStyles, unitStyles} from '../../charts/unit-squares/styles.js';
import {pageColour} from '../../figure/palette.js';
import {caseTableStyles} from '../report-claims/case-table-styles.js';

/** The answer in words, in the place of the badge: on paper, and where there are no popovers. */
const asText = css`
  .badge {
    display: none;
  }
  .answer {
    display: inline;
  }
`;

/** Styles of a claim in running text: it inherits the style of its line, and adds the answer after it. A block is in the line too. */
export const inlineClaimStyles: CSSResult = css`
  ${unitStyles(pageColour)}
  ${forcedUnitStyles}
  ${caseTableStyles}
  :host {
    display: inline !important;
  }
  .block {
    display: block;
  }
  .sentence {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    container: none;
    font: inherit;
    overflow-wrap: break-word;
  }
  .sentence::before {
    content: none;
  }
  .statement {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .badge {
    position: relative;
    display: inline-block;
    /* At least 24 pixels wide and high. */
    min-inline-size: 24px;
    max-inline-size: calc(100% - 0.4em);
    box-sizing: border-box;
    padding: max(0px, calc((22.5px - 1.4em) / 2)) 0.5em;
    border: 1px solid;
    border-radius: 1em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: ${small};
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
    anchor-name: --badge;
  }
  /* Larger for a finger than for the eye. */
  .badge::after {
    content: '';
    position: absolute;
    inset: -0.35em -0.2em;
  }
  .share {
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.3em;
  }
  .share .unit {
    stroke-width: 1.5;
  }
  /* In the colour of the line of text that it is in. */
  .badge .unit {
    fill: none;
    stroke: currentColor;
  }
  .badge .unit.filled {
    fill: currentColor;
  }
  .outcome {
    font-weight: bold;
  }
  .answer {
    display: none;
  }
  .card {
    position: fixed;
    inset: auto;
    inline-size: min(28em, 100% - 0.8em);
    max-block-size: calc(100% - 0.8em);
    container: figure / inline-size;
    margin: 0.4em;
    padding: 0.75em;
    border: 1px solid var(--_border);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
    font-size: ${base};
    font-style: normal;
    font-weight: 400;
    line-height: 1.45;
    overflow: auto;
    position-anchor: --badge;
    /* Over or under the badge, where there is more room; it scrolls where that is too little, and never covers the sentence. */
    position-area: block-end span-all;
    position-try: most-block-size flip-block;
  }
  .card:popover-open {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .card .case-box {
    margin: 0;
  }
  .card .case-table tbody :is(th, td) {
    padding-block: 0.15em;
  }
  .detail {
    color: var(--_text-subtle);
    font-size: ${small};
  }
  /* In the middle of the window where nothing can be placed beside the badge. */
  @supports not (anchor-name: --badge) {
    .card {
      inset: 0;
      margin: auto;
    }
  }
  @supports not selector(:popover-open) {
    .card {
      display: none;
    }
    ${asText}
  }
  /* The error message is on the same line, in the colours of the sentence. */
  .sentence .notice {
    padding: 0 0 0 0.4em;
    border-color: currentColor;
    background: none;
  }
  .sentence .notice .button {
    min-block-size: 24px;
    font: inherit;
  }
  @media print {
    ${asText}
    .card:popover-open,
    .notice .button {
      display: none;
    }
  }
`;
