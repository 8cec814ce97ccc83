import {css, unsafeCSS, type CSSResult} from 'lit';

/** The steps in one colour, from none of it to so much that names on it can be read. */
const steps = [1, 2, 3, 4, 5, 6]
  .map((n) => `:is(.strip,.map) .step-${n}:not(.count){fill-opacity:${8 * (n - 1)}%}`)
  .join('');

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
    .strip rect,
    .map .county:not(.unlisted) {
      fill: CanvasText;
    }
    ${unsafeCSS(steps)}
    .whole .bar,
    .map .plain.plain,
    .map.has-forward .county:not(.forward, .active, .unlisted) {
      fill: Canvas;
    }
    .has-forward .mark:not(.forward) .bar {
      fill: GrayText;
      fill-opacity: 1;
    }
    .beyond,
    .count,
    .hatch-ground {
      fill: Canvas;
    }
    .hatch-line,
    .limit,
    .map-and-bars:has(.count.step-7) .count.step-4 {
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
    .north {
      outline-color: CanvasText;
    }
  }
`;
