import {css, type CSSResult} from 'lit';
import {relationColumnStyles} from './column-styles.js';
import {relationMarkStyles} from './mark-styles.js';
import {small} from '../type-scale.js';

/** Partners as rows: beside all their subjects in a wide figure, and over them on a phone. */
export const relationRowStyles: CSSResult = css`
  ${relationMarkStyles}
  .partner-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1em 1.25em;
    padding-block: 0.35em;
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
    display: block;
    color: var(--_text-subtle);
    font-size: ${small};
  }
  .marks {
    position: relative;
    grid-column: 1 / -1;
  }
  @container figure (inline-size <= 40em) {
    /* The full name has the whole of the next line. */
    .full-name {
      inline-size: 100cqi;
    }
    .part {
      padding-block-start: 0.35em;
    }
  }
  .part {
    font-size: ${small};
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1.4;
  }
  ${relationColumnStyles}
  @container figure (inline-size > 40em) {
    .partner-row {
      grid-template: auto 1fr / minmax(0, 15em) minmax(0, 1fr);
      padding-block: 0.5em;
    }
    .marks {
      grid-area: 1 / 2 / 3;
    }
    .partner {
      grid-area: 1 / 1 / 3;
    }
    .part {
      grid-area: 1 / 1;
      place-self: start end;
      padding-block-start: 0.3em;
    }
    .own {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      align-content: start;
      gap: 0 1.25em;
      min-inline-size: 0;
      padding-inline: 0.25em 0;
    }
    .own:not(:last-child) {
      padding-inline-end: 0.25em;
    }
  }
  /* The short names are under one another, each with its full name beside it. */
  @container figure (inline-size > 62em) {
    .partner-row {
      grid-template: auto / minmax(0, 25em) 7.25em minmax(0, 1fr);
      column-gap: 0.75em;
      padding-block: 0.3em;
    }
    .marks {
      grid-area: 1 / 3;
    }
    .part {
      grid-area: 1 / 2;
      justify-self: start;
    }
    .marks > .in-column::before {
      margin-block: -0.3em;
    }
    .partner {
      display: flex;
      grid-area: 1 / 1;
      align-items: baseline;
    }
    .partner-id {
      flex: none;
      min-inline-size: 4.5em;
    }
  }
  @media print {
    :is(.relation-card, .relation-slot) {
      display: none;
    }
    .partner-id {
      text-decoration: none;
    }
  }
  @media (forced-colors: active) {
    .relations {
      --_series-1: CanvasText;
    }
    .relations .hollow {
      fill: Canvas;
    }
    .relation.back .mark-sample {
      color: GrayText;
    }
    .partner-row.forward {
      outline: 2px solid Highlight;
    }
  }
`;
