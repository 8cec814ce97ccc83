import {range} from 'd3';
import {
  halfAfter,
  halfDigits,
  labelPlaces,
  radius,
  type Box,
  type ChartSize,
  type Label,
  type Placed,
} from './label.js';
import {markScale} from '../chart.js';
import {aroundSymbol, type Mark} from './mark.js';
import {bandWidth, type Column} from './x-ticks.js';
import {endLabels, startLabels, type MarkGrid} from './end-labels.js';
import {around, crosses, overlap, type Rectangle} from '../rectangle.js';

/** How far a value after an open mark may be above or below it, in em, where another mark is beside it. */
const offsets = range(0.04, 1, 0.02).flatMap((offset) => [offset, -offset]);
/** In em: how far digits after a mark may be below the box, over the card of the chart, and other labels below and beside it. */
const [digitsBelow, labelsBelow, labelsBeside] = [0.8, 1.05, 2];
/** In em: the room for a comma, which is lower than digits, over a mark, and how far a number is moved where there is less. */
const [commaSpace, commaShift] = [0.15, 0.4];
/** In em: how far labels may be over the box, and those at the end over and below it. */
const roomAround = {wide: [1.4, 0.35], narrow: [1.4, 0.35], compact: [0.9, 0.25]} as const;

/** The band of a remark, also over and under the box. */
export function bandOf({x}: Column, em: number): Rectangle {
  return {left: x - (bandWidth / 2) * em, right: x + (bandWidth / 2) * em, top: -Infinity, bottom: Infinity};
}

