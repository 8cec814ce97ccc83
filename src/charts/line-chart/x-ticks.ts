import {ticks} from 'd3';

/** The strip of the box that belongs to one x: the hit area of a finger or a mouse. */
export interface Column {
  point: number;
  value: string;
  start: number;
  /** Centre. */
  x: number;
  width: number;
  /** The number of the narrowest of the `tickWidths` in which the x is named; `undefined` where it is never named. */
  namedFrom: number | undefined;
  /** Whether there is a remark on the x elsewhere: a band is drawn behind it. */
  isRemarked: boolean;
}

/** The width of the band of a remark, in em. It is as wide as a mark: the numbers are of that x, and not of the time between two. */
export const bandWidth = 1;

/** Widths of a chart, in em. A name that does not fit in the first is shown from one of the others on. */
export const tickWidths = [5, 9, 12.5, 17.5] as const;

/** The least space between two names, in em. */
const space = 0.2;
/** More round numbers than fit in any chart. */
const most = 12;

/**
 * The points that are named: the first, the last, and round years between them, or the first quarter or month of such years.
 * Within one year they are months three apart, or other parts of it. D3 finds what is round; its ticks of time cost 6 kB more.
 *
 * @param xs - The places of the points, in per cent.
 * @param widths - The widths of their names, in em.
 * @returns The number of the narrowest of the `tickWidths` in which each is named.
 */
export function namedPoints(
  xDomain: readonly string[],
  xs: readonly number[],
  widths: readonly number[],
): Map<number, number> {
  const last = xDomain.length - 1;
  const numbers = roundable(xDomain);
  const named = new Map([0, last].map((point) => [point, 0]));
  // A narrower chart has some of the names of a wider one.
  let between = numbers.map((_, point) => point);
  for (let i = tickWidths.length - 1; i >= 0; i--) {
    const width = tickWidths[i]!;
    const isFree = (a: number, b: number) => ((xs[b]! - xs[a]!) / 100) * width >= (widths[a]! + widths[b]!) / 2 + space;
    for (let count = most; count > 0; count--) {
      const round = new Set(ticks(numbers[0]!, Math.max(...numbers), count));
      const found = numbers
        .map((_, point) => point)
        .filter(
          (point) =>
            round.has(numbers[point]!) &&
            numbers[point] !== numbers[point - 1] &&
            point > 0 &&
            point < last &&
            isFree(0, point) &&
            isFree(point, last),
        );
      const isPart = found.every((point) => between.includes(point));
      if (!isPart || !found.every((point, at) => at === 0 || isFree(found[at - 1]!, point))) continue;
      for (const point of found) named.set(point, i);
      between = found;
      break;
    }
  }
  return named;
}

/** The numbers among which round ones are found: the years or, within one year, its quarters, months or weeks. */
function roundable(xDomain: readonly string[]): number[] {
  const years = xDomain.map((x) => Number(x.slice(0, 4)));
  if (years.some(Number.isNaN)) return xDomain.map((_, point) => point);
  if (xDomain.length === 1 || years[0] !== years.at(-1)) return years;
  return xDomain.map((x) => (x[4] === 'M' ? (Number(x.slice(5)) - 1) / 3 : Number(x.slice(5))));
}
