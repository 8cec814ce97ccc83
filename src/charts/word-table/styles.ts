import {css, type CSSResult} from 'lit';
import {small} from '../type-scale.js';

/**
 * Additions to the styles of tables: where there is no room for columns, the cells of a row are under one another. A table
 * inside a cell keeps its own form.
 */
export const wordTableStyles: CSSResult = css`
  .words {
    overflow-wrap: break-word;
  }
  .words > * > tr > th {
    vertical-align: baseline;
    font-weight: 600;
  }
  .cell-label {
    display: none;
  }
  /* The whole table is of small text. */
  @container figure (inline-size > 40em) {
    .words td * {
      font-size: inherit;
    }
  }
  @container figure (inline-size <= 40em) {
    .words {
      font-size: inherit;
      overflow-wrap: anywhere;
    }
    .words,
    .words > :is(caption, thead, tbody),
    .words > * > tr,
    .words > * > tr > :is(th, td),
    .cell-label {
      display: block;
    }
    .words > thead > tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      border: 0;
    }
    .words .sort {
      display: inline-block;
    }
    .words .order {
      margin-inline-start: 0.35em;
    }
    /* Each cell says the name of its column itself; the head is for sorting. */
    .words > thead :is(tr, th):not(:has(.sort)) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      white-space: nowrap;
      clip-path: inset(50%);
    }
    .cell-label {
      color: var(--_text-subtle);
    }
    .cell-label,
    .section {
      font-size: ${small};
    }
    .words > tbody > tr {
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_grid);
    }
    .words > * > tr > * {
      padding: 0.2em 0;
      border: 0;
    }
  }
`;
