import {css, unsafeCSS, type CSSResult} from 'lit';

const series = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `.series-${n}{color:var(--_series-${n})}`).join('');
const steps = [1, 2, 3, 4]
  .map((n) => `.step-${n}{fill:var(--_step-${n})}.on-step-${n}{fill:var(--_on-step-${n})}`)
  .join('');

/**
 * How marks are drawn, on the page and in picture files: plain rules without nesting or queries, so that any program
 * that opens a picture understands them.
 */
export const drawingStyles: CSSResult = css`
  text {
    fill: var(--_text);
    font-size: 0.875em;
  }
  .grid {
    stroke: var(--_grid);
  }
  .base,
  .cursor,
  .callout path {
    stroke: var(--_text-subtle);
  }
  .tick,
  .missing {
    fill: var(--_text-subtle);
  }
  .tick {
    font-size: 0.75em;
  }
  .cursor {
    stroke-dasharray: 2 3;
  }
  ${unsafeCSS(series)}
  .back {
    color: var(--_text-subtle);
  }
  .line path,
  line.line,
  .shaft {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .back.line path,
  .back .shaft {
    stroke-width: 1.5;
  }
  .series-2.line path,
  .series-2 line.line {
    stroke-dasharray: 7 4;
  }
  .glyph {
    fill: currentColor;
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .hollow {
    fill: var(--_surface);
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .value {
    fill: currentColor;
    font-weight: 600;
    stroke: var(--_surface);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .band,
  .ring {
    fill: transparent;
    stroke: none;
  }
  .bar-chart .value {
    fill: var(--_text);
  }
  ${unsafeCSS(steps)}
  .bar,
  .swatch rect,
  .county {
    stroke: var(--_outline);
  }
  .county {
    stroke-width: 0.75;
    stroke-linejoin: round;
  }
  .borders {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .outline {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2.5;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .hatch-ground {
    fill: var(--_surface);
  }
  .hatch-line {
    fill: var(--_outline);
  }
  .county-number {
    font-weight: 600;
    pointer-events: none;
  }
  .callout path {
    fill: none;
  }
`;
