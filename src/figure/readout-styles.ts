import {css, type CSSResult} from 'lit';

/** Styles of the values of the active mark, and of the hint in the same place. */
export const readoutStyles: CSSResult = css`
  .readout {
    margin-block-start: 0.75em;
    display: grid;
    font-size: 0.875em;
    color: var(--_text-subtle);
    text-wrap: pretty;
  }
  .readout > * {
    grid-area: 1 / 1;
  }
  /* Both keep their room: nothing moves when the keyboard comes, or when numbers take their place. */
  .readout.active #hint,
  .keys {
    visibility: hidden;
  }
  .figure:has(:focus-visible) .readout:not(.active) .keys {
    visibility: visible;
  }
  .readout.active {
    color: var(--_text);
    font-weight: 600;
  }
`;
