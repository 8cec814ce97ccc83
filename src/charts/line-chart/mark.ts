import type {MarkKind} from '../chart.js';
import {mostAfter} from './label.js';
import {around, type Rectangle} from '../rectangle.js';
import {round} from '../scale-linear.js';

export interface Mark<Row> {
  /** Identifies the series and the value of x, whatever other values of x are shown. */
  key: string;
  row: Row;
  /** Index of the series and of x in their domains. */
  series: number;
  point: number;
  x: number;
  y: number;
  /** How far its symbol is beside its x, in em, so that it hides no other mark of that x. */
  shift: number;
  value: number;
  /**
   * Whether its symbol is drawn without the pointer or the focus. Where there are too many marks to distinguish, only the
   * first and the last mark of each series have a symbol, and marks between two gaps, which no line shows.
   */
  hasSymbol: boolean;
  /** Whether its x is the first that is shown, the last, or one between them. */
  kind: MarkKind;
}

/** The most series that have values at other x than the last, and the most x that all have values: more would be a tangle. */
const [mostSeries, mostPoints] = [4, 3];

/** Whether the value of a mark is shown without the pointer or the focus at the mark. */
export function isAlwaysShown<Row>(mark: Mark<Row>, lines: number, last: number, open: Mark<Row> | undefined): boolean {
  if (mark.point === last || mark === open) return true;
  return lines <= mostSeries && (mark.point === 0 || last < mostPoints);
}

/** The box around the symbol of a mark, half of which is so many em wide and high. */
export function aroundSymbol(mark: Mark<unknown>, half: number, em: number, lineEm: number): Rectangle {
  return around({x: mark.x + mark.shift * em, y: mark.y}, half * em, half * lineEm);
}

/**
 * In em: marks of one x that are nearer would hide more than half of each other, how far two are moved apart, and all of them
 * together: farther away, a mark would seem to be of no x.
 */
const [nearest, apart, mostApart] = [{first: 0.32, last: 0.44, between: 0.32}, 0.46, 0.92];
/** In em: how far marks at the first x begin to the left of it, where their numbers are. */
const mostBefore = 0.08;

/**
 * Moves marks of one x that are nearly at one height apart, where there is room for it: at the first x to the right, at the last
 * to the left, away from their numbers. Their heights are the numbers, and stay.
 *
 * @param room - The distance to the next x, in em.
 * @param lineEm - The size of an em down, in per cent of the box.
 */
export function moveApart(marks: readonly Mark<unknown>[], room: number, lineEm: number): void {
  const slots = new Map<Mark<unknown>, number>();
  for (const mark of marks.toSorted((a, b) => a.y - b.y)) {
    const near = [...slots].flatMap(([{y}, slot]) => (mark.y - y < nearest[mark.kind] * lineEm ? slot : []));
    if (near.length === 0) slots.clear();
    let slot = 0;
    while (near.includes(slot)) slot++;
    slots.set(mark, slot);
    const last = Math.max(...slots.values());
    const step = Math.min(apart, Math.min(mostApart, room / 2) / (last || 1));
    const start = {first: -mostBefore, last: mostAfter - last * step, between: (-last * step) / 2}[mark.kind];
    for (const [one, own] of slots) one.shift = last && round(start + own * step);
  }
}
