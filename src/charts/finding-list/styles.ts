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
  .found:not(.back) .finding-source {
    color: var(--_text);
  }
  td.found {
    position: relative;
    padding: 0.15em 0 0.15em 1.3em;
  }
  .finding-entry + .finding-entry {
    position: relative;
    margin-block-start: 0.4em;
  }
  /* The mark of each entry is a border, which forced colours keep. */
  .found::before,
  .finding-entry + .finding-entry::before {
    content: '';
    position: absolute;
    inset: 0.4em auto auto 0;
    border: 0.4em solid;
    border-radius: 50%;
    color: var(--_text);
  }
  .finding-entry + .finding-entry::before {
    inset: 0.25em auto auto -1.3em;
  }
  .back,
  .finding-entry {
    color: var(--_text-subtle);
  }
  .back::before,
  .back .finding-entry + .finding-entry::before {
    color: var(--_text-subtle);
    padding: 0.25em;
    border-width: 0.15em;
  }
  .finding-source::after {
    content: ',';
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
  /* Rows of a grid: Safari places nothing in a table row or a group of them. On paper each source has its name. */
  @media screen {
    @container figure (inline-size > 60em) {
      .in-columns > thead {
        display: block;
        padding-block-end: 0.35em;
      }
      .in-columns tr:first-child {
        display: grid;
        grid-template-columns: 22.5%;
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        line-height: 1.3;
        overflow-wrap: anywhere;
      }
      .in-columns tr:first-child > * {
        display: block;
        padding: 0 0 0 0.5em;
      }
      .in-columns tr > :not(:first-child) {
        grid-column: span 3;
      }
      .in-columns tr > .longest {
        grid-column: span 5;
      }
      .in-columns > thead th {
        align-self: end;
        font-size: ${inSmall(label)};
      }
      .in-columns > thead th:first-child {
        padding-inline-start: 0;
        color: var(--_text-subtle);
        font-weight: 400;
      }
      .in-columns tr > .finding-name {
        padding: 0 0.5em 0 0;
        font-size: inherit;
      }
      .in-columns tr > .finding-name[data-control] {
        padding-block-end: 1.5em;
      }
      .in-columns tr > .found {
        padding-inline-start: 1.8em;
      }
      .in-columns .found::before {
        inset: 0.25em auto auto 0.5em;
      }
      .in-columns .finding-source,
      .in-columns .finding-comma,
      .in-columns .finding-name::before {
        display: none;
      }
      .in-columns .finding-when {
        display: block;
        color: var(--_text);
        font-weight: 500;
      }
      /* It covers the name of its row, and has it once more, hidden, so that its own word is under the last line. */
      .in-columns .opens > summary {
        inset: 0 auto auto 0;
        inline-size: calc(22.5% + 0.6em);
        padding: 0.55em 0.5em 0.35em 0.6em;
        line-height: 1.3;
        overflow-wrap: anywhere;
        text-align: start;
      }
      .in-columns .opens > summary::before {
        content: attr(data-name);
        display: block;
        margin-block-end: 0.2em;
        font-weight: 600;
        visibility: hidden;
      }
    }
  }
  /* Nothing opens on paper. */
  @media print {
    .finding .opens > summary,
    .finding-name::before {
      display: none;
    }
  }
`;
