import {symbol, symbolCircle, symbolCross, symbolDiamond2, symbolSquare, symbolTriangle, type SymbolType} from 'd3';
import {round} from './scale-linear.js';

/** @param area - The area in square pixels, by which all symbols look about equally large, some ten pixels wide. */
const path = (type: SymbolType, area: number) => symbol(type, area).digits(1)()!;

/** Paths in pixels around 0,0. */
const paths = [
  path(symbolCircle, 78.5),
  path(symbolDiamond2, 85.8),
  path(symbolSquare, 74),
  path(symbolTriangle, 58),
  // D3 has no filled symbol of these: a triangle that points down,
  'M0,6.4L5.8,-3.6H-5.8Z',
  path(symbolCross, 72),
  // a cross on its side and an hourglass.
  'M0,-2.7L3.5,-6.2L6.2,-3.5L2.7,0L6.2,3.5L3.5,6.2L0,2.7L-3.5,6.2L-6.2,3.5L-2.7,0L-6.2,-3.5L-3.5,-6.2Z',
  'M-5.4,-5.4H5.4L1.2,0L5.4,5.4H-5.4L-1.2,0Z',
];

/** The `viewBox` of an `<svg>` of 1em, in which symbols around 0,0 grow with the text. */
export const symbolBox = '0 0 16 16';
/** The same with another left edge, in em: a symbol is moved to the other side. */
export const symbolBoxAt = (left: number): string => (left === 0 ? symbolBox : `${round(left * 16)} 0 16 16`);

/** The shape that identifies a series without its colour, as an SVG path around 0,0, in units of 1/16em. */
export function symbolPath(series: number): string {
  return paths[series % paths.length]!;
}
