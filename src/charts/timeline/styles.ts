import {css, type CSSResult} from 'lit';
import {drawingStyles} from '../drawing-styles.js';

/** Styles of a timeline, on the page and in picture files: plain rules only. */
export const timelineDrawingStyles: CSSResult = css`
  .glyph.planned {
    stroke-width: 1.75;
  }
  .span {
    fill: currentColor;
    stroke: currentColor;
  }
  .span.planned {
    fill: var(--_surface);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }
  .span.open {
    stroke: none;
  }
  .edge {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .edge.planned {
    stroke-dasharray: 5 4;
  }
  .since {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .break {
    fill: none;
    stroke: var(--_text-subtle);
    stroke-width: 1.5;
  }
  .break-gap {
    fill: var(--_surface);
  }
  .year-band {
    fill: none;
  }
  .even .year-band {
    fill: var(--_grid);
    fill-opacity: 0.3;
  }
`;

/** All styles that a picture file of a timeline needs. */
export const timelinePictureStyles: CSSResult = css`
  ${drawingStyles}
  ${timelineDrawingStyles}
`;

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
  @container figure (inline-size > 33em) {
    .timeline {
      padding-block: 2.5em 0.5em;
    }
    .time-axis {
      position: absolute;
      inset: 0;
      display: block;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
    }
    .moments {
      position: relative;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .moment {
      position: relative;
    }
    .moment + .moment {
      margin: 0;
    }
    .when {
      display: flex;
      padding-block-start: 0.5em;
      color: var(--_text-subtle);
      font-size: 0.875em;
      font-weight: 400;
    }
    .when-start {
      display: block;
      flex: none;
    }
    .axis-note {
      display: block;
    }
    .event-row {
      display: flex;
      gap: 0.75em;
      padding-block: 0.15em 0.4em;
    }
    .time-mark {
      display: block;
      flex: none;
      block-size: 1.25em;
      overflow: visible;
    }
    .event-label {
      flex: 1;
    }
    .label-before {
      flex-direction: row-reverse;
      text-align: end;
    }
    .label-before .event-kind {
      justify-content: end;
    }
    .label-under {
      flex-wrap: wrap;
    }
    .label-under .event-label {
      flex: 1 0 100%;
    }
    .event-glyph {
      margin: 0;
    }
    /* The mark at the turn of the year already shows the symbol. */
    .point .event-glyph {
      display: none;
    }
    .event-text {
      font-size: 0.875em;
    }
    .label-before + .event-source {
      margin-inline-start: auto;
    }
  }
  @media (forced-colors: active) {
    .timeline [class*='series-'] {
      color: CanvasText;
    }
    .time-axis text {
      fill: CanvasText;
    }
    .time-axis .base,
    .break {
      stroke: CanvasText;
    }
    .time-axis .year-band {
      fill: none;
      stroke: GrayText;
    }
    .break-gap {
      fill: Canvas;
    }
    .glyph {
      stroke: Canvas;
    }
    .hollow,
    .span.planned {
      fill: Canvas;
      stroke: currentColor;
    }
    .moments {
      border-color: CanvasText;
    }
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
