import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3';

const shapes = [
  {type: symbolCircle, area: 80},
  {type: symbolDiamond2, area: 72},
  {type: symbolSquare, area: 72},
  {type: symbolTriangle, area: 72},
  {type: symbolStar, area: 72},
  {type: symbolCross, area: 80},
  {type: symbolWye, area: 80},
].map(({type, area}) => symbol(type, area)()!);

/** The shape that tells a series apart without its colour, as an SVG path in pixels around 0,0. */
export function glyph(series: number): string {
  return shapes[series % shapes.length]!;
}
