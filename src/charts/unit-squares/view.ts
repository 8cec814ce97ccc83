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
    preserveAspectRatio="xMinYMid"
    aria-hidden="true"
  >
    ${unitSquares(placed, empty)}
  </svg>`;
}

/** A filled square with a hollow one of half its side in its lower right corner: it holds, with an exception. */
export function exceptionSquare(x: number, y: number, side: number): SVGTemplateResult {
  const [corner, rest, r] = [0.5 * side, 0.28 * side, side / 6];
  const place = side - corner;
  // Clockwise, with round corners but where the small square is.
  const across = `M${x + r},${y}h${side - 2 * r}q${r},0,${r},${r}v${rest - r}h${rest - side}`;
  const back = `v${side - rest}h${r - rest}q${-r},0,${-r},${-r}v${2 * r - side}q0,${-r},${r},${-r}z`;
  return svg`<path class="unit filled" d=${across + back}></path
    ><rect class="unit against corner" x=${x + place} y=${y + place} width=${corner} height=${corner}></rect>`;
}
