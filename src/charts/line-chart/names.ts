import {balancedLines, textWidth} from '../text-lines.js';
import type {LineChart} from './layout.js';
import {aroundSymbol, isAlwaysShown} from './mark.js';
import type {Distance} from './distance.js';
import {labelPlaces, startSpace, type Box} from './label.js';
import {half, namePlaces, type Name, type NamePlace} from './name-places.js';
import {crosses, overlap, type Rectangle} from './rectangle.js';
import {round} from '../scale-linear.js';

/** A chart with the width of its longest number, and the distance that is written beside its last marks. */
export interface NamedChart<Row> {
  chart: LineChart<Row>;
  labelWidth: number;
  between?: Distance | undefined;
  /** Whether a compact box has the ends of the scale before it. */
  hasScale?: boolean;
}

interface NameOptions {
  /** The box of the chart of which the values have their places; the names may be in a larger one. */
  box?: number;
  size?: Omit<Box, 'name'>;
  /** Whether the name of a line that ends early may be after its end, where the line has no number. */
  isInGap?: boolean;
  /** A series whose name may be away from its line, with a leader to it. */
  led?: number;
}

/** A part of a chart where no name may be, and the series that it is of. */
type Taken = Rectangle & {of?: number; isValue?: boolean};

/** The font size of a name, and the space around a value, in em. */
const [fontSize, valueSpace] = [0.75, 0.17];

/** The names of series in charts that are read together: all in one in which all fit, or else each in one where it fits. */
export function shareNames<Row>(
  charts: readonly NamedChart<Row>[],
  labels: readonly (string | undefined)[],
  options: NameOptions,
): Name[][] {
  const found = charts.map((one) => layoutNames(one, labels, options));
  const order = charts.map((_, i) => i).toSorted((a, b) => found[b]!.length - found[a]!.length);
  const shared = charts.map((): Name[] => []);
  const isNamed = (names: readonly Name[] | undefined, series: number) => names?.some((one) => one.series === series);
  for (const series of labels.keys()) {
    const at = order.find((i) => isNamed(found[i], series));
    if (at !== undefined) shared[at]!.push(...found[at]!.filter((one) => one.series === series));
  }
  for (const led of labels.keys()) {
    if (labels[led] === undefined || shared.some((names) => isNamed(names, led))) continue;
    for (const i of order) {
      const asked = labels.map((label, series) => (series === led || isNamed(shared[i], series) ? label : undefined));
      const names = layoutNames(charts[i]!, asked, {...options, led});
      if (names.length < asked.filter(Boolean).length) continue;
      shared[i] = names;
      break;
    }
  }
  return shared;
}

/**
 * Finds a place beside each line for its name, where it touches no line, no mark and no value. A line that has no such place
 * gets no name: the legend has it.
 *
 * @param labels - The names, by series; those without one are not placed.
 */
export function layoutNames<Row>(
  {chart, labelWidth, between, hasScale}: NamedChart<Row>,
  labels: readonly (string | undefined)[],
  {box: boxIndex = 0, size, isInGap = false, led}: NameOptions = {},
): Name[] {
  const own = chart.boxes[boxIndex]!;
  const {em, lineEm, boxOf} = labelPlaces(size ?? own, labelWidth);
  const {afterValue, candidates, withLeader} = namePlaces(chart, labelWidth, boxIndex, size ?? own, isInGap);
  const marks = chart.lines.flatMap((line) => line.marks);
  const taken: Taken[] = marks.flatMap((mark) => {
    const {x, series} = mark;
    const symbol = mark.hasSymbol ? [{...aroundSymbol(mark, 0.5, em, lineEm), of: series}] : [];
    const label = chart.labelOf(mark, boxIndex);
    if (!label || !isAlwaysShown(mark, chart.lines.length, chart.columns.length - 1, chart.lines[series]!.open))
      return symbol;
    const {left, right, top, bottom} = boxOf(mark, label);
    // In a larger box it is nearer to its mark.
    const across = {left: Math.min(left, x + 0.25 * em), right: Math.max(right, x - 0.25 * em)};
    return [...symbol, {...across, top, bottom, of: series, isValue: true}];
  });
  if (own.name === 'compact' && hasScale)
    for (const at of [0, 100])
      taken.push({left: -Infinity, right: 0, top: at - 0.7 * lineEm, bottom: at + 0.5 * lineEm});
  if (between) {
    const y = between.ys[boxIndex]!;
    const number = {top: y - (half + valueSpace) * lineEm, bottom: y + (half + valueSpace) * lineEm};
    taken.push(
      {...between, left: between.x - 0.2 * em, right: Infinity},
      {...number, left: between.x - (startSpace + labelWidth) * em, right: between.x},
    );
  }

  const names: Name[] = [];
  // A line that ends early has fewer places than the others.
  const rank = ({series, open}: (typeof chart.lines)[number]) => (series === led ? 2 : open ? 0 : 1);
  for (const {series, points, open} of chart.lines.toSorted((a, b) => rank(a) - rank(b))) {
    const others = chart.lines.filter((line) => line.series !== series);
    const isFree = ({box, reach, leader}: NamePlace) =>
      !chart.lines.some((line) => crosses(line.points, box)) &&
      !others.some((line) => crosses(line.points, leader ? reach : nearOf(box, reach))) &&
      !taken.some((other) => {
        const isOther = other.of !== series;
        const isOfOther = isOther && (other.isValue || other.of === undefined);
        const around = other.isValue && isOther ? grown(other, valueSpace) : other;
        return overlap(around, box) || ((leader || isOfOther) && overlap(other, reach));
      });
    for (const lines of formsOf(labels[series])) {
      const width = Math.max(...lines.map((line) => textWidth(line, fontSize))) * em;
      const place =
        (open && isInGap ? afterValue(open, width) : []).find(isFree) ??
        candidates(points, width, lines.length, open, series === led).find(isFree) ??
        (series === led ? withLeader(points, width, lines.length).find(isFree) : undefined);
      if (!place) continue;
      const {left, right, top, bottom} = place.box;
      taken.push(place.box);
      const {x = (left + right) / 2, leader} = place;
      names.push({series, x: round(x), y: round((top + bottom) / 2), lines, leader});
      break;
    }
  }
  return names;

  /** Where another line would be as near to a name as its own. */
  function nearOf(box: Rectangle, reach: Rectangle): Rectangle {
    const [beyondLine, beyondName] = [0.1 * lineEm, 0.4 * lineEm];
    return {
      ...reach,
      top: reach.top - (reach.top < box.top ? beyondLine : beyondName),
      bottom: reach.bottom + (reach.bottom > box.bottom ? beyondLine : beyondName),
    };
  }

  function grown(box: Rectangle, by: number): Rectangle {
    return {...box, top: box.top - by * lineEm, bottom: box.bottom + by * lineEm};
  }
}

/** A name in one line, or else in two. */
function formsOf(label: string | undefined): string[][] {
  if (label === undefined) return [];
  const two = balancedLines(label, 0.7 * textWidth(label, fontSize), fontSize);
  return [[label], ...(two.length === 2 && two.join(' ') === label ? [two] : [])];
}
