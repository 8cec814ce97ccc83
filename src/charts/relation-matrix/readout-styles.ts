import {css, type CSSResult} from 'lit';

/** Styles of the text under the matrix: the active mark, and the report's words on it. */
export const relationReadoutStyles: CSSResult = css`
  .relation-readout {
    align-content: start;
    min-block-size: 6em;
  }
  /* The readout stays visible for a mark far below it, and covers only the area of its words. */
  @media (min-height: 40em) {
    .figure:has(.mark:focus) .relation-readout.active {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
    .relation-matrix .mark {
      scroll-margin-block-start: 14em;
    }
  }
  .figure .relation-readout.active {
    background: none;
  }
  .active > p {
    background: var(--_surface);
  }
  .active > p:last-of-type {
    box-shadow: 0 1px var(--_grid);
  }
  /* One line is about the mark, the other quotes the report. */
  .relation-readout > * {
    grid-area: auto;
    margin-block-end: 0;
  }
  .quote {
    font-weight: 400;
  }
  td .quote {
    color: var(--_text-subtle);
  }
  td .forward {
    font-weight: 600;
  }
  /* As high as the longest text at that width in any language, so that nothing moves when a mark is pointed at. */
  @container figure (inline-size <= 41em) {
    .relation-readout {
      min-block-size: 9em;
    }
  }
  @container figure (inline-size <= 31em) {
    .relation-readout {
      min-block-size: 10.5em;
    }
  }
  @container figure (inline-size <= 27em) {
    .relation-readout {
      min-block-size: 12em;
    }
  }
  @container figure (inline-size <= 21.4em) {
    .relation-readout {
      min-block-size: 16.5em;
    }
  }
  @container figure (inline-size <= 16.6em) {
    .relation-readout {
      min-block-size: 18em;
    }
  }
  @media (max-height: 39.9em) {
    .figure .relation-readout.active {
      position: static;
    }
  }
`;
