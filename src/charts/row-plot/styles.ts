import {css, type CSSResult} from 'lit';

/** The styles of the view of rows, fetched with it. */
export const rowPlotStyles: CSSResult = css`
  /* Every other step of the scale, counted from the last, where there is little room between them. */
  @container figure (inline-size <= 50em) {
    .row-plot .tick.between {
      display: none;
    }
  }
  .gap-head {
    max-inline-size: 17em;
    margin: 0.75em 0 0.4em auto;
    color: var(--_text-subtle);
    font-size: 0.875em;
    line-height: 1.3;
    text-align: end;
  }
  .row-plot-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_grid);
  }
  .row-plot-row .panel-title,
  .gap {
    align-self: center;
    margin-block: 0 0.25em;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .gap {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    text-align: end;
  }
  .row-plot {
    grid-column: 1 / -1;
    inline-size: calc(100% - 9.25em);
    margin-inline: 0.5em 8.75em;
  }
  .row-plot-row.scale {
    padding-block-end: 0.5em;
  }
  .row-plot-row.scale .row-plot {
    margin-block-start: 1.25em;
  }
  .row-plot .lane.active .band {
    fill: var(--_tint);
  }
  @container figure (inline-size <= 15em) {
    .row-plot {
      inline-size: calc(100% - 1em);
      margin-inline: 0.5em;
    }
    .lane-numbers,
    .column-head {
      display: none;
    }
  }
  @container figure (inline-size > 44em) {
    .gap-head {
      max-inline-size: none;
    }
    .row-plot-row {
      grid-template-columns: 13em minmax(0, 1fr) 7em;
      align-items: center;
    }
    .row-plot {
      grid-column: 2;
      grid-row: 1;
      inline-size: calc(100% - 10.25em);
      margin-inline-end: 9.75em;
    }
    .gap {
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    .row-plot:has(.back) .lane:not(.back) {
      color: Highlight;
    }
    .gap-bar {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
