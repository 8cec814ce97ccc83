import {css, type CSSResult} from 'lit';
import type {ColouredStyles} from '../drawing-styles.js';
import {small} from '../type-scale.js';

/** Styles of units. */
export const unitDrawingStyles: ColouredStyles = (colour) => css`
  text {
    fill: ${colour('text')};
    font-size: 16px;
  }
  .unit {
    fill: none;
    stroke: ${colour('text')};
    stroke-width: 2;
  }
  .unit.filled {
    fill: ${colour('text')};
  }
  .unit:not(.filled) {
    stroke-dasharray: 4 3;
  }
`;

export const unitStyles: CSSResult = css`
  .units {
    display: grid;
    gap: 0.4em;
    margin-block-start: 0.6em;
  }
  .units li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    font-size: ${small};
  }
  .unit-label {
    flex-basis: 100%;
    color: var(--_text-subtle);
  }
  .units svg {
    flex: none;
  }
  .unit-words {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .unit {
      stroke: CanvasText;
    }
    .unit.filled {
      fill: CanvasText;
    }
  }
`;
