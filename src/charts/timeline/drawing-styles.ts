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
