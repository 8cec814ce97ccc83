import {css, type CSSResult} from 'lit';

export const claimStyles: CSSResult = css`
  .claims {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2.5em;
  }
  .claim-item {
    display: grid;
    gap: 0.25em;
    align-content: start;
    justify-items: start;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_grid);
  }
  .claim-item.shown {
    border-block-start-color: var(--_text);
    border-block-start-width: 2px;
  }
  .claim-item .button {
    /* The status at the bottom must not cover a focused button. */
    scroll-margin-block-end: 4em;
  }
  /* Visible at every position in the list. */
  .status:not(:empty) {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_grid);
    background: var(--_surface);
  }
  .quotation {
    margin: 0;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .translation {
    text-wrap: pretty;
  }
  .claim-section,
  .claim-detail {
    font-size: 0.875em;
    color: var(--_text-subtle);
  }
  .claim-method summary {
    padding-block: 0.25em;
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  strong {
    font-weight: 600;
  }
  .claim-exception {
    padding-inline-start: 0.6em;
    border-inline-start: 4px solid var(--_series-3);
    font-size: 0.875em;
  }
  .scoreboard {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
    gap: 0.5em 1em;
    max-inline-size: 48em;
    padding-block: 0.25em 0.75em;
  }
  .score {
    display: flex;
    align-items: baseline;
    line-height: 1.2;
  }
  .score-number {
    flex: none;
    font-size: 2em;
    font-weight: 600;
  }
  .fold .score-number {
    font-size: 1.5em;
  }
  .score-kind {
    max-inline-size: 9em;
    font-size: 0.875em;
  }
  .claims-kind {
    margin-block: 1em 0.5em;
    font-size: 1.125em;
    font-weight: 600;
    break-after: avoid;
  }
  .case-squares {
    position: relative;
    max-inline-size: 100%;
  }
  .units {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }
  .mark {
    outline: none;
  }
  .ring {
    fill: transparent;
    stroke: none;
  }
  .mark:focus-visible .ring {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .unit {
    fill: var(--_text);
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .unit.empty {
    fill: var(--_surface);
    stroke: var(--_series-3);
    stroke-width: 2.5;
  }
  .mark:hover .unit {
    fill-opacity: 0.8;
  }
  .case-card {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(24em, 100cqi - 2em);
    margin-block-start: 0.25em;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_border);
    border-radius: 0.3em;
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.4;
  }
  @container figure (inline-size > 38em) {
    .claims {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .case-card,
    .claim-method summary {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .unit {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .unit.empty {
      fill: Canvas;
      stroke: CanvasText;
    }
    .mark:focus-visible .ring {
      stroke: Highlight;
    }
  }
`;
