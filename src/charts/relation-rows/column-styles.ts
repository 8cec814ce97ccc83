import {css, type CSSResult} from 'lit';

/** The columns of shared subjects: their names, their lines and their marks. */
export const relationColumnStyles: CSSResult = css`
  .column-heads {
    place-self: end stretch;
    margin-block-end: -0.5em;
  }
  /* One line leads from the name of a column through all its marks. */
  .in-column {
    display: grid;
    flex: 0 0 var(--_column, min(2.125em, 10%));
    justify-items: center;
  }
  .in-column::before {
    content: '';
    border-inline-start: 1px solid var(--_grid);
  }
  .column-head > .in-column::before {
    border-color: var(--_border);
  }
  .in-column .relation {
    justify-content: center;
  }
  .in-column::before,
  .in-column > .place {
    grid-area: 1 / 1;
  }
  .head-label {
    flex: 1;
    margin-inline-start: calc(var(--_column, min(2.125em, 10%)) / 2 - 0.5px);
    padding: 0.15em 0 0.15em 0.35em;
    border-inline-start: 1px solid var(--_border);
    line-height: 1.3;
  }
`;
