import {css, type CSSResult} from 'lit';

/** Additions to the styles of tables: where there is no room for columns, the cells of a row are under one another. */
export const wordTableStyles: CSSResult = css`
  .words {
    overflow-wrap: break-word;
  }
  .words th {
    font-weight: 600;
  }
  .cell-label {
    display: none;
  }
  @container figure (inline-size <= 40em) {
    .words {
      font-size: inherit;
      overflow-wrap: anywhere;
    }
    .words thead {
      display: none;
    }
    .words,
    .words :is(caption, tbody, tr, th, td, .cell-label) {
      display: block;
    }
    .cell-label {
      color: var(--_text-subtle);
    }
    .cell-label,
    .section {
      font-size: 0.875em;
    }
    .words tr {
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_grid);
    }
    .words tr > * {
      padding: 0.2em 0;
      border: 0;
    }
  }
`;
