import type {Point, Rectangle} from '../rectangle.js';
import {round} from '../scale-linear.js';

/** A smallest box of a chart, in em. Texts that touch nothing there touch nothing in a larger box. */
export interface Box {
  /** The layout of the page in which it is the smallest. A compact chart has room before the first marks and less above. */
  name: 'wide' | 'narrow' | 'compact';
  width: number;
  height: number;
}

export interface ChartSize {
  /** Each has labels of its own; the first is that of files too. */
  boxes: readonly Box[];
  /** Width of the longest number in a label beside, above or below a mark. */
  labelWidth: number;
  /** Half the height of the symbol of a series at its full size, where a value may be written close to it. */
  symbol?: (series: number) => number;
}

/** The place of a mark's value: before the first or after the last mark of all lines, after an open mark, or above or below a mark. */
export interface Label {
  side: 'start' | 'end' | 'after' | 'above' | 'below';
  /** The centre of the mark, in per cent of the height, or a place near it where the label covers nothing. */
  y: number;
  /** The shift to the right, in em: a long number of the first mark begins at the edge, and one after a mark that is moved follows it. */
  shift: number;
  /** Whether there is room under the value for its change from the x before. */
  hasChange?: boolean;
}

/** In em: how far a mark may be moved towards a number after it. */
export const mostAfter = 0.2;
/** In em: half the size of a symbol, and the near and the far edge of a label above or below a mark, from its centre. */
export const [radius, near, far] = [0.45, 0.46, 1.28];
/** In em, from the centre of a mark to that of a label above or below it. */
export const away = (near + far) / 2;
/** In em: half the height of a label at the end, of one after a mark, and of its digits alone. */
export const [halfEnd, halfAfter, halfDigits] = [0.5, 0.48, 0.305];
/** In em: a change below its value, from centre to centre and to its bottom, and the most that values are moved for changes. */
export const [changeLine, changeBottom, mostMoved] = [0.82, 1.22, 0.8];
/** The space before and after a mark, and that at the left of the box. */
export const [startSpace, labelSpace, leftMargin] = [0.6, 0.7, 0.9];

/** A label with its box, and the area from its mark to it, where another mark would seem to have the label. */
export interface Placed {
  label: Label;
  box: Rectangle;
  reach: Rectangle;
}

export interface LabelPlaces {
  /** The size of an em of the figure across and down, in per cent of the box. */
  em: number;
  lineEm: number;
  endBox(mark: Point, label: Label): Rectangle;
  /** The box of a label that has its place already. */
  boxOf(mark: Point, label: Label): Rectangle;
  placeBeside(mark: Point, side: 'after' | 'above' | 'below'): Placed;
  /** Above or below a mark, with another middle and half height than usual, and at least so far to the right. */
  placeOver(mark: Point, side: 'above' | 'below', middle: number, half: number, least?: number): Placed;
  placeAfter(mark: Point, offset: number, half: number): Placed;
}

/** Computes the boxes of labels in a box of a chart, in per cent of it. */
export function labelPlaces({width, height}: Omit<Box, 'name'>, labelWidth: number): LabelPlaces {
  const [em, lineEm] = [100 / width, 100 / height];
  return {em, lineEm, endBox, boxOf, placeBeside, placeOver, placeAfter};

  function boxOf(mark: Point, label: Label): Rectangle {
    const {side, y, shift} = label;
    if (side === 'end') return endBox(mark, label);
    if (side === 'above' || side === 'below') return placeBeside({x: mark.x, y}, side, shift).box;
    const half = halfAfter * lineEm;
    const across =
      side === 'after'
        ? placeBeside(mark, side).box
        : {left: mark.x - (startSpace + labelWidth) * em, right: mark.x - startSpace * em};
    return {left: across.left, right: across.right, top: y - half, bottom: y + half};
  }

  function endBox({x}: Point, {y, hasChange}: Label): Rectangle {
    const bottom = y + (hasChange ? changeBottom : halfEnd) * lineEm;
    return {left: x + labelSpace * em, right: Infinity, top: y - halfEnd * lineEm, bottom};
  }

  function placeBeside(mark: Point, side: 'after' | 'above' | 'below', least?: number): Placed {
    if (side === 'after') return placeAfter(mark, 0, halfAfter);
    return placeOver(mark, side, mark.y + (side === 'above' ? -away : away) * lineEm, (far - near) / 2, least);
  }

  function placeOver({x, y}: Point, side: 'above' | 'below', middle: number, half: number, least = 0): Placed {
    const shift = Math.max(least, labelWidth / 2 - leftMargin - x / em);
    const left = x + (shift - labelWidth / 2) * em;
    const box = {left, right: left + labelWidth * em, top: middle - half * lineEm, bottom: middle + half * lineEm};
    const [sign, edge] = side === 'above' ? [1, {bottom: y - 0.01}] : [-1, {top: y + 0.01}];
    return {label: {side, y: round(middle + sign * away * lineEm), shift: round(shift)}, box, reach: {...box, ...edge}};
  }

  function placeAfter({x, y, shift = 0}: Point & {shift?: number}, offset: number, half: number): Placed {
    const moved = Math.max(0, shift - mostAfter);
    const left = x + (labelSpace + moved) * em;
    const middle = y + offset * lineEm;
    const [top, bottom] = [middle - half * lineEm, middle + half * lineEm];
    const [reachTop, reachBottom] = [Math.min(top, y), Math.max(bottom, y)];
    return {
      label: {side: 'after', y: round(middle), shift: round(moved)},
      box: {left, right: left + labelWidth * em, top, bottom},
      reach: {left: x + 0.01, right: left + (labelWidth * em) / 4, top: reachTop, bottom: reachBottom},
    };
  }
}

/** Whether a label ends below the box. */
export function isHanging({side, y, hasChange}: Label, {height}: Box): boolean {
  const bottom = hasChange
    ? changeBottom
    : {above: -near, below: far, end: halfEnd, after: halfAfter, start: halfAfter}[side];
  return y + (bottom * 100) / height > 100;
}
