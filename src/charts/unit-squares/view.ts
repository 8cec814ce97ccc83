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

export type SquareMeaning = EmptyMeaning | 'filled' | 'partly' | 'soFar' | 'unknown';

/** The square of a meaning. */
export function unitSquare(meaning: SquareMeaning | 'empty', x: number, y: number, side: number): SVGTemplateResult {
  if (meaning === 'partly') return partSquare(x, y, side);
  if (meaning === 'soFar') return cutSquare(x, y, side);
  return svg`<rect class="unit ${meaning}" x=${x} y=${y} width=${side} height=${side} rx="2"></rect>`;
}

/** A square with one half filled and the other one hollow, in the colour of exceptions: it holds in part. */
function partSquare(x: number, y: number, side: number): SVGTemplateResult {
  const [half, r] = [0.4 * side, side / 6];
  const filled = `M${x + half},${y}v${side}h${r - half}q${-r},0,${-r},${-r}v${2 * r - side}q0,${-r},${r},${-r}z`;
  return svg`<rect class="unit against in-part" x=${x} y=${y} width=${side} height=${side} rx=${r}></rect
    ><path class="unit filled" d=${filled}></path>`;
}

/** A filled square that lacks a corner: it holds where it was tested, and a part was not. */
function cutSquare(x: number, y: number, side: number): SVGTemplateResult {
  const [cut, r] = [0.6 * side, side / 6];
  const filled = `M${x + r},${y}h${side - 2 * r}q${r},0,${r},${r}v${side - r - cut}l${-cut},${cut}h${cut + r - side}q${-r},0,${-r},${-r}v${2 * r - side}q0,${-r},${r},${-r}z`;
  return svg`<path class="unit filled so-far" d=${filled}></path>`;
}
