import {css, unsafeCSS, type CSSResult} from 'lit';
import {small} from './type-scale.js';

/** Gives charts their size. Nothing in them is measured: labels are in the gutters, whatever the width. */
export const chartStyles: CSSResult = css`
  .plot {
    display: block;
    overflow: visible;
  }
  .plot text,
  .plot .line {
    pointer-events: none;
  }
  .mark {
    outline: none;
  }
  /*
   * A finger that glides along the years reads them; up and down it scrolls the page. Chromium wants this of the whole
   * drawing, and not of the parts that are touched alone.
   */
  .line-chart {
    touch-action: pan-y;
  }
  .mark:focus-visible .ring {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .mark.active .glyph {
    stroke: var(--_text);
  }
  .key .back .sample {
    color: var(--_text-subtle);
  }
  svg.mark[aria-pressed='true'] .ring,
  .mark.mentioned .ring {
    r: 7.25px;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .panels {
    display: grid;
    gap: 0 1.5em;
    margin: 0;
  }
  .panel {
    position: relative;
    display: grid;
    grid-template: subgrid / minmax(0, 1fr);
    grid-row: span 3;
    min-inline-size: 0;
  }
  .panel-title {
    align-self: end;
    margin-block: 0.75em 0.9em;
    font-size: ${small};
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    hyphens: auto;
  }
  /* With text of twice the size on a phone, horizontal years would overlap. */
  @container figure (inline-size <= 12em) {
    .line-chart .tick[text-anchor='middle'] {
      text-anchor: end;
      transform-box: fill-box;
      transform-origin: 100% 0;
      rotate: -45deg;
    }
  }
  @media (forced-colors: active) {
    [class*='series-'] {
      color: CanvasText;
    }
    /* Only highlighted series use the colours of the series here. */
    .plot,
    .key {
      --_text-subtle: CanvasText;
      ${unsafeCSS([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `--_series-${n}:Highlight;`).join(''))}
    }
    .key [aria-pressed='true'] .sample {
      color: Highlight;
    }
    .plot text,
    .plot .value {
      fill: CanvasText;
    }
    .grid,
    .cursor {
      stroke: CanvasText;
      stroke-width: 0.5;
    }
    line.distance {
      stroke: CanvasText;
    }
    .remarked {
      stroke: CanvasText;
      stroke-opacity: 0.2;
    }
    .glyph,
    .mark .ground,
    .value,
    .line-name {
      stroke: Canvas;
    }
    .hollow {
      fill: Canvas;
      stroke: currentColor;
    }
    .mark:focus-visible .ring {
      stroke: Highlight;
    }
  }
`;
