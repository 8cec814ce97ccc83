import type {Mark} from './mark.js';
import {spread} from '../dodge.js';
import {crosses, overlap, type Rectangle} from './rectangle.js';
import {round} from '../scale-linear.js';

/** The smallest box that a chart is drawn in, in em. Texts that touch nothing there touch nothing in a larger box. */
export interface MinSize {
  width: number;
  height: number;
  /** The height of the box on a phone, where that is less: what has no place there is not shown there. */
  low?: number;
  /** Width of the longest number in a label beside, above or below a mark. */
  label: number;
}

/** The place of a mark's value: after the last mark of all lines, after an open mark, or above or below a mark. */
export interface Label {
  side: 'end' | 'after' | 'above' | 'below';
  /** Centre, in per cent of the height: that of the mark, except for labels at the end, which are moved apart. */
  y: number;
  /** The shift to the right, in em: a long number of the first mark begins at the edge. */
  shift: number;
  /** It has this place only where the box is higher than on a phone. */
  isTall?: boolean;
  /** Its place in the box of a phone, where that is another. */
  low?: Label | undefined;
}

/** In em: half the size of a symbol, and the near and the far edge of a label, from the centre of a mark. */
export const [radius, near, far] = [0.45, 0.46, 1.26];
/** Half the height of a label after a mark, and the distance of two labels at the end. */
const [halfLabel, endGap] = [0.42, 1.05];
/** The space after a mark, and that at the left of the box. */
export const [labelSpace, leftMargin] = [0.7, 0.9];
/** The most series that have values at other x than the last, and the most x that all have values: more would be a tangle. */
const [mostSeries, mostPoints] = [4, 3];

type MarkGrid<Row> = readonly (readonly (Mark<Row> | undefined)[])[];

/** Finds a place for the value of every mark, first for those at the ends, and none where it would hide something. */
export function layoutLabels<Row>(grid: MarkGrid<Row>, size: MinSize, isDense: boolean): Map<Mark<Row>, Label> {
  const labels = labelsIn(grid, size, isDense);
  const {low} = size;
  if (low === undefined) return labels;
  const onPhone = labelsIn(grid, {...size, height: low}, isDense, 1.1);
  for (const [mark, label] of labels) {
    const other = onPhone.get(mark);
    if (label.side !== other?.side) Object.assign(label, {isTall: true, low: other});
  }
  return labels;
}

/** @param above - The free space above the box, in em. */
function labelsIn<Row>(grid: MarkGrid<Row>, size: MinSize, isDense: boolean, above = 1.4): Map<Mark<Row>, Label> {
  const last = (grid[0]?.length ?? 1) - 1;
  const labels = new Map<Mark<Row>, Label>();
  const [em, lineEm] = [100 / size.width, 100 / size.height];
  // Those at the end have one place in both boxes.
  const endEm = 100 / (size.low ?? size.height);
  const beyond = (size.low === undefined ? 0.35 : 0.25) * endEm;
  const marks = grid.flatMap((line) => line.filter((mark) => mark !== undefined));
  const taken: Rectangle[] = [];
  const symbolOf = ({x, y}: Mark<Row>): Rectangle => ({
    left: x - radius * em,
    right: x + radius * em,
    top: y - radius * lineEm,
    bottom: y + radius * lineEm,
  });

  const ends = marks.filter(({point}) => point === last);
  const places = spread(
    ends.map(({y}) => y),
    endGap * endEm,
    [-beyond, 100 + beyond],
  );
  ends.forEach((mark, i) => {
    const y = round(places[i]!);
    labels.set(mark, {side: 'end', y, shift: 0});
    const half = 0.5 * lineEm;
    taken.push({left: mark.x + labelSpace * em, right: Infinity, top: y - half, bottom: y + half});
  });
  if (isDense) return labels;

  const order = marks
    .filter(({point}) => point < last)
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.point - a.point);
  for (const mark of order) {
    const candidates = sidesOf(mark).map((side) => placed(mark, side));
    const free = candidates.filter(({box, from}) => isFree(mark, box, from));
    const chosen = free.find(({box}) => !grid.some((line) => crosses(line, box))) ?? free[0];
    if (!chosen) continue;
    labels.set(mark, chosen.label);
    taken.push(chosen.box);
  }
  return labels;

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
  function placed({x, y}: Mark<Row>, side: Label['side']): {label: Label; box: Rectangle; from: Rectangle} {
    if (side === 'after') {
      const left = x + labelSpace * em;
      const box = {left, right: left + size.label * em, top: y - halfLabel * lineEm, bottom: y + halfLabel * lineEm};
      return {label: {side, y, shift: 0}, box, from: {...box, left: x + 0.01}};
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

  function isFree(mark: Mark<Row>, box: Rectangle, from: Rectangle): boolean {
    const isInside = box.top > -above * lineEm && box.bottom < 100 + 1.05 * lineEm && box.right < 100 + 2 * em;
    const isNear = (other: Mark<Row>) => other !== mark && overlap(symbolOf(other), box);
    const isBetween = ({x, y}: Mark<Row>) => overlap({left: x, right: x, top: y, bottom: y}, from);
    return (
      isInside && !marks.some((other) => isNear(other) || isBetween(other)) && !taken.some((one) => overlap(one, box))
    );
  }
}

/** Whether a label ends below the box, in the smallest one. */
export function isHanging({side, y}: Label, {height, low = height}: MinSize): boolean {
  return y + ({above: -near, below: far, end: 0.5, after: halfLabel}[side] * 100) / low > 100;
}

/** Whether the value of a mark is shown without the pointer or the focus at the mark. */
export function isAlwaysShown<Row>(mark: Mark<Row>, lines: number, last: number, open: Mark<Row> | undefined): boolean {
  if (mark.point === last || mark === open) return true;
  return lines <= mostSeries && (mark.point === 0 || last < mostPoints);
}
