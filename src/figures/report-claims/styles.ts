import {css, type CSSResult} from 'lit';
import {caseTableStyles, methodStyles} from './case-table-styles.js';
import {foldStyles, squareStyles} from './list-styles.js';
import {small} from '../../charts/type-scale.js';
import {tallyStyles} from '../../charts/unit-squares/tally.js';

export const claimStyles: CSSResult = css`
  .claims {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2.5em;
  }
  .claim-item,
  .claim-words,
  .claim-answer {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }
  /* The parts of the claims in a row are level with one another. */
  .claim-item {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_grid);
    grid-row: span 3;
    grid-template-rows: subgrid;
  }
  .claim-item.shown {
    border-block-start: 2px solid var(--_text);
    padding-block-start: calc(0.5em - 1px);
  }
  /* How many squares are filled is beside them, or under them where there is no room. A lone square always has its answer beside it. */
  .claim-count {
    position: relative;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
  }
  .claim-count:not(:has(.mark + .mark)) {
    flex-wrap: nowrap;
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
    font-size: ${small};
  }
  .claim-exception .tally {
    display: inline-block;
    margin-inline-end: 0.3em;
    vertical-align: -0.3em;
  }
  @container figure (inline-size <= 30em) {
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
    /* A lone claim is as wide as its list, with its parts in the columns of other lists. */
    .claim-item:only-child {
      grid-column: 1 / -1;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2.5em;
    }
    .claim-item:only-child > .claim-words {
      grid-row: span 2;
    }
  }
  @container figure (inline-size > 62em) {
    .claims.thirds,
    .claim-item:only-child {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  /* Claims fill the columns of a sheet one after another, and continue on the next sheet. */
  @media print {
    .claims:has(> :nth-child(2)) {
      display: block;
      columns: 2 20em;
    }
    .claims.thirds {
      columns: 3 14em;
    }
    .claim-item {
      display: block;
    }
    .claim-answer {
      margin-block-start: 0.4em;
    }
  }
  ${foldStyles}
`;
