import {css} from 'lit';
import type {ColouredStyles} from '../drawing-styles.js';
import {label} from '../type-scale.js';

/** Styles of rows. The way between the numbers is weaker than the numbers. */
export const rowPlotDrawingStyles: ColouredStyles = (colour) => css`
  .gap-bar {
    fill: ${colour('text-subtle')};
  }
  .gap-end {
    stroke: ${colour('text-subtle')};
    stroke-width: 0.0625em;
    stroke-dasharray: 2 3;
  }
  .lane .shaft {
    stroke-width: 0.0625em;
    stroke-opacity: 0.55;
  }
  .gap,
  .lane-numbers,
  .change-column {
    font-size: ${label};
    font-variant-numeric: tabular-nums;
  }
  .ground {
    fill: none;
    stroke: ${colour('surface')};
    stroke-width: 6;
  }
`;
