import {group, range, sum} from 'd3';
import {round, scaleLinear} from '../scale-linear.js';

export interface TimelineOptions<Row> {
  /** First and last year, both included. An item after the turn of a year is placed where the year begins. */
  when: (row: Row) => {from: number; to: number; isAfterTurn: boolean};
  /** First and last year of the axis. Items that reach beyond are cut there. */
  years: readonly [number, number];
}

/** Rows that happened at the same time. */
export interface Moment<Row> {
  /** Their order within a year means nothing. */
  rows: readonly Row[];
  /** The stretch of the axis that the source names: a whole year or several, since it gives no dates. */
  start: number;
  end: number;
  /** Set for the turn of a year, which is a point: `start` and `end` are the same. */
  isPoint: boolean;
  /** Set for a single year, which the axis names. */
  isYear: boolean;
  /** Whether it goes on beyond the axis. */
  cutStart: boolean;
  cutEnd: boolean;
  /** Where a compressed stretch of the axis begins inside it, in per cent of its own length. */
  breaks: readonly number[];
  /** The side with more room for the label, or under it where there is little on both sides. */
  labelSide: 'after' | 'before' | 'under';
  /** The part of the row that the label leaves free, and the place in that part, in per cent of it. */
  box: {size: number; start: number; length: number};
}

/** A year of the axis, or years that share the room of one because nothing happens in them alone. */
export interface Stretch {
  from: number;
  to: number;
  start: number;
  end: number;
  isCompressed: boolean;
  isLabelled: boolean;
}

/** A time axis on which a year is a stretch and not a point, in percentages of a box. */
export interface TimelineLayout<Row> {
  moments: Moment<Row>[];
  stretches: Stretch[];
}

/** The fewest years in a row without items of their own that are compressed. */
const fewestCompressed = 3;
/** The most stretches whose labels have room on the narrowest axis. */
const mostLabels = 12;
/** The least room for a label, in per cent of the axis. */
const leastForLabel = 30;

/** Places rows on a time axis. They keep their order. */
export function layoutTimeline<Row>(
  rows: readonly Row[],
  {when, years: [first, last]}: TimelineOptions<Row>,
): TimelineLayout<Row> {
  const own = new Set(rows.map(when).flatMap(({from, to}) => (from === to ? [from] : [])));
  const spans = compress(range(first, last + 1), own);
  const scale = scaleLinear([0, spans.length], [0, 100]);
  /** The place where a year begins. */
  const place = (year: number) =>
    scale(sum(spans, ([from, to]) => Math.min(Math.max((year - from) / (to + 1 - from), 0), 1)));
  const every = Math.ceil(spans.length / mostLabels);
  const stretches = spans.map(([from, to], i) => ({
    from,
    to,
    start: scale(i),
    end: scale(i + 1),
    isCompressed: from < to,
    isLabelled: i % every === 0 && (every === 1 || from === to),
  }));
  const moments = [
    ...group(rows, (row) => {
      const {from, to, isAfterTurn} = when(row);
      return `${from} ${to} ${isAfterTurn}`;
    }).values(),
  ].map((together): Moment<Row> => {
    const {from, to, isAfterTurn} = when(together[0]!);
    const start = place(from);
    const end = isAfterTurn ? start : place(to + 1);
    const labelSide = sideFor(start, end);
    return {
      rows: together,
      start,
      end,
      isPoint: isAfterTurn,
      isYear: !isAfterTurn && stretches.some((one) => one.isLabelled && one.from === from && one.to === to),
      cutStart: from < first,
      cutEnd: !isAfterTurn && to > last,
      breaks: stretches
        .filter((one) => one.isCompressed && one.start > start && one.start < end)
        .map((one) => round(((one.start - start) / (end - start)) * 100)),
      labelSide,
      box: boxFor(labelSide, start, end),
    };
  });
  return {moments, stretches};
}

/** Every year with an item of its own is one stretch; a long row of others is one stretch together. */
function compress(years: readonly number[], own: ReadonlySet<number>): [from: number, to: number][] {
  const spans: [from: number, to: number][] = [];
  let empty: number[] = [];
  const close = () => {
    const isLong = empty.length >= fewestCompressed && own.size > 0;
    spans.push(
      ...(isLong
        ? [[empty[0]!, empty.at(-1)!] satisfies [number, number]]
        : empty.map((year): [number, number] => [year, year])),
    );
    empty = [];
  };
  for (const year of years) {
    if (own.has(year)) {
      close();
      spans.push([year, year]);
    } else empty.push(year);
  }
  close();
  return spans;
}

function sideFor(start: number, end: number): Moment<unknown>['labelSide'] {
  // A point at the start of the axis has no room on either side of it.
  if (end === 0 || Math.max(start, 100 - end) < leastForLabel) return 'under';
  return 100 - end >= start ? 'after' : 'before';
}

function boxFor(side: Moment<unknown>['labelSide'], start: number, end: number): Moment<unknown>['box'] {
  const [from, to] = [side === 'before' ? start : 0, side === 'after' ? end : 100];
  const size = to - from;
  const share = (length: number) => round((length / size) * 100);
  return {size: round(size), start: share(start - from), length: share(end - start)};
}
