import {css, type CSSResult} from 'lit';
import type {ColouredStyles} from '../drawing-styles.js';

/**
 * Squares mean the same in every figure: a filled one is counted or holds, a hollow one is of the whole but not counted, and a
 * hollow one in the colour of exceptions goes against what is said. Only what nobody can know is dashed.
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
`;

/** On a page. A picture has a ground of its own. */
export const forcedUnitStyles: CSSResult = css`
  @media (forced-colors: active) {
    .unit {
      fill: Canvas;
      stroke: CanvasText;
    }
    .unit.filled {
      fill: CanvasText;
    }
  }
`;
