/**
 * Maps numbers linearly onto percentages of a box. d3's `scaleLinear` does the same and costs every reader 5.8 kB more,
 * since it brings interpolation of colours and dates and the formats of numbers along.
 */
export function scaleLinear([from, to]: readonly [number, number], [start, end]: readonly [number, number]) {
  const span = to - from || 1;
  return (value: number): number => round(start + ((value - from) / span) * (end - start));
}

/** A thousandth of a per cent is less than a pixel on any screen, and keeps the markup short. */
export function round(percent: number): number {
  return Math.round(percent * 1000) / 1000;
}
