/** The largest circle, where no county has less room. */
const largest = 40;

/** A smaller circle could not be seen beside a number that is thousands of times larger. */
const smallest = 2;

/**
 * Radii of circles with areas in proportion to the numbers, the largest for which every circle keeps to its room.
 * `scaleSqrt` of D3 would cost every reader 8 kB more.
 */
export function radiusScale<Row>(
  rows: readonly Row[],
  roomOf: (row: Row) => number | undefined,
  count: (row: Row) => number,
): (row: Row) => number {
  // A radius is proportional to the square root of its number.
  const factors = rows.flatMap((row) => {
    const room = roomOf(row);
    return room === undefined || count(row) <= 0 ? [] : [Math.min(room, largest) / Math.sqrt(count(row))];
  });
  const factor = factors.length > 0 ? Math.min(...factors) : 0;
  return (row) => (count(row) > 0 ? Math.max(smallest, factor * Math.sqrt(count(row))) : 0);
}
