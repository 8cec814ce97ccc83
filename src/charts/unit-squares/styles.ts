import {css, type CSSResult} from 'lit';
import type {ColouredStyles} from '../drawing-styles.js';

/**
 * Squares mean the same in every figure: filled is counted or holds, hollow is not counted, and hollow in the colour of
 * exceptions is an exception, also as one half of a filled one. One that lacks a corner holds so far. Dashed is not known.
 */
export const unitStyles: ColouredStyles = (colour) => css`
  .unit {
    fill: ${colour('surface')};
    stroke: ${colour('text')};
    stroke-width: 2;
  }
  .unit.filled {
    fill: ${colour('text')};
  }
  .unit.against {
    stroke: ${colour('series-3')};
  }
  .unit.unknown {
    stroke: ${colour('text-subtle')};
    stroke-width: 1.5;
    stroke-dasharray: 2.5 2;
  }
`;

/** On a page. A picture has a ground of its own. */
export const forcedUnitStyles: CSSResult = css`
  @media (forced-colors: active) {
    .unit,
    .unit:is(.against, .unknown) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .unit.filled {
      fill: CanvasText;
    }
  }
`;
