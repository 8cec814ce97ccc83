import {css, type CSSResult} from 'lit';

/** Styles of the time axis in a wide figure, and of all marks in forced colours. */
export const timelineAxisStyles: CSSResult = css`
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
`;
