import {css, unsafeCSS, type CSSResult} from 'lit';

const counts = [1, 2, 3, 4, 5, 6];
const columns = counts
  .map(
    (n) =>
      `.columns-${n} :is(.finding,.finding-heads){grid-template-columns:minmax(0,1.3fr) repeat(${n},minmax(0,1fr))}`,
  )
  .join('');
const places = counts.map((n) => `.finding-matrix .column-${n}{grid-column:${n + 1}}`).join('');

export const findingMatrixStyles: CSSResult = css`
  .finding-lead {
    margin-block: 0.75em 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 3px solid var(--_series-1);
  }
  .finding-lead .units {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.9em 1.5em;
  }
  .finding-lead .units svg {
    max-inline-size: 100%;
    block-size: 2.75em;
    inline-size: auto;
  }
  .finding-lead .unit-words {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .finding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em 1em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .finding-heads {
    display: none;
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
    margin-block-start: 0.35em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_grid);
    font-size: 0.875em;
    text-wrap: pretty;
  }
  .finding-cells {
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
    grid-column: 2;
    color: var(--_text-subtle);
    hyphens: auto;
  }
  @container figure (inline-size > 62em) {
    .finding-matrix:not(.columns-many) :is(.finding, .finding-heads) {
      display: grid;
      column-gap: 0.5em;
    }
    .finding-head {
      align-self: end;
      padding-block-end: 0.4em;
      font-size: 0.8125em;
      font-weight: 600;
      line-height: 1.3;
      hyphens: auto;
    }
    .finding-matrix:not(.columns-many) .finding-cells {
      display: contents;
    }
    .finding-matrix:not(.columns-many) .finding-cell {
      grid-row: 1;
      align-content: start;
    }
    /* The heading of the column shows it; a screen reader has it from here. */
    .finding-matrix:not(.columns-many) .finding-source {
      position: absolute;
      block-size: 1px;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    ${unsafeCSS(columns)}
    ${unsafeCSS(places)}
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
