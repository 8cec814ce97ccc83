import {css, type CSSResult} from 'lit';
import {drawingStyles} from '../drawing-styles.js';

/** How a timeline is drawn, on the page and in picture files: plain rules only. */
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
  .leader {
    stroke: var(--_text-subtle);
    stroke-width: 1;
  }
  .to-column {
    display: none;
  }
`;

/** Everything that a picture file of a timeline needs. */
export const timelinePictureStyles: CSSResult = css`
  ${drawingStyles}
  ${timelineDrawingStyles}
`;

export const timelineStyles: CSSResult = css`
  .time-axis {
    display: none;
    inline-size: 100%;
    block-size: 150px;
    overflow: visible;
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
  .event {
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
    /* Onto the rail: 1.5 em of the list are so much in the smaller letters here. */
    margin-inline: calc(-1.7143em - 11px) calc(1.7143em - 9px - 0.4em);
    overflow: visible;
  }
  .planned-word {
    padding: 0 0.5em;
    border: 1px dashed var(--_border);
    border-radius: 1em;
    font-weight: 400;
  }
  .event-text {
    line-height: 1.4;
    text-wrap: pretty;
    hyphens: auto;
  }
  .event-section {
    color: var(--_text-subtle);
    font-size: 0.875em;
    line-height: 1.4;
  }
  @container figure (inline-size > 42em) {
    .few .time-axis {
      display: block;
    }
    .few .to-column {
      display: inline;
    }
    .few .moments {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .few .moment {
      margin: 0;
      padding-inline: 0.5em;
    }
    .few .columns-2 {
      grid-column: span 2;
    }
    .few .columns-2 ul {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 1em;
    }
    .few .when {
      padding-block: 0.25em;
      border-block-start: 2px solid var(--_text-subtle);
    }
    .few .event-glyph {
      margin: 0;
    }
  }
  @container figure (inline-size > 42em) {
    .many .time-axis {
      display: block;
      block-size: 110px;
    }
  }
  @container figure (inline-size > 76em) {
    .many .time-axis {
      block-size: 150px;
    }
    .many .to-column {
      display: inline;
    }
    .many .moments {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .many .moment {
      margin: 0;
      padding-inline: 0.5em;
    }
    .many .columns-2 {
      grid-column: span 2;
    }
    .many .columns-2 ul {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 1em;
    }
    .many .when {
      padding-block: 0.25em;
      border-block-start: 2px solid var(--_text-subtle);
    }
    .many .event-glyph {
      margin: 0;
    }
    .many .event-text {
      font-size: 0.875em;
    }
  }
  @media (forced-colors: active) {
    .series-1,
    .series-2,
    .series-3,
    .series-4,
    .series-5,
    .series-6 {
      color: CanvasText;
    }
    .time-axis text {
      fill: CanvasText;
    }
    .time-axis line {
      stroke: CanvasText;
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
