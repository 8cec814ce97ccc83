import {css, type CSSResult} from 'lit';
import {small} from '../charts/type-scale.js';

/** Styles of the hint on how to reach the marks, and of the same in full. */
export const readoutStyles: CSSResult = css`
  .readout {
    margin-block: 0.75em;
    font-size: ${small};
    color: var(--_text-subtle);
    text-wrap: pretty;
  }
  /* The room is kept for the longer of the two: the keys cover nothing, and nothing moves when they appear. */
  #hint {
    display: grid;
  }
  #hint > span {
    grid-area: 1 / 1;
  }
  .keys,
  .figure:has(:focus-visible) .at-rest {
    visibility: hidden;
  }
  .figure:has(:focus-visible) .keys {
    visibility: visible;
  }
  /* On a narrow touch screen the keys have more lines than the hint, so showing them would move the drawing. They are under it. */
  @media (pointer: coarse) {
    @container figure (inline-size <= 42em) {
      .keys {
        display: none;
      }
      .figure:has(:focus-visible) .at-rest {
        visibility: visible;
      }
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
