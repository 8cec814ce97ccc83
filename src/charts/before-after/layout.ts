/** Two numbers on one scale from zero, in percentages of a box. */
export interface BeforeAfter {
  before: number;
  after: number;
}

/** Places the two numbers on a scale that begins at zero, so that lengths can be compared. */
export function layoutBeforeAfter(before: number, after: number): BeforeAfter {
  const highest = Math.max(before, after) || 1;
  const at = (value: number) => Number(((value / highest) * 100).toFixed(3));
  return {before: at(before), after: at(after)};
}
