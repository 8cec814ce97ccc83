import {range} from 'd3';
import type {Mark} from './mark.js';
import {spread} from '../dodge.js';
import {crosses, overlap, type Rectangle} from './rectangle.js';
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

/** In em: half the size of a symbol, and the near and the far edge of a label, from the centre of a mark. */
export const [radius, near, far] = [0.45, 0.46, 1.28];
/** Half the height of a label after a mark, of its digits alone, and the distance of two labels at the end. */
const [halfLabel, halfDigits, endGap] = [0.42, 0.305, 1.05];
/** The distance of two labels before the first marks, and of two at the end that have their changes under them, in em. */
const [startGap, changedGap] = [0.85, 1.85];
/** In em: a change below its value, from centre to centre and to its bottom, and the most that values are moved for changes. */
export const [changeLine, changeBottom, mostMoved] = [0.9, 1.3, 0.8];
/** How far a value after an open mark may be above or below it, in em, where another mark is beside it. */
const besides = range(0.04, 1, 0.02).flatMap((by) => [by, -by]);
/** How far the digits of such a value may be below the box, over the card of the chart. */
const mostBelow = 0.8;
/** The space before and after a mark, and that at the left of the box. */
export const [startSpace, labelSpace, leftMargin] = [0.6, 0.7, 0.9];

interface Placed {
  label: Label;
  box: Rectangle;
  from: Rectangle;
}

type MarkGrid<Row> = readonly (readonly (Mark<Row> | undefined)[])[];

