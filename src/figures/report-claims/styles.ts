import {css, type CSSResult} from 'lit';
import {squareStyles} from './square-styles.js';
import {tallyStyles} from './tally.js';
import {heading, inSmall, small, text} from '../../charts/type-scale.js';

export const claimStyles: CSSResult = css`
  .claims {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2.5em;
  }
  .claim-item,
  .claim-words {
    display: grid;
    gap: 0.2em;
    align-content: start;
    justify-items: start;
  }
  /* One square has its answer beside it, and more squares have it below them. */
  .claim-answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.5em;
    align-content: start;
    justify-self: stretch;
  }
  .verdict {
    flex: 1 1 16em;
    font-size: ${small};
    line-height: 1.4;
  }
  .verdict strong {
    font-size: ${inSmall(text)};
  }
  .claim-item {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_grid);
  }
  .claim-item.shown {
    border-block-start-color: var(--_text);
    border-block-start-width: 2px;
  }
  .claim-item .button {
    /* The status at the bottom must not cover a focused button. */
    scroll-margin-block-end: 4em;
  }
  /* Visible at every position in the list. */
  .status:not(:empty, .announced) {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_grid);
    background: var(--_surface);
  }
  .quotation {
    margin: 0;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .translation {
    line-height: 1.35;
    text-wrap: pretty;
  }
  .claims-shared,
  .claim-section,
  .claim-detail {
    font-size: ${small};
    color: var(--_text-subtle);
  }
  .claim-method summary {
    min-block-size: 24px;
    padding-block: 0.1em;
    color: var(--_text-subtle);
    font-size: ${small};
  }
  strong {
    font-weight: 600;
  }
  .claim-exception {
    flex-basis: 100%;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_series-3);
    font-size: ${small};
  }
  .fold .score-number {
    font-size: ${heading};
  }
  /* Its lines are beside the number, and the first one is in line with it. */
  .fold .score-kind {
    display: inline-flex;
    max-inline-size: calc(100% - 5em);
  }
  .score-kind {
    max-inline-size: 12em;
    text-wrap: balance;
    font-size: ${small};
  }
  .claims-kind {
    margin-block: 1em 0.5em;
    font-weight: 600;
    break-after: avoid;
  }
  .claims-shared {
    max-inline-size: 48em;
    margin-block-end: 0.5em;
    text-wrap: pretty;
    break-after: avoid;
  }
  ${tallyStyles}
  ${squareStyles}
  @container figure (inline-size > 38em) {
    .claims {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  /* A claim that has a row for itself fills it with its parts. */
  @container figure (38em < inline-size <= 62em) {
    .claim-item:nth-child(odd):last-child {
      grid-column: span 2;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2.5em;
    }
    .claim-item:nth-child(odd):last-child .claim-words {
      grid-row: span 2;
    }
  }
  @container figure (inline-size > 62em) {
    .wide-1 .claims {
      grid-template-columns: minmax(0, 1fr);
    }
    .across-1 .claim-item {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 2.5em;
    }
    .claims-row {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      column-gap: 2.5em;
    }
    .across-2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .across-3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .wide-2 {
      grid-column: span 2;
    }
    .wide-3 {
      grid-column: span 3;
    }
    .wide-3 .claims {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media screen {
    .claims-kind:has(~ .stays) {
      display: none;
    }
    .stays {
      margin-block-start: 0.75em;
      font-weight: 600;
    }
    .stays .claims {
      font-weight: 400;
    }
  }
  @media print {
    .claim-method summary {
      display: none;
    }
  }
  @media (scripting: none) {
    @supports selector(::details-content) {
      .claim-method summary {
        display: none;
      }
      .claim-method::details-content {
        content-visibility: visible;
      }
    }
  }
`;
