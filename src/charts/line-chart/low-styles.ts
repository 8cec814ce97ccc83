import {css, type CSSResult} from 'lit';
import {label} from '../type-scale.js';

/** Charts in two columns on a phone, which are low where they have few series. */
export const lowStyles: CSSResult = css`
  @container figure (18em < inline-size <= 30em) {
    .panels.low:not(.single) {
      margin-block-start: -0.65em;
      padding-inline-start: 0;
    }
    /* The first values are before the lines, in place of the scale, of which the ends are left. */
    .panels.low:not(.single) .panel {
      --_before: 2.2em;
      --_under: 2em;
      --_over-title: 0.45em;
    }
    .panels.low:not(.single) .panel:nth-child(even) {
      --_before: 2.5em;
    }
    .panels.low:not(.single) .line-chart {
      block-size: 7.5em;
    }
    .panels.low:not(.single) .panel-title {
      margin-block: 0.5em 1.05em;
      margin-inline-end: -0.4em;
      font-size: ${label};
    }
    .panels.low:has(.flag) .panel-title.panel-title {
      margin-block-end: 1.4em;
    }
    .panels.low:not(.single) .panel:nth-child(even) .panel-title,
    .low .panel-help {
      padding-inline-start: 0.5em;
    }
    .low:not(.single) :is(.scale:not(.lowest, .highest), .taken) {
      display: none;
    }
    .low:not(.single) .lowest {
      translate: 0.8em 0;
    }
    .low:not(.single) .highest {
      translate: 1.3em -0.6em;
    }
    /* The titles of the first column begin over the scale. */
    .panels:not(.single, .roomy, .low) .panel:nth-child(2n + 1) .panel-title {
      margin-inline-start: -3.2em;
    }
    .low .in-compact {
      display: revert;
    }
  }
`;
