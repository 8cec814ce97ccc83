import {css, unsafeCSS, type CSSResult} from 'lit';

const counts = [1, 2, 3, 4, 5, 6];
const columns = counts
  .map(
    (n) =>
      `.columns-${n} .finding-cell{grid-template-columns:repeat(${n},1.75em) minmax(0,1fr)}.columns-${n} .finding-cell::before{grid-column:1/${n + 1}}`,
  )
  .join('');
const places = counts.map((n) => `.finding-matrix:not(.columns-many) .column-${n} .found{grid-column:${n}}`).join('');

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
    display: block;
    color: var(--_text-subtle);
    hyphens: auto;
  }
  @container figure (inline-size > 40em) {
    .finding {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
    .finding-cells {
      gap: 0;
    }
    .finding-cell {
      column-gap: 0;
      padding-block: 0.15em;
    }
    .finding-matrix:not(.columns-many) .finding-cell::before {
      content: '';
      grid-row: 1;
      background: radial-gradient(circle at 0.625em 0.625em, var(--_border) 0.1em, transparent 0.15em) 0 0 / 1.75em 100%;
    }
    .found,
    .finding-words {
      grid-row: 1;
    }
    .finding-words {
      grid-column: -2 / -1;
      padding-inline-start: 0.6em;
    }
  }
  @container figure (inline-size > 56em) {
    .finding-words {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      column-gap: 0.75em;
    }
    .finding-source {
      grid-row: 1 / span 4;
    }
    .finding-entry {
      grid-column: 2;
    }
  }
  @container figure (inline-size > 40em) {
    ${unsafeCSS(columns)}
    ${unsafeCSS(places)}
  }
  @media (forced-colors: active) {
    /* Forced colours leave out gradients, which draw the empty places. */
    .finding-cell::before {
      --_border: CanvasText;
      forced-color-adjust: none;
    }
    .found {
      color: CanvasText;
    }
    .back .found {
      color: GrayText;
    }
  }
`;
