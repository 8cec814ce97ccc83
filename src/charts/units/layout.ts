import {scalePoint} from 'd3';
import {round} from '../scale-linear.js';

export interface Unit {
  /** Centre, in per cent of the width. */
  x: number;
  isFilled: boolean;
}

/** A part of a whole as units that can be counted, the filled ones first. */
export function layoutUnits(part: number, whole: number): Unit[] {
  const x = scalePoint(Array(whole).keys(), [0, 100]).padding(0.5);
  return x.domain().map((i) => ({x: round(x(i)!), isFilled: i < part}));
}
