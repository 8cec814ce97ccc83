import {css, type CSSResult} from 'lit';
import {label, small} from '../type-scale.js';

export const tableStyles: CSSResult = css`
  /* A table that is wider than its box has a shadow at the side where there is more of it. */
  .table-box {
    overflow-x: auto;
    background:
      linear-gradient(to right, var(--_surface) 40%, transparent) left / 2em 100% no-repeat local,
      linear-gradient(to left, var(--_surface) 40%, transparent) right / 2em 100% no-repeat local,
      linear-gradient(to right, var(--_grid), transparent) left / 0.75em 100% no-repeat,
      linear-gradient(to left, var(--_grid), transparent) right / 0.75em 100% no-repeat;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: ${small};
  }
  caption {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    padding-block-end: 0.5em;
    text-align: start;
    color: var(--_text-subtle);
  }
  th,
  td {
    padding: 0.4em 0.5em;
    border-block-end: 1px solid var(--_grid);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  :is(thead tr:first-child, tbody tr, tfoot tr) > th:first-child {
    padding-inline-start: 0;
  }
  thead th {
    vertical-align: bottom;
    border-block-end: 2px solid var(--_text-subtle);
    font-weight: 600;
  }
  .sort {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    hyphens: inherit;
    overflow-wrap: inherit;
    cursor: pointer;
  }
  .sort:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .order {
    inline-size: 0.7em;
    block-size: 1em;
    margin-inline: 0.35em;
    vertical-align: -0.1em;
    fill: currentColor;
    opacity: 0.6;
  }
  .number .order {
    margin-inline-start: 0;
  }
  [aria-sort] .order {
    opacity: 1;
  }
  [aria-sort='ascending'] .down,
  [aria-sort='descending'] .up {
    display: none;
  }
  @media print {
    th:not([aria-sort]) .order {
      display: none;
    }
  }
  .group th {
    padding-block-start: 1em;
    font-weight: 600;
  }
  tfoot th,
  tfoot td {
    border-block-start: 2px solid var(--_text-subtle);
    border-block-end: 0;
    font-weight: 600;
  }
  .number {
    text-align: end;
  }
  td.number {
    white-space: nowrap;
  }
  .forward > *,
  .main {
    font-weight: 600;
  }
  thead .over {
    border-block-end: 1px solid var(--_grid);
  }
  /* Row names beside numbers are not broken inside a word; in tables of words they may be. */
  thead .number,
  tr:has(td.number) > th {
    overflow-wrap: break-word;
  }
  @container figure (inline-size <= 30em) {
    table {
      font-size: max(${label}, 12px);
      hyphens: auto;
    }
    th,
    td {
      padding-inline: 0.1em;
    }
    /* The arrows are under the word, where they make no column wider. */
    .sort {
      display: inline-flex;
      flex-direction: column;
      align-items: start;
    }
    .number .sort {
      flex-direction: column-reverse;
      align-items: end;
    }
    .order,
    .number .order {
      margin: 0;
    }
    /* Heads under a common head, «fra 2018» and «fra 2019», would be read as one where they are beside one another on a line. */
    thead tr + tr .sort {
      inline-size: min-content;
    }
    thead tr + tr .number {
      padding-inline-start: 0.5em;
    }
    thead tr + tr .number .sort {
      margin-inline-start: auto;
    }
  }
`;
