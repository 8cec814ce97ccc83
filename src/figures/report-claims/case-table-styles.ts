import {css, type CSSResult} from 'lit';
import {small} from '../../charts/type-scale.js';

/** Each column of numbers begins with its squares, and the words beside a number move no other. */
export const caseTableStyles: CSSResult = css`
  .case-box {
    container: cases / inline-size;
    justify-self: stretch;
    max-inline-size: 48em;
    margin-block: 0.5em;
    font-size: ${small};
  }
  .case-table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: inherit;
    line-height: 1.35;
    overflow-wrap: normal;
  }
  .case-table caption {
    padding-block-end: 0.25em;
    color: var(--_text-subtle);
    text-align: start;
  }
  .case-table :is(th, td) {
    padding: 0.35em 0;
    border: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .case-table thead th {
    font-weight: 600;
    line-height: 1.25;
    vertical-align: bottom;
  }
  .case-table tbody tr {
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .case-number {
    font-variant-numeric: tabular-nums;
  }
  .case-table .case-number {
    display: inline-block;
    /* Two digits and a decimal. */
    min-inline-size: 2.2em;
    text-align: end;
  }
  .signed .case-number {
    min-inline-size: min(3.8em, 100% - 1.5em);
  }
  .case-square {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.1em;
    vertical-align: -0.14em;
  }
  strong {
    font-weight: 600;
  }
  .exception-word {
    display: inline-block;
    font-size: max(0.9em, 12px);
  }
  @container cases (inline-size > 40em) {
    .case-table tr:first-child > :first-child {
      inline-size: 44%;
    }
    .case-table :is(th, td) + :is(th, td) {
      padding-inline-start: 1.25em;
    }
  }
  /* The name of a measure is over its numbers, as in a column of the list. */
  @container cases (inline-size <= 40em) {
    .case-table tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 0.6em;
      overflow-wrap: anywhere;
    }
    .case-table tbody th {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
    .case-table thead td {
      display: none;
    }
    .case-table tr > td {
      padding-block-start: 0.1em;
    }
  }
`;

/** How a claim was tested, in a disclosure. */
export const methodStyles: CSSResult = css`
  .claim-method {
    justify-self: stretch;
  }
  .claim-method summary {
    position: relative;
    min-block-size: 24px;
    padding-block: 0.1em;
    color: var(--_text-subtle);
    font-size: ${small};
  }
  /* 44 pixels for a finger. */
  .claim-method summary::after {
    content: '';
    position: absolute;
    inset: -10px 0;
    z-index: 1;
  }
  .claim-method summary:hover {
    color: var(--_text);
  }
  .claim-method[open] {
    padding-block-end: 0.5em;
  }
  @media print {
    .case-card,
    .claim-method summary {
      display: none;
    }
    .case-table :is(th, td) {
      padding-block: 0.1em;
    }
    .case-table tr {
      column-gap: 1em;
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
