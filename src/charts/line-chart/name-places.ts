import {range} from 'd3';
import {labelPlaces, labelSpace, type Box} from './label.js';
import type {LineChart} from './layout.js';
import type {Mark} from './mark.js';
import {heightsBetween, type Rectangle} from './rectangle.js';
import {round} from '../scale-linear.js';

/** A text beside the line that it names: its centre, in per cent. */
export interface Name {
  series: number;
  x: number;
  y: number;
  lines: readonly string[];
  /** A thin line to a mark, for a name that has no room close to its line, which begins so many em before it. */
  leader?: {start: number; from: number; to: number} | undefined;
}

/** The box of a name, and the area from its line to it, where no other line may be. */
export interface NamePlace extends Pick<Name, 'leader'> {
  box: Rectangle;
  reach: Rectangle;
  /** The mark of the leader. */
  x?: number;
}

/** Half the height of a line of a name, its distance from its line, and the space around it, in em. */
export const [half, distance, space] = [0.45, 0.5, 0.12];
/** The part of the space beside a chart that a name after a value may use where no last value is, in em. */
const gutter = 3;
/** In em: how far a name may be before, after and over its box, where no value is. */
const [before, after, over] = [{wide: 0.9, narrow: 0.9, compact: 2.1}, 2.4, {wide: 1.36, narrow: 1.36, compact: 0.4}];
/** Possible centres of a name, best first. */
const centres = range(-10, 111, 2.5).toSorted((a, b) => Math.abs(a - 51) - Math.abs(b - 51));
/** Possible distances of a name from its line, beyond the least, and of one with a leader from its mark, in em. */
const [steps, leaderSteps] = [[0, 0.3, 0.6, 0.92, 1.25], range(1.2, 5, 0.2)];

type Points<Row> = readonly (Mark<Row> | undefined)[];

/** Computes where names could be, in per cent of a box of a chart. Their widths are so too. */
export function namePlaces<Row>(
  chart: LineChart<Row>,
  labelWidth: number,
  boxIndex: number,
  size: Omit<Box, 'name'>,
  isInGap: boolean,
): {
  afterValue: (open: Mark<Row>, width: number) => NamePlace[];
  candidates: (
    points: Points<Row>,
    width: number,
    count: number,
    open: Mark<Row> | undefined,
    isOver: boolean,
  ) => NamePlace[];
  withLeader: (points: Points<Row>, width: number, count: number) => NamePlace[];
} {
  const {name} = chart.boxes[boxIndex]!;
  const {em, lineEm} = labelPlaces(size, labelWidth);
  const [start, end] = [-before[name] * em, 100 + after * em];
  return {afterValue, candidates, withLeader};

  /** The box after the value of an open mark, where its line leaves the rest of the chart free. */
  function afterValue(open: Mark<Row>, width: number): NamePlace[] {
    const value = chart.labelOf(open, boxIndex);
    if (value?.side !== 'after') return [];
    const left = open.x + (labelSpace + labelWidth + 2 * space) * em;
    const right = left + width;
    const box = {left, right, top: value.y - half * lineEm, bottom: value.y + half * lineEm};
    return right > 100 + gutter * em ? [] : [{box, reach: box}];
  }

  /** Boxes above and below the line, and not beyond the column of its open end where there is room, nearest first. */
  function candidates(
    points: Points<Row>,
    width: number,
    count: number,
    open: Mark<Row> | undefined,
    isOver: boolean,
  ): NamePlace[] {
    const column = open && !isInGap && chart.columns[open.point]!;
    const mostRight = column && column.start + column.width - start >= width ? column.start + column.width : end;
    return steps.flatMap((step) =>
      centres.flatMap((centre) => {
        const [left, right] = [centre - width / 2, centre + width / 2];
        if (left < start || right > mostRight) return [];
        const ys = heightsBetween(points, left, right).flatMap((part) => part);
        if (ys.length === 0) return [];
        const [highest, lowest] = [Math.min(...ys), Math.max(...ys)];
        const away = (distance + half * count + step) * lineEm;
        return [
          ...boxesAt(centre, highest - away, width, count, isOver).map((box) => ({
            box,
            reach: {...box, bottom: highest},
          })),
          ...boxesAt(centre, lowest + away, width, count).map((box) => ({box, reach: {...box, top: lowest}})),
        ];
      }),
    );
  }

  /** Boxes above and below a mark, with a leader to it. */
  function withLeader(points: Points<Row>, width: number, count: number): NamePlace[] {
    const seen = points.filter((mark) => mark !== undefined && Math.abs(mark.shift) < 0.1) as Mark<Row>[];
    return leaderSteps.flatMap((step) =>
      seen.flatMap(({x, y}) =>
        [-1, 1].flatMap((sign) =>
          range(0.3, (0.7 * width) / em, 0.2).flatMap((shift) => {
            const left = x - shift * em;
            if (left < start || left + width > end) return [];
            const middle = y + sign * (step + half * count) * lineEm;
            return boxesAt(left + width / 2, middle, width, count, true).map((box) => {
              const [from, to] = [sign < 0 ? box.bottom : box.top, y + sign * 0.6 * lineEm];
              const across = {left: x - 0.2 * em, right: x + 0.2 * em};
              const reach = {...across, top: Math.min(from, to), bottom: Math.max(from, to)};
              return {box, reach, leader: {start: round(shift), from: round(from), to: round(to)}, x};
            });
          }),
        ),
      ),
    );
  }

  /** The box with this centre, with the space around it, where it is inside the chart. */
  function boxesAt(x: number, y: number, width: number, count: number, isOver = false): Rectangle[] {
    const tall = half * count * lineEm;
    if (y < tall - (isOver ? over[name] : 0) * lineEm || y > 100 - tall) return [];
    const [across, down] = [width / 2 + space * em, tall + space * lineEm];
    return [{left: x - across, right: x + across, top: y - down, bottom: y + down}];
  }
}
