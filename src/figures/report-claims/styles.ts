import {css, type CSSResult} from 'lit';
import {caseTableStyles, methodStyles} from './case-table-styles.js';
import {foldStyles, squareStyles} from './list-styles.js';
import {small} from '../../charts/type-scale.js';
import {tallyStyles} from '../../charts/unit-squares/tally.js';

export const claimStyles: CSSResult = css`
  .claims {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_between);
    --_between: 2.5em;
  }
  .claim-item,
  .claim-words,
  .claim-answer {
    display: grid;
    gap: 0.2em;
    align-content: start;
    justify-items: start;
  }
  /* The parts of the claims in a row are level with one another. */
  .claim-item {
    position: relative;
    padding-block: 0.45em;
    grid-row: span 3;
    grid-template-rows: subgrid;
  }
  /* One rule over all claims in a row. */
  .claim-item::before {
    content: '';
    position: absolute;
    inset: 0 calc(-1 * var(--_after, 0px)) auto 0;
    border-block-start: 1px solid var(--_grid);
  }
  .claim-answer {
    position: relative;
    justify-self: stretch;
    grid-template-columns: minmax(0, 1fr);
  }
  .claim-answer:not(:has(.mark + .mark)) {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .claim-answer > .reservation {
    grid-column: 1 / -1;
  }
  .claim-item.shown::before {
    inset-inline-end: 0;
    z-index: 1;
    border-block-start: 2px solid var(--_text);
  }
  /* The status at the bottom, visible at every position in the list, must not cover a focused button. */
  .claim-item .button {
    margin-block: 0.4em;
    scroll-margin-block-end: 4em;
  }
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
  }
  .claims-shared,
  .claim-answer .reservation,
  .claim-section,
  .claim-detail {
    font-size: ${small};
    color: var(--_text-subtle);
  }
  .claim-exception,
  .claim-item :is(.quotation, .translation, .reservation) {
    line-height: 1.35;
    text-wrap: pretty;
  }
  .claim-exception {
    display: flex;
    gap: 0.4em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_grid);
    break-after: avoid;
  }
  @container figure (inline-size <= 30em) {
    .claim-exception,
    .verdict {
      font-size: ${small};
    }
  }
  /* Ten squares have room on one line, in large text too. */
  @container figure (inline-size <= 38em) {
    .units {
      font-size: clamp(15px, 6.25cqi, 1em);
    }
  }
  .claim-exception .tally {
    flex: none;
  }
  .claims-kind {
    margin-block: 1em 0.4em;
    padding-block-start: 0.4em;
    border-block-start: 2px solid var(--_text);
    font-weight: 600;
  }
  .claims-shared {
    max-inline-size: 48em;
    margin-block-end: 0.5em;
  }
  ${caseTableStyles}
  ${methodStyles}
  ${tallyStyles}
  ${squareStyles}
  @container figure (inline-size > 38em) {
    .claims {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    /* A lone square has its answer under it where those of other claims are beside it. */
    .claim-item:not(:only-child) .claim-answer {
      grid-template-columns: minmax(0, 1fr);
    }
    .claim-item:nth-child(odd):not(:last-child) {
      --_after: var(--_between);
    }
  }
  /* A lone claim is as wide as its list, and the last of several as wide as the others, under a rule over the whole row. */
  @container figure (38em < inline-size <= 62em) {
    .claim-item:only-child {
      grid-column: span 2;
    }
    .claim-item:nth-child(odd):last-child:not(:only-child) {
      --_after: calc(100% + var(--_between));
    }
  }
  @container figure (inline-size > 62em) {
    /* The parts of the claims under several exceptions beside one another are level too. */
    .in-row,
    .in-row > .claims {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 4;
    }
    .in-row > .claims {
      grid-row: span 3;
    }
    .claims-row {
      display: grid;
      column-gap: 2.5em;
    }
    .across-1 {
      grid-template-columns: minmax(0, 1fr);
    }
    .across-2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .across-4 {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .wide-2 {
      grid-column: span 2;
    }
    .wide-3 {
      grid-column: span 3;
    }
    .across-3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .claims.across-3 .claim-item {
      --_after: var(--_between);
    }
    .claims.across-3 .claim-item:nth-child(3n) {
      --_after: 0px;
    }
  }
  /* Claims fill the columns of a sheet one after another, and continue on the next sheet. */
  @media print {
    .claims:has(> :nth-child(2)) {
      display: block;
      columns: 2 20em;
    }
    .claims.across-3 {
      columns: 3 14em;
    }
    .claim-item {
      display: block;
      border-block-start: 1px solid var(--_grid);
    }
    .claim-answer {
      margin-block-start: 0.4em;
    }
    .claim-item::before {
      content: none;
    }
  }
  ${foldStyles}
`;
