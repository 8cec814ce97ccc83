import {css, unsafeCSS, type CSSResult} from 'lit';
import {label, small} from './type-scale.js';

type Step = 1 | 2 | 3 | 4 | 5 | 6;
type Plain = 'surface' | 'text' | 'text-subtle' | 'border' | 'grid' | 'accent' | 'outline';
/** The colours that a figure is drawn in. */
export type ColourName = Plain | `series-${Step | 7 | 8}` | `step-${Step}` | `on-step-${Step}`;

/** Writes a colour into a style sheet. */
export type WriteColour = (name: ColourName) => CSSResult;

/**
 * Styles of marks, in the colours of a page or of a picture file: plain rules without nesting or queries, so that any
 * program that opens a picture understands them.
 */
export type ColouredStyles = (colour: WriteColour) => CSSResult;

/** Where one series is highlighted, a single class on the chart dims all others. */
const series = (colour: WriteColour) =>
  ([1, 2, 3, 4, 5, 6, 7, 8] as const)
    .map((n) => {
      const own = `.series-${n}{color:${colour(`series-${n}`)}}`;
      const back = `.has-front .series-${n}{color:${colour('text-subtle')}}.has-front .line .series-${n}{stroke-width:.094em}`;
      return `${own}${back}.front-${n} ${own}.front-${n} .line .series-${n}{stroke-width:.156em}`;
    })
    .join('');

/** Styles of charts, whose strokes grow with the text. A hollow mark has no fill, so that a mark inside it is seen; its ground hides lines. Sharp corners of a halo would stick out. */
export const drawingStyles: ColouredStyles = (colour) => css`
  text {
    fill: ${colour('text')};
    font-size: ${small};
  }
  .grid {
    stroke: ${colour('grid')};
  }
  .base,
  .x-tick,
  .cursor,
  .callout path {
    stroke: ${colour('text-subtle')};
  }
  .tick,
  .missing {
    fill: ${colour('text-subtle')};
  }
  .tick {
    font-size: ${label};
  }
  .cursor {
    stroke-width: 0.0625em;
    stroke-dasharray: 2 3;
  }
  ${unsafeCSS(series(colour))}
  .back {
    color: ${colour('text-subtle')};
  }
  .line path,
  line.line,
  .shaft {
    fill: none;
    stroke: currentColor;
    stroke-width: 0.156em;
    stroke-linejoin: round;
  }
  .line .series-2 {
    stroke-dasharray: 0.44em 0.25em;
  }
  line.line {
    stroke-width: 2.5;
  }
  .series-2 line.line {
    stroke-dasharray: 7 4;
  }
  .glyph {
    fill: currentColor;
    stroke: ${colour('surface')};
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .hollow {
    fill: ${colour('surface')};
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linejoin: miter;
  }
  .value {
    font-weight: 600;
  }
  .value,
  .line-name {
    fill: currentColor;
    stroke: ${colour('surface')};
    stroke-width: 0.28em;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .small,
  .line-name,
  .change,
  .distance {
    font-size: ${label};
  }
  .leader {
    stroke: currentColor;
    stroke-width: 0.0625em;
  }
  line.distance {
    stroke: ${colour('text')};
    stroke-width: 0.083em;
  }
  .small,
  .change {
    font-weight: 400;
  }
  .change {
    fill: ${colour('text-subtle')};
  }
  .exception {
    fill: ${colour('text')};
    font-weight: 600;
  }
  .end-name {
    fill: currentColor;
  }
  .remarked {
    stroke: ${colour('grid')};
    stroke-opacity: 0.6;
  }
  .line-chart .mark .hollow {
    fill: none;
  }
  .band,
  .ring {
    fill: transparent;
    stroke: none;
  }
`;
