import {css, type CSSResult} from 'lit';
import type {ColouredStyles} from '../drawing-styles.js';
import {small} from '../type-scale.js';
import {axisStyles} from './axis-styles.js';
import {widthStyles} from './width-styles.js';

/** The mark of a time: filled, or hollow where it was planned. */
export const timeStyles: ColouredStyles = (colour) => css`
  .span {
    fill: ${colour('series-1')};
  }
  .span.incident {
    fill: ${colour('series-3')};
  }
  .span.planned {
    fill: ${colour('surface')};
    stroke: ${colour('series-1')};
    stroke-width: 2;
  }
  .break-gap {
    fill: ${colour('surface')};
  }
  .break-edge {
    fill: none;
    stroke: ${colour('text-subtle')};
    stroke-width: 1.5;
  }
`;

/** Styles of a timeline at every width; those of the places are apart. */
export const timelineStyles: CSSResult = css`
  .timeline {
    /* From the edge to the middle of the line, the room of the line with its marks, and the line of words that a mark is beside. */
    --_line: 0.65em;
    --_line-room: 2em;
    --_first-line: 1.4em;
    position: relative;
    margin-block-start: 0.5em;
    padding: 0;
    list-style: none;
  }
  ${axisStyles}
  .event {
    position: relative;
  }
  .time {
    position: absolute;
    inset-block-start: calc(0.25em + var(--_first-line) / 2 - 0.625em);
    inset-inline-start: calc(var(--_line) - var(--_line-room) - 0.625em);
    inline-size: 1.25em;
    block-size: 1.25em;
    overflow: visible;
  }
  .event > .time {
    cursor: pointer;
  }
  /* In a short row its break has room too. */
  .period .event {
    min-block-size: 3.5em;
  }
  .period .event > .time {
    block-size: calc(100% - 0.75em);
  }
  .time.between {
    inset-block-start: -0.625em;
    inset-inline-start: calc(var(--_line) - 0.625em);
  }
  .event-row {
    display: grid;
    grid-template: 'text text' 'kind opens' / 1fr auto;
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
    color: var(--_text-subtle);
    font-size: ${small};
  }
  .planned-word {
    padding: 0 0.4em;
    border-radius: 0.2em;
    background: var(--_tint);
    color: var(--_text);
    line-height: 1.25;
  }
  .event-text {
    grid-area: text;
    line-height: var(--_first-line);
    text-wrap: pretty;
  }
  /* The event that the heading, or the text under it, names, and the kind of an incident, which nobody planned. */
  .news .event-text,
  .event:has(.incident) .event-kind {
    font-weight: 600;
  }
  .event-opens {
    grid-area: opens;
    justify-self: end;
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
    .span:not(.planned) {
      fill: CanvasText;
    }
    :is(.span.planned, .break-gap) {
      fill: Canvas;
    }
    :is(.span.planned, .break-edge) {
      stroke: CanvasText;
    }
    /* The row can be opened, which makes its words no link. */
    :is(.event-row, .event-kind, .planned-word) {
      color: CanvasText;
    }
    .event-opens {
      color: LinkText;
    }
  }
  /* The text of an event is printed too; only its source stays folded. */
  @media print {
    .when {
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
