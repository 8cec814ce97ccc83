import {css, type CSSResult} from 'lit';
import {inSmall, label, small, text} from '../type-scale.js';

/** Findings with their sources under their names, and in a wide figure with a column for each source. */
export const findingListStyles: CSSResult = css`
  .findings {
    font-size: ${small};
    line-height: 1.4;
    hyphens: auto;
  }
  .findings,
  .findings :is(caption, tbody, tr, th, td) {
    display: block;
    padding: 0;
    border: 0;
    text-align: start;
    vertical-align: top;
  }
  .findings > caption {
    padding-block-end: 0.4em;
    color: var(--_text-subtle);
  }
  .findings > thead,
  .finding td:empty {
    display: none;
  }
  tbody.finding {
    position: relative;
    padding-block: 0.55em;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  th.finding-name {
    display: flow-root;
    font-size: ${inSmall(text)};
    line-height: 1.3;
  }
  /* The room of the control at the end of the first line, also where a reader has letters further apart. */
  .finding-name[data-control]::before {
    content: attr(data-control) ' ▾';
    float: inline-end;
    margin-inline-start: 0.4em;
    font-size: 0.875em;
    font-weight: 400;
    visibility: hidden;
  }
  .finding-name,
  .finding-source {
    font-weight: 600;
  }
  td.found {
    position: relative;
    padding: 0.15em 0 0.15em 1.3em;
  }
  .finding-entry + .finding-entry {
    position: relative;
  }
  /* The mark of each entry is a border, which forced colours keep. */
  .found::before,
  .finding-entry + .finding-entry::before {
    content: '';
    position: absolute;
    inset: 0.4em auto auto 0;
    color: var(--_text);
  }
  .finding-entry + .finding-entry::before {
    inset: 0.25em auto auto -1.3em;
  }
  .found::before,
  .finding-entry + .finding-entry::before,
  .finding-when::before {
    border: 0.4em solid;
    border-radius: 50%;
  }
  .back,
  .finding-entry {
    color: var(--_text-subtle);
  }
  .back::before,
  .back .finding-entry + .finding-entry::before,
  .back .finding-when::before {
    color: var(--_text-subtle);
    padding: 0.25em;
    border-width: 0.15em;
  }
  .finding-source::after {
    content: ',';
  }
  .finding-source + .finding-entry {
    display: inline;
  }
  /* At the end of the first line of its row, all of which opens it. */
  .finding .opens > summary {
    position: absolute;
    inset: 0.2em 0 auto;
    z-index: 1;
    padding-inline-end: 0;
    text-align: end;
    text-decoration: none;
    cursor: pointer;
  }
  /* Beside large text, words of the name would be broken: the control is under the sources. */
  @container figure (inline-size <= 15em) {
    .finding-name[data-control]::before {
      content: none;
    }
    .finding .opens > summary {
      position: static;
      text-align: start;
    }
  }
  .finding-quotes {
    max-inline-size: 44em;
    margin-block: 0.5em;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_border);
  }
  .finding-quotes > p + p {
    margin-block-start: 0.3em;
  }
  @container figure (inline-size > 46em) {
    .in-columns {
      table-layout: fixed;
      inline-size: 100%;
      border-collapse: collapse;
      overflow-wrap: anywhere;
    }
    table.in-columns,
    .in-columns > :is(caption, thead, tbody),
    .in-columns > * > tr,
    .in-columns > * > tr > :is(th, td, td:empty) {
      display: revert;
    }
    .in-columns > * > tr > * {
      padding: 0.5em;
      line-height: 1.3;
    }
    .in-columns > thead th {
      vertical-align: bottom;
      font-size: ${inSmall(label)};
    }
    .in-columns > thead th:first-child {
      inline-size: 22.5%;
      padding-inline-start: 0;
      color: var(--_text-subtle);
      font-weight: 400;
    }
    .in-columns > tbody > tr > td {
      border-inline-start: 1px solid var(--_grid);
    }
    .in-columns th.finding-name {
      padding: 0.5em 0.5em 2.25em 0;
      font-size: inherit;
    }
    .in-columns .finding-source,
    .in-columns :is(.finding-name, .found, .finding-entry)::before {
      display: none;
    }
    .in-columns .finding-when {
      display: block;
      color: var(--_text);
    }
    .in-columns .finding-when::before {
      content: '';
      display: inline-block;
      margin-inline-end: 0.4em;
    }
    .in-columns td.finding-words {
      position: relative;
      padding: 0;
      border: 0;
    }
    /* Under the name of its row. */
    .in-columns .opens > summary {
      inset: auto auto 100% 0;
      padding: 0.35em 0.6em;
    }
    .in-columns > tbody:last-child {
      border-block-end: 1px solid var(--_grid);
    }
  }
  /* Nothing opens on paper. */
  @media print {
    .finding .opens > summary,
    .finding-name::before {
      display: none;
    }
    .in-columns th.finding-name {
      padding-block-end: 0.5em;
    }
    .in-columns > thead th:not(:first-child) {
      padding-inline: 0.3em 0;
    }
  }
`;
