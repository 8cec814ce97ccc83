import {css, unsafeCSS, type CSSResult} from 'lit';
import {mostTracks} from './layout.js';

const tracks = [...Array(mostTracks).keys()]
  .map((n) => `.at-${n}{grid-column-start:${n + 1}}.long-${n + 1}{grid-column-end:span ${n + 1}}`)
  .join('');

/** Styles of the time axis in a wide figure, and of all marks in forced colours. */
export const timelineAxisStyles: CSSResult = css`
  @container figure (inline-size > 58em) {
    .on-axis {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0.75em 1.25em;
      margin: 0.5em 0 0;
      padding: 0;
      border: 0;
    }
    ${unsafeCSS(tracks)}
    .on-axis .year {
      position: relative;
      display: block;
      grid-row: 1;
      /* The line of the axis goes on over the gap between two years. */
      margin-inline-end: -1.25em;
      padding-block-start: 0.5em;
      border-block-start: 3px solid var(--_text);
      font-weight: 700;
      line-height: 1.3;
    }
    .on-axis .year:not(:has(+ .year)) {
      margin-inline-end: 0;
    }
    .on-axis .year::before {
      position: absolute;
      inset: -0.5em auto auto 0;
      block-size: 0.9em;
      border-inline-start: 3px solid var(--_text);
      content: '';
    }
    .on-axis .compressed {
      border-block-start-style: dotted;
      color: var(--_text-subtle);
      font-weight: 400;
      font-size: 0.875em;
    }
    .on-axis .column {
      grid-row: 2;
      margin: 0;
    }
    .on-axis .span {
      grid-row: auto;
      padding-block-start: 0.5em;
      border-block-start: 3px solid var(--_text-subtle);
    }
    .on-axis .span:has(.is-planned) {
      border-block-start-style: dashed;
    }
    .on-axis .event-glyph {
      margin: 0;
    }
    .on-axis .when {
      position: static;
      inline-size: auto;
      text-align: start;
      color: var(--_text-subtle);
      font-size: 0.875em;
    }
    .on-axis .event-text {
      font-size: 0.9375em;
      hyphenate-limit-chars: 22;
    }
    /* Larger than the others by as much as leaves the longest words whole in a column, into the gaps of which its ground reaches. */
    .figure .on-axis .news .event-text {
      font-size: 1em;
    }
    .on-axis .news .event-row {
      margin-inline-end: -0.6em;
    }
    /* The axis shows it; a screen reader has the axis from here. */
    .on-axis .named {
      position: absolute;
      inset-inline-start: 0;
      block-size: 1px;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .axis-note {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .moments [class*='series-'] {
      color: CanvasText;
    }
    .glyph {
      stroke: Canvas;
    }
    .hollow {
      fill: Canvas;
      stroke: currentColor;
    }
    .moments,
    .on-axis .year {
      border-color: CanvasText;
    }
  }
`;
