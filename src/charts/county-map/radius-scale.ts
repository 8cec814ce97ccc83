import {least, scaleSqrt} from 'd3';

/** The largest circle, where no county has less room. */
const largest = 40;

/** Radii of circles with areas in proportion to the numbers, the largest for which every circle keeps to its room. */
export function radiusScale<Row>(
  rows: readonly Row[],
  roomOf: (row: Row) => number | undefined,
  count: (row: Row) => number,
): (row: Row) => number {
  const ends = rows.flatMap((row) => {
    const room = roomOf(row);
    return room === undefined || count(row) <= 0 ? [] : {count: count(row), room: Math.min(room, largest)};
  });
  const tightest = least(ends, (end) => end.room / Math.sqrt(end.count));
  const radius = scaleSqrt([0, tightest?.count ?? 1], [0, tightest?.room ?? 0]);
  return (row) => radius(Math.max(0, count(row)));
}
