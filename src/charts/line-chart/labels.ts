import {range} from 'd3';
import {
  changeLine,
  halfAfter,
  halfDigits,
  labelPlaces,
  mostMoved,
  radius,
  type Box,
  type ChartSize,
  type Label,
  type Placed,
} from './label.js';
import type {Mark} from './mark.js';
import {bandWidth, type Column} from './x-ticks.js';
import {spread} from '../dodge.js';
import {round} from '../scale-linear.js';
import {around, crosses, overlap, type Rectangle} from './rectangle.js';

/** In em: the distance of two labels before the first marks, and of two at the end without and with changes under them. */
const [startGap, endGap, endGapWithChange] = [0.85, 1.05, 1.85];
/** How far a value after an open mark may be above or below it, in em, where another mark is beside it. */
const offsets = range(0.04, 1, 0.02).flatMap((offset) => [offset, -offset]);
/** In em: how far digits after a mark may be below the box, over the card of the chart, and other labels below and beside it. */
const [digitsBelow, labelsBelow, labelsBeside] = [0.8, 1.05, 2];
/** In em: how far labels may be over the box, and those at the end over and below it. */
const roomAround = {wide: [1.4, 0.35], narrow: [1.4, 0.35], compact: [0.95, 0.25]} as const;

type MarkGrid<Row> = readonly (readonly (Mark<Row> | undefined)[])[];

/** Finds a place for the value of every mark, first for those at the ends, and none where it would hide something. */
export function layoutLabels<Row>(
  grid: MarkGrid<Row>,
  chartBox: Box,
  size: ChartSize,
  isDense: boolean,
  remarked: readonly Column[] = [],
): Map<Mark<Row>, Label> {
  const {em, lineEm, endBox, placeBeside, placeAfter} = labelPlaces(chartBox, size.labelWidth);
  const [labelsOver, endsAround] = roomAround[chartBox.name];
  const last = (grid[0]?.length ?? 1) - 1;
  const marks = grid.flatMap((line) => line.filter((mark) => mark !== undefined));
  const ends = marks.filter(({point}) => point === last);

  const labels = endLabels();
  const endBoxes = [...labels].map(([mark, label]) => endBox(mark, label));
  if (chartBox.name === 'compact' && last > 0) for (const [mark, label] of startLabels()) labels.set(mark, label);
  if (isDense) return labels;

  const others = marks.filter((mark) => mark.point < last && !labels.has(mark));
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
    return clear.find(isAboveBottom) ?? betweenMarks(mark, taken, isAllowed) ?? clear[0] ?? free[0];
  }

  function isOutsideBands({box}: Placed, mark: Mark<Row>): boolean {
    return !remarked.some((column) => column.point !== mark.point && overlap(bandOf(column), box));
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
  function sidesOf(mark: Mark<Row>): ('after' | 'above' | 'below')[] {
    const line = grid[mark.series]!;
    const neighbours = [line[mark.point - 1], line[mark.point + 1]].filter((one) => one !== undefined);
    const mean = neighbours.reduce((sum, {y}) => sum + y, 0) / neighbours.length;
    const sides: ('after' | 'above' | 'below')[] = mean < mark.y ? ['below', 'above'] : ['above', 'below'];
    return isOpen(mark) ? [...sides, 'after'] : sides;
  }

  /** The nearest place after an open mark, and above or below it, where its digits fit between the marks there. */
  function betweenMarks(
    mark: Mark<Row>,
    taken: readonly Rectangle[],
    isAllowed: (placed: Placed, mark: Mark<Row>) => boolean,
  ): Placed | undefined {
    if (!isOpen(mark)) return undefined;
    const margin = (halfAfter - halfDigits) * lineEm;
    const isApart = ({top, bottom, ...across}: Rectangle) =>
      top - margin > -labelsOver * lineEm &&
      bottom < 100 + digitsBelow * lineEm &&
      !taken.some((one) => overlap(one, {...across, top: top - margin, bottom: bottom + margin}));
    return offsets
      .map((offset) => placeAfter(mark, offset, halfDigits))
      .find(
        (placed) =>
          isAllowed(placed, mark) &&
          isFree(mark, placed, taken, size.symbol) &&
          isApart(placed.box) &&
          isClearOfLines(placed.box) &&
          isClearOfLines(placed.reach),
      );
  }

  function bandOf({x}: Column): Rectangle {
    return {left: x - (bandWidth / 2) * em, right: x + (bandWidth / 2) * em, top: -Infinity, bottom: Infinity};
  }

  function isClearOfLines(box: Rectangle): boolean {
    return !grid.some((line) => crosses(line, box));
  }

  /** Whether a label is near the box of the chart, covers no mark and no other label, and seems to be of no other mark. */
  function isFree(
    mark: Mark<Row>,
    {box, reach}: Placed,
    taken: readonly Rectangle[],
    halfSymbol: ChartSize['symbol'] = () => radius,
  ): boolean {
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
