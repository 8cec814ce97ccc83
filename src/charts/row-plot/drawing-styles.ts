import {css, type CSSResult} from 'lit';

/** Styles of rows, on the page and in picture files. */
export const rowPlotDrawingStyles: CSSResult = css`
  .gap-bar {
    fill: var(--_grid);
  }
  .gap-end {
    stroke: var(--_text-subtle);
    stroke-dasharray: 2 3;
  }
  .lane-numbers {
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
  }
`;
