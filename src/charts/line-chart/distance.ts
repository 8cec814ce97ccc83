import {range} from 'd3';
import {labelPlaces, startSpace, type Box} from './label.js';
import type {LineChart} from './layout.js';
import {aroundSymbol, type Mark} from './mark.js';
import {crosses, overlap} from '../rectangle.js';
import {round} from '../scale-linear.js';

/** The distance between the last marks of two series: a line from one to the other, and the centre of its number before it. */
export interface Distance {
  x: number;
  top: number;
  bottom: number;
  /** The centre in each box. */
  ys: readonly number[];
}

/** In em: half the height of the number, the space around it, half the size of a mark, and half the width of the line. */
const [half, space, radius, halfLine] = [0.41, 0.08, 0.4, 0.1];
/** How far the number may be above or below the middle of its line, in parts of the line. */
const offsets = range(0, 0.5, 0.02).flatMap((offset) => [offset, -offset]);

/** Finds the place of a distance; none where its number has no free place before the line, or where another is on the line. */
export function layoutDistance<Row>(
  {lines, boxes, labelOf}: Pick<LineChart<Row>, 'lines' | 'boxes' | 'labelOf'>,
  between: readonly number[],
  labelWidth: number,
): Distance | undefined {
  const ends = lines.flatMap(({points}) => points.at(-1) ?? []);
  const [upper, lower] = ends.filter(({series}) => between.includes(series)).toSorted((a, b) => a.y - b.y);
  if (!upper || !lower) return undefined;
  const [{x, y: top}, {y: bottom}] = [upper, lower];
  const ys = boxes.map(freeIn).filter((y) => y !== undefined);
  return ys.length < boxes.length ? undefined : {x, top, bottom, ys};

  function freeIn(size: Box, box: number): number | undefined {
    const {em, lineEm, boxOf} = labelPlaces(size, labelWidth);
    const marks = lines.flatMap((line) => line.marks);
    const boxesOf = (mark: Mark<Row>) => {
      const label = labelOf(mark, box);
      return [aroundSymbol(mark, radius, em, lineEm), ...(label ? [boxOf(mark, label)] : [])];
    };
    const line = {left: x - halfLine * em, right: x + halfLine * em, top, bottom};
    if (marks.some((mark) => !ends.includes(mark) && boxesOf(mark).some((one) => overlap(one, line)))) return undefined;
    const taken = marks.flatMap(boxesOf);
    const [left, right] = [x - (startSpace + labelWidth) * em, x - startSpace * em];
    const halfHeight = (half + space) * lineEm;
    const y = offsets
      .map((offset) => (top + bottom) / 2 + offset * (bottom - top))
      .find((middle) => {
        const place = {left, right, top: middle - halfHeight, bottom: middle + halfHeight};
        const isBetween = place.top > top && place.bottom < bottom;
        return (
          isBetween && !taken.some((one) => overlap(one, place)) && !lines.some(({points}) => crosses(points, place))
        );
      });
    return y === undefined ? undefined : round(y);
  }
}
