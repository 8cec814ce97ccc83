import {css, type CSSResult} from 'lit';
import {small} from '../../charts/type-scale.js';

export const caseTableStyles: CSSResult = css`
  .case-table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 0.5em;
    line-height: 1.35;
    overflow-wrap: normal;
  }
  .case-table caption {
    padding-block-end: 0.25em;
    color: var(--_text-subtle);
    text-align: start;
  }
  .case-table :is(th, td) {
    inline-size: auto;
    padding: 0.35em 0;
    border: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .case-table thead th {
    font-weight: 600;
    line-height: 1.25;
    text-align: end;
    vertical-align: bottom;
  }
  .case-table tbody tr {
    padding: 0;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .case-table :is(th, td) + :is(th, td) {
    padding-inline-start: 1.25em;
    text-align: end;
  }
  .case-table :is(th, td) + td {
    white-space: nowrap;
  }
  .case-number {
    font-variant-numeric: tabular-nums;
  }
  .case-table .case-number {
    display: inline-block;
    /* A sign, two digits and a decimal. */
    min-inline-size: 3.2em;
    text-align: end;
  }
  .case-square {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.2em;
    vertical-align: -0.14em;
  }
  .comparison strong {
    font-weight: 600;
  }
  .not-held {
    font-weight: 600;
    white-space: normal;
    line-height: 1.2;
  }
  @container figure (inline-size <= 24em) {
    .case-table {
      font-size: ${small};
    }
  }
  /* The name of a measure is over its numbers. */
  @container figure (inline-size <= 22em) {
    .case-table tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      overflow-wrap: anywhere;
    }
    .case-table.of-levels tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .case-table tbody th {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
    .case-table thead td {
      display: none;
    }
    .case-table tr > :is(th, td):is(th, td) {
      padding-inline-start: 0;
      text-align: start;
      white-space: normal;
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
  .claim-method .case-table {
    margin-block: 0.5em;
    font-size: ${small};
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
