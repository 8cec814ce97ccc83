import {css, type CSSResult} from 'lit';
import {small} from '../type-scale.js';

/** Styles of a timeline, whose axis leads down its left side at any width. */
export const timelineStyles: CSSResult = css`
  .stretches {
    margin: 0.5em 0 0;
    padding: 0;
    border-inline-start: 2px solid var(--_grid);
    list-style: none;
  }
  .stretch {
    position: relative;
    padding-inline-start: 1em;
  }
  .stretch + .stretch {
    margin-block-start: 0.75em;
  }
  /* A bracket of the axis around a year; a period of several years is a bar, open where it is planned, as marks are. */
  .stretch::before {
    position: absolute;
    inset: 0.6em auto 0.25em -2px;
    inline-size: 0.625em;
    border: 2px solid var(--_text-subtle);
    border-inline-end: 0;
    content: '';
  }
  .open-end::before {
    border-block-end: 0;
    inset-block-end: 0;
  }
  .period {
    min-block-size: 3em;
  }
  .period::before {
    border: 2px solid var(--_series-1);
    border-inline-width: 0.3125em;
  }
  .period.ahead::before {
    border-inline-width: 2px;
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
  /* Only borders, which forced colours and paper keep. */
  .event-mark {
    border: 0.45em solid var(--_series-1);
    border-radius: 50%;
  }
  .open-mark {
    inline-size: 0.9em;
    block-size: 0.9em;
    border-width: 0.15em;
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
  /* The event that the heading is about. */
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
  /* The times are beside the events where there is room, and then the kinds beside the texts. */
  @container figure (inline-size > 33em) {
    .stretch::before {
      inset-block-start: 0.25em;
    }
    .moment {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: 1em;
    }
    .when {
      padding-block-start: 0.25em;
    }
  }
  @container figure (inline-size > 56em) {
    .event-row {
      grid-template: 'kind text opens' / 12em minmax(0, 1fr) auto;
    }
    .event-source {
      margin-inline-start: 13.9em;
    }
  }
  /* A bracket that is open at its end must stand out from the axis, in colour and shape. */
  @media (forced-colors: active) {
    .stretches {
      border-inline-start: 2px dotted GrayText;
    }
  }
  /* The text of an event is printed too; only its source stays folded. */
  @media print {
    .moment {
      break-inside: avoid;
    }
    /* Beside its events, it would hold on to what follows them. */
    .moment > .when {
      break-after: auto;
    }
    .event-more:not([open]) {
      display: block;
    }
    .event-opens {
      display: none;
    }
  }
`;
