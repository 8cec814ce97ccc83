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
  /* What is longer than the text at rest lies over the drawing below: nothing moves when keys or numbers appear. */
  .readout > :where(:not(#hint)) {
    z-index: 1;
    align-self: start;
    margin-block-end: -9lh;
    background: var(--_surface);
  }
  #hint {
    position: relative;
  }
  .keys {
    position: absolute;
    inset: 0 0 auto;
    min-block-size: 100%;
    z-index: 1;
    background: var(--_surface);
  }
  .readout.active #hint,
  .keys,
  .figure:has(:focus-visible) .resting {
    visibility: hidden;
  }
  .figure:has(:focus-visible) .readout:not(.active) .keys {
    visibility: visible;
  }
  .readout.active > :not(#hint) {
    color: var(--_text);
    font-weight: 600;
  }
`;