/** Finds a place for the value of every mark, first for those at the ends, and none where it would hide something. */
export function layoutLabels<Row>(
  grid: MarkGrid<Row>,
  chartBox: Box,
  size: ChartSize,
  isDense: boolean,
  remarked: readonly Column[] = [],
): Map<Mark<Row>, Label> {
  const {em, lineEm, endBox, placeBeside, placeOver, placeAfter} = labelPlaces(chartBox, size.labelWidth);
  const [labelsOver, endsAround] = roomAround[chartBox.name];
  const last = (grid[0]?.length ?? 1) - 1;
  const marks = grid.flatMap((line) => line.filter((mark) => mark !== undefined));
  const ends = marks.filter(({point}) => point === last);

  const labels = endLabels(ends, grid, lineEm, endsAround);
  const endBoxes = [...labels].map(([mark, label]) => endBox(mark, label));
  if (chartBox.name === 'compact' && last > 0)
    for (const [mark, label] of startLabels(marks, lineEm)) labels.set(mark, label);
  if (isDense) return labels;

  // In a compact box numbers between the ends of a line would be read with another line.
  const isWritten = (mark: Mark<Row>) => chartBox.name !== 'compact' || isOpen(mark);
  const others = marks.filter((mark) => mark.point < last && !labels.has(mark) && isWritten(mark));
  const inOrder = (a: Mark<Row>, b: Mark<Row>) => Number(isOpen(b)) - Number(isOpen(a)) || b.point - a.point;
  // The lowest values can have room above their marks alone. Those above them are then placed after them.
  const upwards = (a: Mark<Row>, b: Mark<Row>) => inOrder(a, b) || b.y - a.y;
  const found = [inOrder, upwards].map((order) => placeInOrder(others.toSorted(order)));
  const [best] = found.toSorted((a, b) => faultsOf(a) - faultsOf(b));
  for (const [mark, {label}] of best!) labels.set(mark, label);
  return labels;

  /** Gives each mark the first of its places that is inside the chart and touches no line, or else one that is free. */
  function placeInOrder(order: readonly Mark<Row>[]): Map<Mark<Row>, Placed> {
    const placed = new Map<Mark<Row>, Placed>();
    for (const mark of order) {
      const taken = [...endBoxes, ...[...placed.values()].map(({box}) => box)];
      // A value in the band of another x would seem to be of it, which is better than no value.
      const chosen = choose(mark, taken, isOutsideBands) ?? choose(mark, taken, () => true);
      if (chosen) placed.set(mark, chosen);
    }
    return placed;
  }

  function choose(
    mark: Mark<Row>,
    taken: readonly Rectangle[],
    isAllowed: (placed: Placed, mark: Mark<Row>) => boolean,
  ): Placed | undefined {
    const free = sidesOf(mark)
      .map((side) => placeBeside(mark, side))
      .filter((one) => isFree(mark, one, taken) && isAllowed(one, mark));
    const clear = free.filter(({box}) => isClearOfLines(box));
    const [first] = clear.filter(isAboveBottom);
    const close = (places: Placed[]) => places.find((one) => isAllowed(one, mark) && isFreeOfMarks(mark, one, taken));
    if (first && first.label.side !== 'after') return first;
    return close(betweenMarks(mark)) ?? first ?? close(afterMark(mark)) ?? clear[0] ?? free[0];
  }

  function isOutsideBands({box}: Placed, mark: Mark<Row>): boolean {
    return !remarked.some((column) => column.point !== mark.point && overlap(bandOf(column, em), box));
  }

  /** A value without a place counts more than all that are on a line, below the chart or in the band of another x. */
  function faultsOf(values: Map<Mark<Row>, Placed>): number {
    const faulty = [...values].filter(
      ([mark, placed]) => !isAboveBottom(placed) || !isClearOfLines(placed.box) || !isOutsideBands(placed, mark),
    );
    return (others.length - values.size) * (others.length + 1) + faulty.length;
  }

  function isAboveBottom(placed: Placed): boolean {
    return placed.box.bottom <= 100;
  }

  function isOpen({series, point}: Mark<Row>): boolean {
    return grid[series]!.every((one, i) => i <= point || one === undefined);
  }

  /** A peak has its value above, a valley below, and an end of a line on the side that the line leaves free. */
  function sidesOf(mark: Mark<Row>): ('after' | 'above' | 'below')[] {
    const line = grid[mark.series]!;
    const neighbours = [line[mark.point - 1], line[mark.point + 1]].filter((one) => one !== undefined);
    const mean = neighbours.reduce((sum, {y}) => sum + y, 0) / neighbours.length;
    const sides: ('after' | 'above' | 'below')[] = mean < mark.y ? ['below', 'above'] : ['above', 'below'];
    return isOpen(mark) ? [...sides, 'after'] : sides;
  }

  /** The places after an open mark, and above or below it, for its digits, the nearest first. */
  function afterMark(mark: Mark<Row>): Placed[] {
    if (!isOpen(mark)) return [];
    return offsets.map((offset) => placeAfter(mark, offset, halfDigits)).filter(({reach}) => isClearOfLines(reach));
  }

  /** The middle between a mark and the next above or below it, for its digits. */
  function betweenMarks(mark: Mark<Row>): Placed[] {
    return sidesOf(mark).flatMap((side) => {
      if (side === 'after') return [];
      const sign = side === 'above' ? -1 : 1;
      const beyond = marks.filter(({point, y}) => point === mark.point && (y - mark.y) * sign > 0);
      const [next] = beyond.toSorted((a, b) => (a.y - b.y) * sign);
      if (!next) return [];
      const [from, to] = [mark.y + sign * halfOf(mark) * lineEm, next.y - sign * halfOf(next) * lineEm];
      const room = ((to - from) * sign) / lineEm - 2 * halfDigits;
      const shifts = room < 0 ? [] : room < commaSpace ? [commaShift, 0] : [0];
      return shifts.map((shift) => placeOver(mark, side, (from + to) / 2, halfDigits, shift));
    });
  }

  /** Whether digits between marks are clear of them, of lines and of other labels. */
  function isFreeOfMarks(mark: Mark<Row>, placed: Placed, taken: readonly Rectangle[]): boolean {
    const {top, bottom, ...across} = placed.box;
    const margin = (halfAfter - halfDigits) * lineEm;
    return (
      top - margin > -labelsOver * lineEm &&
      bottom < 100 + digitsBelow * lineEm &&
      isClearOfLines(placed.box) &&
      isFree(mark, placed, taken, halfOf) &&
      !taken.some((one) => overlap(one, {...across, top: top - margin, bottom: bottom + margin}))
    );
  }

  function halfOf({series, kind}: Mark<Row>): number {
    // The stroke of a hollow symbol is outside it.
    return size.symbol && kind !== 'first' ? size.symbol(series) * markScale(kind) : radius;
  }

  function isClearOfLines(box: Rectangle): boolean {
    return !grid.some((line) => crosses(line, box));
  }

  /** Whether a label is near the box of the chart, covers no mark and no other label, and seems to be of no other mark. */
  function isFree(
    mark: Mark<Row>,
    {box, reach}: Placed,
    taken: readonly Rectangle[],
    halfSymbol: (mark: Mark<Row>) => number = () => radius,
  ): boolean {
    const isNearChart =
      box.top > -labelsOver * lineEm && box.bottom < 100 + labelsBelow * lineEm && box.right < 100 + labelsBeside * em;
    return (
      isNearChart &&
      !taken.some((one) => overlap(one, box)) &&
      !marks.some((other) => {
        const half = halfSymbol(other);
        return (other !== mark && overlap(aroundSymbol(other, half, em, lineEm), box)) || overlap(around(other), reach);
      })
    );
  }
}
