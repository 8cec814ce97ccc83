import type {LineChart} from './layout.js';
import {isAlwaysShown, type Mark} from './mark.js';
import type {Distance} from './distance.js';
import {labelPlaces, labelSpace, startSpace, type Box, type ChartSize} from './label.js';
import {crosses, heightsBetween, overlap, type Rectangle} from './rectangle.js';
import {round} from '../scale-linear.js';

/** A text beside the line that it names: its centre, in per cent. */
export interface Name {
  series: number;
  x: number;
  y: number;
}

/** The box of a name, and the area from its line to it, where no other line may be. */
interface NamePlace {
  box: Rectangle;
  reach: Rectangle;
}

type Line = LineChart<unknown>['lines'][number];

/** Half the height of a name, its distance from the line, and the space around it and around a value, in em. */
const [half, distance, space, valueSpace] = [0.45, 0.5, 0.12, 0.17];
/** The part of the space beside a chart that a name may use where no last value is, in em. */
const gutter = 3;
/** Possible centres of a name, best first. */
const centres = [50, 45, 55, 40, 60, 35, 65, 32, 30, 28, 72, 25, 75, 22, 78, 80, 82];
/** Possible distances of a name from its line, beyond the least, in em. */
const steps = [0, 0.3, 0.6, 0.9, 1.2];

/**
 * Finds a place beside each line for its name, where it touches no line, no mark and no value. A line that has no such place
 * gets no name: the legend has it.
 *
 * @param widths - The widths of the names in em, by series; those without a width are not placed.
 * @param isInGap - Whether the name of a line that ends early may be after its end, where the line has no number.
 * @param between - A distance that is written beside the last marks.
 */
export function layoutNames<Row>(
  chart: LineChart<Row>,
  widths: readonly (number | undefined)[],
  size: Omit<Box, 'name'> & Pick<ChartSize, 'labelWidth'>,
  isInGap = false,
  between?: Distance,
): Name[] {
  const {em, lineEm, boxOf} = labelPlaces(size, size.labelWidth);
  const marks = chart.lines.flatMap((line) => line.marks);
  const taken: Rectangle[] = marks.flatMap((mark) => {
    const {x, y, series} = mark;
    const symbol = {left: x - 0.5 * em, right: x + 0.5 * em, top: y - 0.5 * lineEm, bottom: y + 0.5 * lineEm};
    const label = chart.labelOf(mark);
    if (!label || !isAlwaysShown(mark, chart.lines.length, chart.columns.length - 1, chart.lines[series]!.open))
      return [symbol];
    const value = boxOf(mark, label);
    return [symbol, {...value, top: value.top - valueSpace * lineEm, bottom: value.bottom + valueSpace * lineEm}];
  });

  if (between) {
    const [y = 0] = between.ys;
    const number = {top: y - (half + valueSpace) * lineEm, bottom: y + (half + valueSpace) * lineEm};
    taken.push(
      {...between, left: between.x - 0.2 * em, right: Infinity},
      {...number, left: between.x - (startSpace + size.labelWidth) * em, right: between.x},
    );
  }

  const names: Name[] = [];
  // A line that ends early has fewer places than the others.
  const fewestPlaces = chart.lines.toSorted((a, b) => Number(Boolean(b.open)) - Number(Boolean(a.open)));
  for (const {series, points, open} of fewestPlaces) {
    const width = (widths[series] ?? Infinity) * em;
    const others = chart.lines.filter((line) => line.series !== series);
    const found = [...(open && isInGap ? afterValue(open, width) : []), ...candidates(points, width, open)].find(
      ({box, reach}) =>
        !crosses(points, box) &&
        !others.some((line) => crosses(line.points, reach)) &&
        !taken.some((other) => overlap(other, box)),
    );
    if (!found) continue;
    const {left, right, top, bottom} = found.box;
    taken.push(found.box);
    names.push({series, x: round((left + right) / 2), y: round((top + bottom) / 2)});
  }
  return names;

  /** The box after the value of an open mark, where its line leaves the rest of the chart free. */
  function afterValue(open: Mark<Row>, width: number): NamePlace[] {
    const value = chart.labelOf(open);
    if (value?.side !== 'after') return [];
    const left = open.x + (labelSpace + size.labelWidth + 2 * space) * em;
    const right = left + width;
    const box = {left, right, top: value.y - half * lineEm, bottom: value.y + half * lineEm};
    return right > 100 + gutter * em ? [] : [{box, reach: box}];
  }

  /** Boxes above and below the line, and not beyond the column of its open end, nearest first. */
  function candidates(points: Line['points'], width: number, open: Mark<Row> | undefined): NamePlace[] {
    const column = open && !isInGap && chart.columns[open.point]!;
    const end = column ? column.start + column.width : 98;
    return steps.flatMap((step) =>
      centres.flatMap((centre) => {
        const [left, right] = [centre - width / 2, centre + width / 2];
        if (left < 0 || right > end) return [];
        const ys = heightsBetween(points, left, right).flatMap((part) => part);
        if (ys.length === 0) return [];
        const [highest, lowest] = [Math.min(...ys), Math.max(...ys)];
        const away = (distance + half + step) * lineEm;
        return [highest - away, lowest + away]
          .filter((y) => y > half * lineEm && y < 100 - half * lineEm)
          .map((y) => {
            const box = {
              left: left - space * em,
              right: right + space * em,
              top: y - (half + space) * lineEm,
              bottom: y + (half + space) * lineEm,
            };
            return {box, reach: {...box, top: Math.min(box.top, lowest), bottom: Math.max(box.bottom, highest)}};
          });
      }),
    );
  }
}
