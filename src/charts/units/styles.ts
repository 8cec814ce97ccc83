import {css, type CSSResult} from 'lit';

/** Styles of units, on the page and in picture files. */
export const unitDrawingStyles: CSSResult = css`
  text {
    fill: var(--_text);
    font-size: 16px;
  }
  .unit {
    fill: none;
    stroke: var(--_series-1);
    stroke-width: 2;
  }
  .unit.filled {
    fill: var(--_series-1);
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
    font-size: 0.875em;
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