/** Finds a place for the value of every mark, first for those at the ends, and none where it would hide something. */
export function layoutLabels<Row>(
  grid: MarkGrid<Row>,
  {name, width, height}: Box,
  size: ChartSize,
  isDense: boolean,
): Map<Mark<Row>, Label> {
  const last = (grid[0]?.length ?? 1) - 1;
  const labels = new Map<Mark<Row>, Label>();
  const [em, lineEm] = [100 / width, 100 / height];
  const isCompact = name === 'compact';
  const [above, beyond] = isCompact ? [0.95, 0.25 * lineEm] : [1.4, 0.35 * lineEm];
  const marks = grid.flatMap((line) => line.filter((mark) => mark !== undefined));
  const taken: Rectangle[] = [];
  const symbolOf = ({x, y}: Mark<Row>, half: number): Rectangle => ({
    left: x - half * em,
    right: x + half * em,
    top: y - half * lineEm,
    bottom: y + half * lineEm,
  });

  const ends = marks.filter(({point}) => point === last);
  const moved = (gap: number, under = 0) =>
    spread(
      ends.map(({y}) => y),
      gap * lineEm,
      [-beyond, 100 + beyond - under * lineEm],
    );
  const apart = moved(changedGap, changeLine);
  const isFar = apart.some((y, i) => Math.abs(y - ends[i]!.y) > mostMoved * lineEm || y < -beyond);
  const places = isFar ? moved(endGap) : apart;
  ends.forEach((mark, i) => {
    const y = round(places[i]!);
    const hasChange = !isFar && grid[mark.series]![last - 1] !== undefined;
    labels.set(mark, {side: 'end', y, shift: 0, hasChange});
    const bottom = y + (hasChange ? changeBottom : 0.5) * lineEm;
    taken.push({left: mark.x + labelSpace * em, right: Infinity, top: y - 0.5 * lineEm, bottom});
  });
  if (isCompact && last > 0) {
    const starts = marks.filter(({point}) => point === 0);
    const before = spread(
      starts.map(({y}) => y),
      startGap * lineEm,
      [0.3 * lineEm, 100],
    );
    starts.forEach((mark, i) => labels.set(mark, {side: 'start', y: round(before[i]!), shift: 0}));
  }
  if (isDense) return labels;

  const order = marks
    .filter((mark) => mark.point < last && !labels.has(mark))
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.point - a.point);
  for (const mark of order) {
    const free = sidesOf(mark)
      .map((side) => placed(mark, side))
      .filter(({box, from}) => isFree(mark, box, from));
    const chosen = free.find(({box}) => isClear(box)) ?? besideOf(mark) ?? free[0];
    if (!chosen) continue;
    labels.set(mark, chosen.label);
    taken.push(chosen.box);
  }
  return labels;

  function isClear(box: Rectangle): boolean {
    return !grid.some((line) => crosses(line, box));
  }

  /** The nearest place after an open mark, and above or below it, that fits between the marks there. */
  function besideOf(mark: Mark<Row>): Placed | undefined {
    const found = isOpen(mark) ? besides.map((by) => placed(mark, 'after', by)) : [];
    const more = (halfLabel - halfDigits) * lineEm;
    const isApart = ({top, bottom, ...box}: Rectangle) =>
      bottom < 100 + mostBelow * lineEm &&
      !taken.some((one) => overlap(one, {...box, top: top - more, bottom: bottom + more}));
    return found.find(
      ({box, from}) => isFree(mark, box, from, size.symbol) && isApart(box) && isClear(box) && isClear(from),
    );
  }

  function isOpen({series, point}: Mark<Row>): boolean {
    return grid[series]!.every((one, i) => i <= point || one === undefined);
  }

  /** A peak has its value above, a valley below, and an end of a line on the side that the line leaves free. */
  function sidesOf(mark: Mark<Row>): Label['side'][] {
    const line = grid[mark.series]!;
    const beside = [line[mark.point - 1], line[mark.point + 1]].filter((one) => one !== undefined);
    const mean = beside.reduce((sum, {y}) => sum + y, 0) / beside.length;
    const sides: Label['side'][] = mean < mark.y ? ['below', 'above'] : ['above', 'below'];
    return isOpen(mark) ? ['after', ...sides] : sides;
  }

  /** The box of a label, and the one between it and its mark, where another mark would seem to have the label. */
  function placed({x, y}: Mark<Row>, side: Label['side'], by = 0): Placed {
    if (side === 'after') {
      const left = x + labelSpace * em;
      const middle = y + by * lineEm;
      const half = (by === 0 ? halfLabel : halfDigits) * lineEm;
      const [top, bottom] = [middle - half, middle + half];
      const box = {left, right: left + size.label * em, top, bottom};
      const from = {
        left: x + 0.01,
        right: left + (size.label * em) / 4,
        top: Math.min(top, y),
        bottom: Math.max(bottom, y),
      };
      return {label: {side, y: round(middle), shift: 0}, box, from};
    }
    const shift = Math.max(0, size.label / 2 - leftMargin - x / em);
    const left = x + (shift - size.label / 2) * em;
    const across = {left, right: left + size.label * em};
    const [top, bottom] =
      side === 'above' ? [y - far * lineEm, y - near * lineEm] : [y + near * lineEm, y + far * lineEm];
    const box = {...across, top, bottom};
    const from = side === 'above' ? {...box, bottom: y - 0.01} : {...box, top: y + 0.01};
    return {label: {side, y, shift: round(shift)}, box, from};
  }

  function isFree(
    mark: Mark<Row>,
    box: Rectangle,
    from: Rectangle,
    symbol: NonNullable<ChartSize['symbol']> = () => radius,
  ): boolean {
    const isInside = box.top > -above * lineEm && box.bottom < 100 + 1.05 * lineEm && box.right < 100 + 2 * em;
    const isNear = (other: Mark<Row>) => other !== mark && overlap(symbolOf(other, symbol(other.series)), box);
    const isBetween = ({x, y}: Mark<Row>) => overlap({left: x, right: x, top: y, bottom: y}, from);
    return (
      isInside && !marks.some((other) => isNear(other) || isBetween(other)) && !taken.some((one) => overlap(one, box))
    );
  }
}

/** Whether a label ends below the box. */
export function isHanging({side, y, hasChange}: Label, {height}: Box): boolean {
  const bottom = hasChange
    ? changeBottom
    : {above: -near, below: far, end: 0.5, after: halfLabel, start: halfLabel}[side];
  return y + (bottom * 100) / height > 100;
}
