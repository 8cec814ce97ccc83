import {css, unsafeCSS} from 'lit';
import type {ColouredStyles, WriteColour} from '../drawing-styles.js';
import {label} from '../type-scale.js';

/** The colours of the six steps. The seventh class is for counties that are not in the group of the headline, with the second colour. */
const steps = (colour: WriteColour) =>
  ([1, 2, 3, 4, 5, 6, 2] as const)
    .map((n, i) => `.step-${i + 1}{fill:${colour(`step-${n}`)}}.on-step-${i + 1}{fill:${colour(`on-step-${n}`)}}`)
    .join('');

/** Styles of a map and its bars. Under circles, all counties have one pale ground, and the chosen one is filled. Where counties are highlighted, all others have one grey of no step. It is pale for the names on it, also where more contrast makes the grid dark. */
export const mapDrawingStyles: ColouredStyles = (colour) => css`
  .bar-chart .value {
    fill: ${colour('text')};
  }
  ${unsafeCSS(steps(colour))}
  .bar,
  .swatch rect,
  .county,
  .count {
    stroke: ${colour('outline')};
  }
  .shapes {
    overflow: hidden;
  }
  .county {
    stroke-width: 0.75;
    stroke-linejoin: round;
  }
  .borders {
    fill: none;
    stroke: ${colour('surface')};
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .county.plain,
  .beyond {
    fill: ${colour('grid')};
    fill-opacity: 0.45;
  }
  .with-circles .borders {
    stroke: ${colour('outline')};
    stroke-width: 0.75;
  }
  .halo,
  .outline {
    fill: none;
    stroke: ${colour('surface')};
    stroke-width: 4;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .outline {
    stroke: ${colour('text')};
    stroke-width: 1.5;
  }
  .hatch-ground {
    fill: ${colour('surface')};
  }
  .hatch-line {
    fill: ${colour('outline')};
  }
  .county-name,
  .county-number,
  .limit,
  .scale {
    font-size: ${label};
  }
  .limit,
  .scale {
    fill: ${colour('text-subtle')};
  }
  .county-number {
    font-weight: 600;
    pointer-events: none;
  }
  .county-name.outside,
  .county-number.outside {
    fill: ${colour('text')};
  }
  .leader {
    fill: none;
    stroke: ${colour('text-subtle')};
  }
  .reach {
    fill: transparent;
  }
  .has-forward .county:not(.forward, .active, .unlisted),
  .has-forward .mark:not(.forward) .bar {
    fill: ${colour('grid')};
    fill-opacity: 0.45;
  }
  .county.plain.forward,
  .county.plain.active {
    fill: ${colour('step-1')};
    fill-opacity: 1;
  }
  .whole .bar,
  .has-forward .count:not(.forward, .active) {
    fill: ${colour('surface')};
  }
  .has-forward .county-name:not(.forward, .active),
  .has-forward .county-number:not(.forward, .active) {
    fill: ${colour('text')};
  }
`;
