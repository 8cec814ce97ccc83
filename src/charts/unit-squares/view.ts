import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {UnitSquares} from './layout.js';

/** The meaning of an empty square: of the whole but not counted, or an exception. It is a class. */
export type EmptyMeaning = 'uncounted' | 'against';

/** Draws squares that are already placed. The text beside them gives the result. */
export function unitSquares({squares, side}: UnitSquares, empty: EmptyMeaning = 'uncounted'): SVGTemplateResult {
  return svg`${squares.map(
    ({x, y, isFilled}) =>
      svg`<rect class="unit ${isFilled ? 'filled' : empty}" x=${x} y=${y} width=${side} height=${side} rx=${side / 6}></rect>`,
  )}`;
}

/**
 * The same on a page, hidden from screen readers: the words beside it say it.
 *
 * @param scale - How large a pixel of the layout is, as a part of 1/16 em.
 */
export function unitDrawing(placed: UnitSquares, scale = 1, empty?: EmptyMeaning): TemplateResult {
  const {width, height} = placed;
  return html`<svg
    class="units"
    width="${(width * scale) / 16}em"
    height="${(height * scale) / 16}em"
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  >
    ${unitSquares(placed, empty)}
  </svg>`;
}

/** The lower right half of a square, as a path: recognised at any size, and no stripe among squares in a line. */
export function halfSquare(x: number, y: number, side: number): string {
  // The outline has round corners, beyond which the ends of a whole diagonal would stick out.
  return `M${x + 1},${y + side}h${side - 1}v${1 - side}z`;
}
