import {round} from './linear.js';

export interface Unit {
  /** Centre, in per cent of the width. */
  x: number;
  isFilled: boolean;
}

/** A part of a whole as units that can be counted, the filled ones first. */
export function layoutUnits(part: number, whole: number): Unit[] {
  return [...Array(whole).keys()].map((i) => ({x: round(((i + 0.5) / whole) * 100), isFilled: i < part}));
}
