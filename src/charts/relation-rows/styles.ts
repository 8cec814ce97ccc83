import {css, type CSSResult} from 'lit';
import {relationColumnStyles} from './column-styles.js';

/** Partners as rows: beside their subjects in a wide figure, and above them on a phone. */
export const relationRowStyles: CSSResult = css`
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.1em;
    margin-block-end: 0.75em;
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .kind {
    display: flex;
    gap: 0.3em;
    align-items: center;
  }
  /* The keys take the place of the hint, and no room of their own. */
  .relation-hint {
    position: relative;
  }
  .relation-hint .swap {
    position: absolute;
    z-index: 1;
    inset: 0 0 auto;
    background: var(--_surface);
  }
  .figure:not(:has(:focus-visible)) .relation-hint .swap {
    display: none;
  }
  .kind-sample {
    flex: none;
    overflow: visible;
    vertical-align: -0.25em;
  }
  .planned.glyph {
    stroke-width: 1.75;
  }
  .partner-row {
    display: grid;
    gap: 0.1em 1.25em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .partner-row.forward {
    background: var(--_tint);
  }
  .partner {
    align-self: start;
    min-block-size: 24px;
    padding: 0.2em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .partner-id {
    margin-inline-end: 0.3em;
    font-size: 1.125em;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_border);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .partner[aria-pressed='true'] .partner-id {
    text-decoration-color: currentColor;
    text-decoration-thickness: 3px;
  }
  .full-name {
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .marks {
    position: relative;
  }
  .marks,
  .column-head {
    display: flex;
  }
  ${relationColumnStyles}
  .own {
    flex: 1;
  }
  .relation {
    display: flex;
    gap: 0.3em;
    min-inline-size: 24px;
    min-block-size: max(24px, 1.75em);
    padding-block: 0.15em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .relation[role='button'] {
    cursor: pointer;
  }
  .relation[role='button']:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .relation:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .relation.back {
    color: var(--_text-subtle);
  }
  .relation.back .kind-sample {
    color: var(--_border);
  }
  /* It covers what is under it and moves nothing; Escape closes it. */
  .relation-card {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    display: grid;
    gap: 0.3em;
    max-inline-size: 40em;
    margin-block-start: 0.6em;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    background: var(--_surface);
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
    color: var(--_text);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  /* On a phone, words have a whole line under the marks in columns, which are left out where there are none. */
  @container figure (inline-size <= 40em) {
    .marks {
      flex-wrap: wrap;
    }
    .own {
      flex-basis: 100%;
    }
    .marks:not(:has(.in-column > .place)) > .in-column {
      display: none;
    }
  }
  @container figure (inline-size > 40em) {
    .partner-row {
      grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
    }
    .in-column,
    .head-label {
      --_column: 3em;
    }
    .kinds {
      flex-direction: column;
      margin: 0;
    }
    .marks > .in-column::before {
      margin-block: -0.5em;
    }
    .full-name {
      display: block;
    }
    .own {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      padding-inline-start: 1em;
    }
  }
  @container figure (inline-size > 60em) {
    .partner-row {
      grid-template-columns: minmax(0, 21em) minmax(0, 1fr);
    }
  }
  @media print {
    .relation-card {
      display: none;
    }
    .partner-id {
      text-decoration: none;
    }
  }
  @media (forced-colors: active) {
    .kinds,
    .relations {
      --_series-1: CanvasText;
    }
    .relations .hollow,
    .kinds .hollow {
      fill: Canvas;
    }
    .relation.back .kind-sample {
      color: GrayText;
    }
    .partner-row.forward {
      outline: 2px solid Highlight;
    }
  }
`;
