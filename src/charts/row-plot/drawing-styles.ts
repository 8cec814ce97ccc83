import {css} from 'lit';
import type {ColouredStyles} from '../drawing-styles.js';

/** Styles of rows. The way between the numbers is weaker than the numbers. */
export const rowPlotDrawingStyles: ColouredStyles = (colour) => css`
  .gap-bar {
    fill: ${colour('grid')};
  }
  .gap-end {
    stroke: ${colour('text-subtle')};
    stroke-dasharray: 2 3;
  }
  .gap {
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .lane .shaft {
    stroke-width: 1;
    stroke-opacity: 0.55;
  }
  .lane-numbers {
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
  }
  .lane-name {
    fill: currentColor;
    font-size: 0.75em;
  }
`;
