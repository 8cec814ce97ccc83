import {svg, type SVGTemplateResult} from 'lit';
import type {UnitSquares} from './layout.js';

/** Draws cases that are already placed. The text beside them gives the result. */
export function unitSquares({squares, side}: UnitSquares): SVGTemplateResult {
  return svg`${squares.map(
    ({x, y, isFilled}) =>
      svg`<rect class=${isFilled ? 'unit filled' : 'unit'} x=${x} y=${y} width=${side} height=${side} rx="2"></rect>`,
  )}`;
}
