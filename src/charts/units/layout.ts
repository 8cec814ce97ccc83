export interface Unit {
  /** Centre, in per cent of the width. */
  x: number;
  isFilled: boolean;
}

/** A part of a whole as units that can be counted, the filled ones first. */
export function layoutUnits(part: number, whole: number): Unit[] {
  return [...Array(whole).keys()].map((i) => ({
    x: Number((((i + 0.5) / whole) * 100).toFixed(3)),
    isFilled: i < part,
  }));
}
