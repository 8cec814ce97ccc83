import {css, unsafeCSS, type CSSResult} from 'lit';
import {mostColumns} from './layout.js';
import {heading, inSmall, label, small} from '../type-scale.js';

const numbers = [...Array(mostColumns).keys()].map((n) => n + 1);

/** The names of the rows are the first column, as wide as a bit more than one of the others. */
const wide = numbers
  .map(
    (n) =>
      `.columns-${n} :is(.finding,.finding-heads){grid-template-columns:minmax(0,1.3fr) minmax(0,${n}fr)}.columns-${n} .finding-columns{grid-template-columns:repeat(${n},minmax(0,1fr))}`,
  )
  .join('');

/** The name of a row is over its marks, and no column is narrower than its longest word. */
const middling = numbers
  .map((n) => `.columns-${n}{grid-template-columns:repeat(${n},minmax(min-content,1fr))}`)
  .join('');

const places = numbers.map((n) => `.in-columns .column-${n}{grid-column:${n}}`).join('');

/** Marks under the names of their columns. */
const inColumns = css`
  ${unsafeCSS(places)}
  .in-columns .finding-heads {
    display: grid;
    column-gap: 1em;
    padding-block-end: 0.5em;
  }
  .finding-heads .finding-columns {
    align-items: end;
    font-size: ${label};
    font-weight: 600;
  }
  .in-columns .finding-cell {
    grid-row: 1;
    align-content: start;
  }
  /* The head of the column shows it; a screen reader has it from here. */
  .in-columns .finding-source {
    position: absolute;
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

export const findingMatrixStyles: CSSResult = css`
  .finding-heads {
    display: none;
  }
  .finding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em 1em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .finding .shares {
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.9em 1.5em;
    align-items: end;
  }
  .finding .shares svg {
    max-inline-size: 100%;
    block-size: 2.75em;
    inline-size: auto;
  }
  .finding .unit-words {
    font-size: ${inSmall(heading)};
    line-height: 1.25;
  }
  .finding-main {
    min-inline-size: 0;
  }
  .finding-summary {
    line-height: 1.35;
    text-wrap: pretty;
  }
  .finding-quote {
    max-inline-size: 44em;
    margin-block-start: 0.35em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_grid);
    font-size: ${small};
    text-wrap: pretty;
  }
  .finding-columns {
    display: grid;
    gap: 0.35em;
  }
  .finding-cell {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0 0.4em;
    font-size: ${small};
    line-height: 1.4;
  }
  .found {
    color: var(--_series-1);
    fill: currentColor;
    overflow: visible;
  }
  .finding-name,
  .finding-source {
    font-weight: 600;
  }
  .finding-count,
  .finding-entry,
  .back .found {
    color: var(--_text-subtle);
  }
  .finding-count {
    font-size: ${small};
  }
  .finding-entry {
    display: block;
    hyphens: auto;
  }
  @container figure (inline-size > 40em) {
    .finding {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr);
      padding-block: 0.6em;
    }
    .finding-words {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.4em;
    }
  }
  /* On paper, the rows of a subgrid would be cut at the end of a page. */
  @supports (grid-template-columns: subgrid) {
    @media screen {
      @container figure (40em < inline-size <= 60em) {
        ${unsafeCSS(middling)}
        ${inColumns}
        .in-columns {
          display: grid;
          column-gap: 1em;
        }
        .in-columns :is(.finding-heads, .findings, .finding, .finding-columns) {
          display: grid;
          grid-column: 1 / -1;
          grid-template-columns: subgrid;
        }
        .in-columns :is(.finding-main, .finding .shares) {
          grid-column: 1 / -1;
        }
        /* The words go on under the mark, in the whole column. */
        .in-columns .finding-cell {
          display: block;
        }
        .in-columns .found {
          margin-inline: -0.15em 0.15em;
          vertical-align: -0.25em;
        }
        .in-columns :is(.finding-words, .finding-source + .finding-entry) {
          display: inline;
        }
        .in-columns :is(.finding-head, .finding-cell) {
          overflow-wrap: break-word;
        }
      }
    }
  }
  @container figure (inline-size > 60em) {
    ${unsafeCSS(wide)}
    ${inColumns}
    .in-columns .finding-words {
      display: block;
    }
    .in-columns .finding-columns {
      grid-column: 2;
      column-gap: 1em;
    }
    /* The words of the report have the whole row. */
    .in-columns .finding-main[open] {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .finding-main summary {
      display: block;
    }
    .in-columns .finding-main {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .found {
      color: CanvasText;
    }
    .back .found {
      color: GrayText;
    }
  }
`;
