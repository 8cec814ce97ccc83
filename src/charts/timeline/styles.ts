import {css, type CSSResult} from 'lit';

/** Styles of the list of events, in a figure of any width. */
export const timelineStyles: CSSResult = css`
  .timeline {
    position: relative;
  }
  .time-axis,
  .time-mark,
  .when-start,
  .axis-note {
    display: none;
  }
  .moments {
    margin: 0 0 0 9px;
    padding: 0 0 0 1.5em;
    border-inline-start: 2px solid var(--_grid);
    list-style: none;
  }
  .moment + .moment {
    margin-block-start: 1.25em;
  }
  .when {
    font-weight: 600;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .event-row {
    padding-block: 0.25em;
    list-style: none;
  }
  .event-row::-webkit-details-marker {
    display: none;
  }
  .event-label {
    display: block;
    min-inline-size: 0;
  }
  .event-kind {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-items: center;
    font-size: 0.875em;
    font-weight: 600;
  }
  .event-glyph {
    flex: none;
    /* Centres it on the line of the list: 1.5 em of the list are 1.7143 em in the smaller letters here. */
    margin-inline: calc(-2.4286em - 1px) calc(0.6em + 1px);
    overflow: visible;
  }
  .planned-word {
    padding: 0 0.5em;
    border: 1px dashed var(--_border);
    border-radius: 1em;
    font-weight: 400;
  }
  .event-text {
    display: block;
    line-height: 1.4;
    text-wrap: pretty;
    hyphens: auto;
  }
  .event-text::after {
    content: ' ▾' / '';
    color: var(--_accent);
  }
  [open] > .event-row .event-text::after {
    content: ' ▴' / '';
  }
  .event-row:hover .event-text {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .event-source {
    max-inline-size: 44em;
    margin-block: 0.25em 0.5em;
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid var(--_border);
    background: var(--_surface);
    line-height: 1.4;
  }
  .event-section {
    display: block;
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  /* The text of an event is printed too; only its source stays folded. */
  @media print {
    .timeline {
      break-inside: avoid;
    }
    .event-more:not([open]) {
      display: block;
    }
    .event-more .event-text::after {
      content: none;
    }
  }
`;
