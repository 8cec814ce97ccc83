import {css, unsafeCSS, type CSSResult} from 'lit';

const steps = [1, 2, 3, 4]
  .map((n) => `.step-${n}{fill:var(--_step-${n})}.on-step-${n}{fill:var(--_on-step-${n})}`)
  .join('');

/** Styles of a map and its bars, on the page and in picture files: plain rules only. */
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
    stroke-width: 4;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .outline {
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .hatch-ground {
    fill: var(--_surface);
  }
  .hatch-line {
    fill: var(--_outline);
  }
  .county-name,
  .county-number {
    font-size: 0.75em;
  }
  .county-number {
    font-weight: 600;
    pointer-events: none;
  }
  .county-name.outside,
  .county-number.outside {
    fill: var(--_text);
  }
  .leader {
    fill: none;
    stroke: var(--_text-subtle);
  }
  .reach {
    fill: transparent;
  }
  .has-forward .county:not(.forward),
  .has-forward .mark:not(.forward) .bar {
    fill-opacity: 0.3;
  }
  .has-forward .county-name:not(.forward),
  .has-forward .county-number:not(.forward) {
    fill: var(--_text);
  }
`;
