import {range} from 'd3';
import type {Mark} from './mark.js';
import {spread} from '../dodge.js';
import {around, crosses, overlap, type Point, type Rectangle} from './rectangle.js';
import {round} from '../scale-linear.js';

/** A smallest box of a chart, in em. Texts that touch nothing there touch nothing in a larger box. */
export interface Box {
  /** The layout of the page in which it is the smallest. A compact chart has room before the first marks and less above. */
  name: 'wide' | 'narrow' | 'compact';
  width: number;
  height: number;
}

export interface ChartSize {
  /** Each has labels of its own; the first is that of files too. */
  boxes: readonly Box[];
  /** Width of the longest number in a label beside, above or below a mark. */
  label: number;
  /** Half the height of the symbol of a series, where a value may be written close to it. */
  symbol?: (series: number) => number;
}

/** The place of a mark's value: before the first or after the last mark of all lines, after an open mark, or above or below a mark. */
export interface Label {
  side: 'start' | 'end' | 'after' | 'above' | 'below';
  /** Centre, in per cent of the height: that of the mark, except for labels that are moved apart or clear of a mark. */
  y: number;
  /** The shift to the right, in em: a long number of the first mark begins at the edge. */
  shift: number;
  /** Whether there is room under the value for its change from the x before. */
  hasChange?: boolean;
}

/** In em: half the size of a symbol, and the near and the far edge of a label above or below a mark, from its centre. */
export const [radius, near, far] = [0.45, 0.46, 1.28];
/** In em: half the height of a label at the end, of one after a mark, and of its digits alone. */
export const [halfEnd, halfAfter, halfDigits] = [0.5, 0.42, 0.305];
/** In em: the distance of two labels before the first marks, and of two at the end without and with changes under them. */
const [startGap, endGap, endGapWithChange] = [0.85, 1.05, 1.85];
/** In em: a change below its value, from centre to centre and to its bottom, and the most that values are moved for changes. */
export const [changeLine, changeBottom, mostMoved] = [0.9, 1.3, 0.8];
/** How far a value after an open mark may be above or below it, in em, where another mark is beside it. */
const offsets = range(0.04, 1, 0.02).flatMap((offset) => [offset, -offset]);
/** In em: how far digits after a mark may be below the box, over the card of the chart, and other labels below and beside it. */
const [digitsBelow, labelsBelow, labelsBeside] = [0.8, 1.05, 2];
/** In em: how far labels may be over the box, and those at the end over and below it. */
const roomAround = {wide: [1.4, 0.35], narrow: [1.4, 0.35], compact: [0.95, 0.25]} as const;
/** The space before and after a mark, and that at the left of the box. */
export const [startSpace, labelSpace, leftMargin] = [0.6, 0.7, 0.9];

/** A label with its box, and the area from its mark to it, where another mark would seem to have the label. */
interface Placed {
  label: Label;
  box: Rectangle;
  reach: Rectangle;
}

type MarkGrid<Row> = readonly (readonly (Mark<Row> | undefined)[])[];

