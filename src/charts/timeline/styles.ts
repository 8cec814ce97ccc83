import {css, type CSSResult} from 'lit';
import type {ColouredStyles} from '../drawing-styles.js';
import {label, small} from '../type-scale.js';
import {widthStyles} from './width-styles.js';

/** A time on the scale: filled, or hollow where it was planned. */
export const timeStyles: ColouredStyles = (colour) => css`
  .span {
    fill: ${colour('series-1')};
  }
  .span.planned {
    fill: ${colour('surface')};
    stroke: ${colour('series-1')};
    stroke-width: 2;
  }
  .year-line {
    stroke: ${colour('grid')};
  }
`;

/** Styles of a timeline at every width; those of the places are apart. */
export const timelineStyles: CSSResult = css`
  .timeline {
    position: relative;
    margin-block-start: 0.5em;
    padding-block-start: 1.5em;
  }
  .years {
    position: absolute;
    inset: 0 0 auto;
    inline-size: 100%;
    block-size: 1.25em;
    overflow: visible;
  }
  .years text {
    fill: var(--_text-subtle);
    font-size: ${label};
    text-anchor: middle;
  }
  /* A small phone, or large text. */
  @container figure (inline-size <= 18em) {
    .years .if-room {
      display: none;
    }
    .years text {
      text-anchor: end;
      translate: 0.75em 0;
    }
    .years text:first-of-type {
      text-anchor: start;
      translate: -0.75em 0;
    }
  }
  .years .year-line,
  .event .time {
    display: none;
  }
  .stretches {
    padding: 0;
    list-style: none;
  }
  .stretch + .stretch {
    margin-block-start: 1.25em;
  }
  .time {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    margin-block: 0.25em 0.15em;
    overflow: visible;
  }
  .track {
    fill: var(--_tint);
  }
  .time .year-line {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .when {
    font-weight: 600;
    line-height: 1.3;
  }
  .event-row {
    display: grid;
    grid-template: 'kind opens' 'text text' / 1fr auto;
    column-gap: 1em;
    align-items: baseline;
    padding-block: 0.25em;
    list-style: none;
    cursor: pointer;
  }
  .event-row::-webkit-details-marker {
    display: none;
  }
  .event-kind {
    grid-area: kind;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-items: center;
    font-size: ${small};
    font-weight: 600;
  }
  .planned-word {
    padding: 0 0.4em;
    border-radius: 0.2em;
    background: var(--_tint);
    font-weight: 400;
    line-height: 1.25;
  }
  .event-text {
    grid-area: text;
    line-height: 1.4;
    text-wrap: pretty;
  }
  /* The event that the heading, or the text under it, names. */
  .news .event-text {
    font-weight: 600;
  }
  .event-opens {
    grid-area: opens;
    color: var(--_accent);
    font-size: ${small};
    white-space: nowrap;
  }
  .event-opens::after {
    content: ' ▾' / '';
  }
  [open] > .event-row .event-opens::after {
    content: ' ▴' / '';
  }
  .event-row:hover .event-opens {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .event-source {
    max-inline-size: 44em;
    margin-block: 0.25em 0.5em;
    padding: 0.25em 0 0.25em 0.6em;
    border-inline-start: 3px solid var(--_border);
    font-size: ${small};
    line-height: 1.4;
    hyphens: auto;
  }
  .event-section {
    display: block;
    color: var(--_text-subtle);
  }
  ${widthStyles}
  @media (forced-colors: active) {
    .span {
      fill: CanvasText;
    }
    .span.planned {
      fill: Canvas;
      stroke: CanvasText;
    }
    .year-line,
    .time .year-line {
      stroke: GrayText;
    }
    .track {
      fill: Canvas;
      stroke: GrayText;
    }
    .years text {
      fill: CanvasText;
    }
    /* The row can be opened, which makes its words no link. */
    .event-row {
      color: CanvasText;
    }
    .event-opens {
      color: LinkText;
    }
  }
  /* The text of an event is printed too; only its source stays folded. */
  @media print {
    .when,
    .time {
      break-after: avoid;
    }
    .event {
      break-inside: avoid;
    }
    .event-more:not([open]) {
      display: block;
    }
    .event-opens {
      display: none;
    }
  }
`;
