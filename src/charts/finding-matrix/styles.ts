import {css, unsafeCSS, type CSSResult} from 'lit';

const counts = [1, 2, 3, 4, 5, 6];
const columns = counts
  .map((n) => `.columns-${n} .finding{grid-template-columns:minmax(0,1.5fr) repeat(${n},minmax(0,1fr))}`)
  .join('');
const places = counts.map((n) => `.finding-matrix .column-${n}{grid-column:${n + 1}}`).join('');

export const findingMatrixStyles: CSSResult = css`
  .finding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em 1em;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .finding.leading {
    border-block-start: 3px solid var(--_series-1);
  }
  .finding-main {
    min-inline-size: 0;
  }
  .finding-name {
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .leading .finding-name {
    font-size: 1.125em;
  }
  .finding-quote {
    margin-block-start: 0.35em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_grid);
    font-size: 0.875em;
    text-wrap: pretty;
  }
  .leading .units svg {
    block-size: 1.75em;
    inline-size: auto;
  }
  .leading .unit-words {
    font-size: 1.125em;
  }
  .finding-cells {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.5em;
  }
  .finding-cell {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0 0.4em;
    padding: 0.2em 0.7em 0.2em 0.4em;
    border: 1px solid var(--_grid);
    border-radius: 1em;
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
    .finding-matrix:not(.columns-many) .finding {
      column-gap: 0.5em;
    }
    .finding-matrix:not(.columns-many) .finding-cells {
      display: contents;
    }
    .finding-matrix:not(.columns-many) .finding-cell {
      grid-row: 1;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      justify-items: center;
      padding: 0;
      border: 0;
      text-align: center;
    }
    .finding-matrix:not(.columns-many) .finding-entry {
      grid-column: 1;
    }
    .finding-matrix:not(.columns-many) .finding-source {
      font-size: 0.9286em;
      hyphens: auto;
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
