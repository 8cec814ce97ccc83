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
  /* Hidden texts keep their room, so that nothing moves when the keys or the numbers appear. */
  .readout.active #hint,
  .keys {
    visibility: hidden;
  }
  .figure:has(:focus-visible) .readout:not(.active) .keys {
    visibility: visible;
  }
  .figure:has(:focus-visible) .resting {
    visibility: hidden;
  }
  .swap {
    display: inline-grid;
  }
  .swap > * {
    grid-area: 1 / 1;
  }
  .readout.active > :not(#hint) {
    color: var(--_text);
    font-weight: 600;
  }
`;
