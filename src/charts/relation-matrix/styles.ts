import {css, type CSSResult} from 'lit';

/**
 * Gives the matrix its size. In a wide figure the rows have their names to the left, and the names of columns are level. In
 * a narrower one the names of columns are turned. On a phone the rows have their names above their marks.
 */
export const relationMatrixStyles: CSSResult = css`
  .relation-title {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block: 1em 0;
    font-weight: 600;
  }
  .relation-sample {
    flex: none;
    overflow: visible;
  }
  .relation-matrix {
    /* A bold name of the last column is wider than the column. */
    inline-size: calc(100% - 312px);
    margin: 2.25em 8px 0.5em 304px;
  }
  .relation-matrix .mark,
  .relation-matrix .column {
    cursor: pointer;
  }
  .relation-matrix .row .band {
    width: calc(100% + 304px);
  }
  .relation-matrix .row .grid {
    pointer-events: none;
  }
  .relation-matrix .tie,
  .relation-matrix .guide {
    pointer-events: none;
  }
  .relation-matrix .forward .band {
    fill: var(--_tint);
  }
  .relation-matrix .forward .guide {
    stroke: var(--_text-subtle);
    stroke-width: 1.5;
  }
  .relation-matrix .forward:not(.empty) .column-name,
  .relation-matrix .forward .row-name {
    fill: var(--_text);
    font-weight: 600;
  }
  @container figure (inline-size <= 62em) {
    .relation-matrix {
      inline-size: calc(100% - 304px - 3.25em);
      margin-block-start: 4.75em;
    }
    .relation-matrix .column .band {
      fill: transparent;
    }
    .column-name {
      text-anchor: start;
      transform: translate(2px, -8px) rotate(-45deg) translateY(14px);
    }
  }
  @container figure (inline-size <= 36em) {
    .relation-matrix {
      inline-size: calc(100% - 2.75em);
      margin-inline-start: 0;
      font-size: 1.55em;
    }
    .relation-matrix .row .band {
      transform: translateX(304px);
      width: 100%;
    }
    .relation-matrix .beside {
      display: none;
    }
    .relation-matrix :is(.column-name, .row-name) {
      font-size: calc(0.875em / 1.55);
    }
    .relation-matrix .row-name {
      stroke: var(--_surface);
      stroke-width: 4;
      stroke-linejoin: round;
      paint-order: stroke;
      transform: translate(304px, min(-15px, -0.9375rem));
    }
    .relation-matrix .mark,
    .relation-matrix .tie {
      translate: 0 max(10px, 0.625rem);
    }
  }
  @container figure (inline-size <= 27em) {
    .relation-matrix {
      inline-size: 100%;
      margin-block-start: 4.6em;
    }
    .relation-matrix .row-name {
      font-size: max(12px, 0.8125em / 1.55);
    }
    .relation-matrix .forward .row-name {
      font-weight: 600;
    }
    .column-name {
      transform: translate(0.286em, -8px) rotate(-90deg) translateY(12px);
    }
  }
  @container figure (inline-size <= 22em) {
    .relation-matrix .row-name {
      font-size: max(12px, 0.75em / 1.55);
    }
  }
  /* With text of twice the size on a phone, the matrix scrolls sideways and the page does not. */
  @container figure (inline-size <= 14em) {
    .drawing {
      overflow-x: auto;
    }
    .relation-matrix {
      inline-size: 15em;
    }
    .relation-matrix .row-name {
      font-size: 0.52em;
    }
  }
  @media (forced-colors: active) {
    .tie,
    .guide {
      stroke: CanvasText;
    }
    .tie.back {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .back .glyph {
      r: 5px;
    }
    .guide {
      stroke-width: 0.5;
    }
    .relation-matrix .forward .band {
      fill: transparent;
    }
    .empty .column-name {
      fill: CanvasText;
    }
    .relation-matrix .row-name {
      stroke: Canvas;
      paint-order: stroke;
    }
    .relation-matrix .forward:not(.empty) :is(.column-name, .row-name) {
      fill: Highlight;
    }
    .relation-matrix .forward .guide {
      stroke: Highlight;
    }
    .relation-sample {
      color: CanvasText;
    }
  }
`;