/** Finds a place for the value of every mark, first for those at the ends, and none where it would hide something. */
export function layoutLabels<Row>(
  grid: MarkGrid<Row>,
  {name, width, height}: Box,
  size: ChartSize,
  isDense: boolean,
): Map<Mark<Row>, Label> {
  const [em, lineEm] = [100 / width, 100 / height];
  const [labelsOver, endsAround] = roomAround[name];
  const last = (grid[0]?.length ?? 1) - 1;
  const marks = grid.flatMap((line) => line.filter((mark) => mark !== undefined));
  const ends = marks.filter(({point}) => point === last);

  const labels = endLabels();
  const taken = [...labels].map(([mark, label]) => endBox(mark, label));
  if (name === 'compact' && last > 0) for (const [mark, label] of startLabels()) labels.set(mark, label);
  if (isDense) return labels;

  const others = marks
    .filter((mark) => mark.point < last && !labels.has(mark))
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.point - a.point);
  for (const mark of others) {
    const free = sidesOf(mark)
      .map((side) => place(mark, side))
      .filter((placed) => isFree(mark, placed));
    const chosen = free.find(({box}) => isClearOfLines(box)) ?? betweenMarks(mark) ?? free[0];
    if (!chosen) continue;
    labels.set(mark, chosen.label);
    taken.push(chosen.box);
  }
  return labels;

  function endLabels(): Map<Mark<Row>, Label> {
    const spreadEnds = (gap: number, lowestLine = 0) =>
      spread(
        ends.map(({y}) => y),
        gap * lineEm,
        [-endsAround * lineEm, 100 + (endsAround - lowestLine) * lineEm],
      );
    const withChanges = spreadEnds(endGapWithChange, changeLine);
    const isTooFar = withChanges.some(
      (y, i) => Math.abs(y - ends[i]!.y) > mostMoved * lineEm || y < -endsAround * lineEm,
    );
    const ys = isTooFar ? spreadEnds(endGap) : withChanges;
    const hasChange = ({series}: Mark<Row>) => !isTooFar && grid[series]![last - 1] !== undefined;
    return new Map(
      ends.map((mark, i) => [mark, {side: 'end', y: round(ys[i]!), shift: 0, hasChange: hasChange(mark)}]),
    );
  }

  function endBox({x}: Mark<Row>, {y, hasChange}: Label): Rectangle {
    const bottom = y + (hasChange ? changeBottom : halfEnd) * lineEm;
    return {left: x + labelSpace * em, right: Infinity, top: y - halfEnd * lineEm, bottom};
  }

  function startLabels(): [Mark<Row>, Label][] {
    const starts = marks.filter(({point}) => point === 0);
    const ys = spread(
      starts.map(({y}) => y),
      startGap * lineEm,
      [0.3 * lineEm, 100],
    );
    return starts.map((mark, i) => [mark, {side: 'start', y: round(ys[i]!), shift: 0}]);
  }

  function isOpen({series, point}: Mark<Row>): boolean {
    return grid[series]!.every((one, i) => i <= point || one === undefined);
  }

  /** A peak has its value above, a valley below, and an end of a line on the side that the line leaves free. */
  function sidesOf(mark: Mark<Row>): Label['side'][] {
    const line = grid[mark.series]!;
    const neighbours = [line[mark.point - 1], line[mark.point + 1]].filter((one) => one !== undefined);
    const mean = neighbours.reduce((sum, {y}) => sum + y, 0) / neighbours.length;
    const sides: Label['side'][] = mean < mark.y ? ['below', 'above'] : ['above', 'below'];
    return isOpen(mark) ? ['after', ...sides] : sides;
  }

  function place({x, y}: Mark<Row>, side: Label['side']): Placed {
    if (side === 'after') return placeAfter({x, y}, 0, halfAfter);
    const shift = Math.max(0, size.label / 2 - leftMargin - x / em);
    const left = x + (shift - size.label / 2) * em;
    const across = {left, right: left + size.label * em};
    const label = {side, y, shift: round(shift)};
    if (side === 'above') {
      const box = {...across, top: y - far * lineEm, bottom: y - near * lineEm};
      return {label, box, reach: {...box, bottom: y - 0.01}};
    }
    const box = {...across, top: y + near * lineEm, bottom: y + far * lineEm};
    return {label, box, reach: {...box, top: y + 0.01}};
  }

  function placeAfter({x, y}: Point, offset: number, half: number): Placed {
    const left = x + labelSpace * em;
    const middle = y + offset * lineEm;
    const [top, bottom] = [middle - half * lineEm, middle + half * lineEm];
    const [reachTop, reachBottom] = [Math.min(top, y), Math.max(bottom, y)];
    return {
      label: {side: 'after', y: round(middle), shift: 0},
      box: {left, right: left + size.label * em, top, bottom},
      reach: {left: x + 0.01, right: left + (size.label * em) / 4, top: reachTop, bottom: reachBottom},
    };
  }

  /** The nearest place after an open mark, and above or below it, where its digits fit between the marks there. */
  function betweenMarks(mark: Mark<Row>): Placed | undefined {
    if (!isOpen(mark)) return undefined;
    const margin = (halfAfter - halfDigits) * lineEm;
    const isApart = ({top, bottom, ...across}: Rectangle) =>
      bottom < 100 + digitsBelow * lineEm &&
      !taken.some((one) => overlap(one, {...across, top: top - margin, bottom: bottom + margin}));
    return offsets
      .map((offset) => placeAfter(mark, offset, halfDigits))
      .find(
        (placed) =>
          isFree(mark, placed, size.symbol) &&
          isApart(placed.box) &&
          isClearOfLines(placed.box) &&
          isClearOfLines(placed.reach),
      );
  }

  function isClearOfLines(box: Rectangle): boolean {
    return !grid.some((line) => crosses(line, box));
  }

  /** Whether a label is near the box of the chart, covers no mark and no other label, and seems to be of no other mark. */
  function isFree(mark: Mark<Row>, {box, reach}: Placed, halfSymbol: ChartSize['symbol'] = () => radius): boolean {
    const isNearChart =
      box.top > -labelsOver * lineEm && box.bottom < 100 + labelsBelow * lineEm && box.right < 100 + labelsBeside * em;
    return (
      isNearChart &&
      !taken.some((one) => overlap(one, box)) &&
      !marks.some((other) => {
        const half = halfSymbol(other.series);
        return (
          (other !== mark && overlap(around(other, half * em, half * lineEm), box)) || overlap(around(other), reach)
        );
      })
    );
  }
}
