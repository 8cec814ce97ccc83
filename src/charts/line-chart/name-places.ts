import {range} from 'd3';
import {labelPlaces, type Box} from './label.js';
import type {LineChart} from './layout.js';
import {heightsBetween, type Rectangle} from '../rectangle.js';
import {round} from '../scale-linear.js';

/** A text beside the line that it names: its centre, in per cent. */
export interface Name {
  series: number;
  x: number;
  y: number;
  lines: readonly string[];
  /** A thin line to a mark, for a name that has no room close to its line, which begins so many em before it. */
  leader?: {start: number; from: number; to: number} | undefined;
  /** Whether a part of it is in the band of an x with a remark. */
  isInBand?: boolean;
  /** The keys of the marks whose numbers are not written, since the name is there. */
  covered?: ReadonlySet<string>;
}

/** The box of a name, and the area from its line to it, where no other line may be. */
export interface NamePlace extends Pick<Name, 'leader'> {
  box: Rectangle;
  reach: Rectangle;
  /** The mark of the leader. */
  x?: number;
}

export interface NameOptions {
  /** The box of the chart of which the values have their places; the names may be in a larger one. */
  box: number;
  size: Omit<Box, 'name'> | undefined;
}

/** Half the height of a line of a name, its distance from its line, the space around it, and the least from another line or value beyond that, in em. */
export const [half, distance, space, beyond] = [0.45, 0.5, 0.12, 0.1];
/** In em: how far a name may be before, after and over its box, where no value is. */
const [before, after, over] = [{wide: 0.9, narrow: 0.9, compact: 2.1}, 2.4, {wide: 1.36, narrow: 1.36, compact: 0.4}];
/** Possible centres of a name, best first: fewer on lines with many parts, which take longer to search. */
const [fineCentres, coarseCentres] = [2.5, 7.5].map((apart) =>
  range(-10, 111, apart).toSorted((a, b) => Math.abs(a - 51) - Math.abs(b - 51)),
);
/** The most columns of a chart where all centres are searched. */
const mostFine = 5;
/** Possible distances of a name from its line, beyond the least, and of one with a leader from its mark, in em. */
const [steps, leaderSteps] = [[0, 0.3, 0.6, 0.92, 1.25], range(1.2, 5, 0.4)];

/** Computes one by one where the name of a line could be, best first, in per cent of a box of a chart. Its width is so too. */
export function* namePlaces<Row>(
  chart: LineChart<Row>,
  {points, open}: LineChart<Row>['lines'][number],
  {box: boxIndex, size = chart.boxes[boxIndex]!}: NameOptions,
  [width, count]: readonly [width: number, count: number],
  withLeader: boolean,
): Generator<NamePlace> {
  const {name} = chart.boxes[boxIndex]!;
  const {em, lineEm} = labelPlaces(size, 0);
  const [start, end] = [-before[name] * em, 100 + after * em];
  yield* besideLine();
  if (withLeader) yield* awayFromLine();

  /** Boxes above and below the line, and not beyond the column of its open end where there is room, nearest first. */
  function* besideLine(): Generator<NamePlace> {
    const column = open && chart.columns[open.point]!;
    const mostRight = column && column.start + column.width - start >= width ? column.start + column.width : end;
    const centres = chart.columns.length > mostFine ? coarseCentres! : fineCentres!;
    const parts = centres.flatMap((centre) => {
      const [left, right] = [centre - width / 2, centre + width / 2];
      const ys = left < start || right > mostRight ? [] : heightsBetween(points, left, right).flatMap((part) => part);
      return ys.length === 0 ? [] : {centre, highest: Math.min(...ys), lowest: Math.max(...ys)};
    });
    for (const step of steps)
      for (const {centre, highest, lowest} of parts) {
        const away = (distance + half * count + step) * lineEm;
        const above = boxAt(centre, highest - away, withLeader);
        if (above) yield {box: above, reach: reachOf(above.top, highest, above)};
        const below = boxAt(centre, lowest + away);
        if (below) yield {box: below, reach: reachOf(lowest, below.bottom, below)};
      }
  }

  /** From the line to the name, and beyond both: another line there could as well have the name. */
  function reachOf(from: number, to: number, {left, right}: Rectangle): Rectangle {
    return {left, right, top: from - beyond * lineEm, bottom: to + beyond * lineEm};
  }

  /** Boxes above and below a mark, with a leader to it. */
  function* awayFromLine(): Generator<NamePlace> {
    const seen = points.filter((mark) => mark && Math.abs(mark.shift) < 0.1);
    const shifts = range(0.3, (0.7 * width) / em, 0.4);
    for (const step of leaderSteps)
      for (const mark of seen)
        for (const sign of [-1, 1])
          for (const shift of shifts) {
            const {x, y} = mark!;
            const left = x - shift * em;
            const box = boxAt(left + width / 2, y + sign * (step + half * count) * lineEm, true);
            if (!box || left < start || left + width > end) continue;
            const [from, to] = [round(sign < 0 ? box.bottom : box.top), round(y + sign * 0.6 * lineEm)];
            const reach = {
              left: x - 0.2 * em,
              right: x + 0.2 * em,
              top: Math.min(from, to),
              bottom: Math.max(from, to),
            };
            yield {box, reach, leader: {start: round(shift), from, to}, x};
          }
  }

  /** The box with this centre, with the space around it, where it is inside the chart. */
  function boxAt(x: number, y: number, isOver = false): Rectangle | undefined {
    const tall = half * count * lineEm;
    if (y < tall - (isOver ? over[name] : 0) * lineEm || y > 100 - tall) return undefined;
    const [across, down] = [width / 2 + space * em, tall + space * lineEm];
    return {left: x - across, right: x + across, top: y - down, bottom: y + down};
  }
}
