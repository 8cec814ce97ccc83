import {css, type CSSResult} from 'lit';
import {small} from '../charts/type-scale.js';

/** Styles of the hint on how to reach the marks, and of the same in full. */
export const readoutStyles: CSSResult = css`
  .readout {
    margin-block-start: 0.75em;
    font-size: ${small};
    color: var(--_text-subtle);
    text-wrap: pretty;
  }
  #hint {
    position: relative;
  }
  /* What is longer than the text at rest lies over the drawing below: nothing moves when the keys appear. */
  .keys {
    position: absolute;
    inset: 0 0 auto;
    min-block-size: 100%;
    z-index: 1;
    background: var(--_surface);
  }
  .keys,
  .figure:has(:focus-visible) .resting {
    visibility: hidden;
  }
  .figure:has(:focus-visible) .keys {
    visibility: visible;
  }
  /* Large text on a phone needs so many more lines for the keys that they would reach the card of a chart. */
  @container figure (inline-size <= 12em) {
    #hint:not([hidden]) {
      display: grid;
    }
    #hint > span {
      grid-area: 1 / 1;
      position: static;
    }
  }
  .help {
    margin-block-end: 0.5em;
  }
  .help p {
    margin-block-start: 0.35em;
    max-inline-size: 48em;
  }
`;
