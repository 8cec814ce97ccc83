import {css, type CSSResult} from 'lit';

/** The map and its key in the colours of a system with high contrast. */
export const forcedStyles: CSSResult = css`
  @media (forced-colors: active) {
    .map text:is(.county-name, .county-number, .scale) {
      fill: CanvasText;
      stroke: Canvas;
    }
    .county,
    .count {
      stroke: CanvasText;
    }
    .count.forward {
      stroke: Highlight;
      stroke-width: 2;
    }
    .whole .bar,
    .map.map .county:not(.unlisted) {
      fill: Canvas;
    }
    .has-forward .mark:not(.forward) .bar {
      fill: GrayText;
      fill-opacity: 1;
    }
    /* Without colours the steps look the same; the counties have their numbers. */
    .key-title:has(+ ul > .step),
    .of-colours,
    .steps .step {
      display: none;
    }
    .beyond,
    .count,
    .swatch rect:not(.unlisted),
    .hatch-ground {
      fill: Canvas;
    }
    .hatch-line,
    .map:has(.step-7) .step-4 {
      fill: CanvasText;
    }
    .bar.step-7 {
      fill: Canvas;
    }
    .map.map:has(.step-7) text.on-step-4 {
      fill: Canvas;
      stroke: none;
    }
    .halo {
      stroke: Canvas;
    }
    .outline {
      stroke: Highlight;
      stroke-width: 2;
    }
    .borders,
    .leader,
    .swatch rect {
      stroke: CanvasText;
    }
  }
`;
