import {css, type CSSResult} from 'lit';

/** Styles of the list of events, in a figure of any width. */
export const timelineStyles: CSSResult = css`
  .year,
  .axis-note {
    display: none;
  }
  .moments {
    margin: 0 0 0 9px;
    padding: 0 0 0 1.5em;
    border-inline-start: 2px solid var(--_grid);
    list-style: none;
  }
  .column + .column,
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
    cursor: pointer;
  }
  .event-row::-webkit-details-marker {
    display: none;
  }
  .event + .event {
    margin-block-start: 0.5em;
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
  .glyph.planned {
    stroke-width: 1.75;
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
  /* The event that the heading is about. */
  .news .event-row {
    margin-inline-start: -0.6em;
    padding: 0.4em 0.6em 0.6em;
    border-radius: 0.4em;
    background: var(--_tint);
  }
  .figure .news .event-text {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
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
  /* The times are beside the line where there is room. */
  @container figure (inline-size > 33em) {
    .moments {
      margin-inline-start: 9.4em;
    }
    .moment {
      position: relative;
    }
    .when {
      position: absolute;
      inset-inline-end: calc(100% + 2.6em);
      inline-size: 7em;
      font-size: 1em;
      text-align: end;
    }
  }
  /* The text of an event is printed too; only its source stays folded. */
  @media print {
    .moments {
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
