import {css, unsafeCSS, type CSSResult} from 'lit';

const steps = [1, 2, 3, 4]
  .map((n) => `.step-${n}{fill:var(--_step-${n})}.on-step-${n}{fill:var(--_on-step-${n})}`)
  .join('');

/** How a map and its bars are drawn, on the page and in picture files: plain rules only. */
export const mapDrawingStyles: CSSResult = css`
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
  .halo,
  .outline {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 3;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .outline {
    stroke: var(--_text);
    stroke-width: 1;
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
