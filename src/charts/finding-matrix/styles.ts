import {css, unsafeCSS, type CSSResult} from 'lit';
import {mostColumns} from './layout.js';

const columns = [...Array(mostColumns).keys()]
  .map(
    (n) =>
      `.columns-${n + 1} :is(.finding,.finding-heads){grid-template-columns:minmax(0,1.3fr) minmax(0,${n + 1}fr)}.columns-${n + 1} .finding-columns{grid-template-columns:repeat(${n + 1},minmax(0,1fr))}.in-columns .column-${n + 1}{grid-column:${n + 1}}`,
  )
  .join('');

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
  .finding .units {
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.9em 1.5em;
  }
  .finding .units svg {
    max-inline-size: 100%;
    block-size: 2.75em;
    inline-size: auto;
  }
  .finding .unit-words {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .finding-main {
    min-inline-size: 0;
  }
  .finding-name {
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .finding-quote {
    max-inline-size: 44em;
    margin-block-start: 0.35em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_grid);
    font-size: 0.875em;
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
    font-size: 0.875em;
    line-height: 1.4;
  }
  .found {
    color: var(--_series-1);
    fill: currentColor;
    overflow: visible;
  }
  .back .found {
    color: var(--_text-subtle);
  }
  .finding-source {
    font-weight: 600;
  }
  .finding-entry {
    display: block;
    color: var(--_text-subtle);
    hyphens: auto;
  }
  @container figure (inline-size > 40em) {
    .finding {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr);
    }
  }
  @container figure (inline-size > 60em) {
    ${unsafeCSS(columns)}
    .in-columns .finding-heads {
      display: grid;
      column-gap: 1em;
      padding-block-end: 0.5em;
    }
    .in-columns .finding-columns {
      grid-column: 2;
      column-gap: 0.5em;
    }
    .finding-heads .finding-columns {
      align-items: end;
      font-size: 0.8125em;
      font-weight: 600;
      line-height: 1.35;
    }
    .in-columns .finding-cell {
      grid-row: 1;
      font-size: 0.8125em;
    }
    /* The words of the report have the whole row. */
    .in-columns .finding-main[open] {
      grid-column: 1 / -1;
    }
    /* The head of the column shows it; a screen reader has it from here. */
    .in-columns .finding-source {
      position: absolute;
      block-size: 1px;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  /* On paper the words are there without a press. */
  @media print {
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
