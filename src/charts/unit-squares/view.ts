import {svg, type SVGTemplateResult} from 'lit';
import type {UnitSquares} from './layout.js';

/** Draws cases that are already placed. The text beside them gives the result. */
export function unitSquares({squares, side}: UnitSquares): SVGTemplateResult {
  return svg`${squares.map(
    ({x, y, isFilled}) =>
      svg`<rect class=${isFilled ? 'unit filled' : 'unit'} x=${x} y=${y} width=${side} height=${side} rx="2"></rect>`,
  )}`;
}

/** The lower right half of a square, as a path: recognised at any size, and no stripe among squares in a line. */
export function halfSquare(x: number, y: number, side: number): string {
  // The outline has round corners, beyond which the ends of a whole diagonal would stick out.
  return `M${x + 1},${y + side}h${side - 1}v${1 - side}z`;
}
