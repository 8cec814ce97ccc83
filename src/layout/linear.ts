/**
 * Maps numbers linearly onto percentages of a box. d3-scale's linear scale does the same and brings interpolation of
 * colours, formats and dates with it: 7 kB to a reader for one line of arithmetic.
 */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]) {
  const span = to - from || 1;
  return (value: number): number => round(start + ((value - from) / span) * (end - start));
}

/** A thousandth of a per cent is less than a pixel on any screen, and keeps the markup short. */
export function round(percent: number): number {
  return Math.round(percent * 1000) / 1000;
}
