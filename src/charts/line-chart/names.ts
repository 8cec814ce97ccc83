import {balancedLines, textWidth} from '../text-lines.js';
import type {LineChart} from './layout.js';
import {aroundSymbol, isAlwaysShown} from './mark.js';
import type {Distance} from './distance.js';
import {labelPlaces, startSpace} from './label.js';
import {bandOf} from './labels.js';
import {half, namePlaces, type Name, type NameOptions, type NamePlace} from './name-places.js';
import {crosses, overlap, type Rectangle} from '../rectangle.js';
import {round} from '../scale-linear.js';

/** A chart with the width of its longest number, and the distance that is written beside its last marks. */
export interface NamedChart<Row> {
  chart: LineChart<Row>;
  labelWidth: number;
  between?: Distance | undefined;
}

/** A part of a chart where no name may be, and the series that it is of. */
type Taken = Rectangle & {of?: number; isValue?: boolean};

/** The font size of a name, and the space around a value, in em. */
const [fontSize, valueSpace] = [0.75, 0.17];

/** The most columns of charts that are searched for places of names, and for names with leaders: more would hold the page. */
const [mostColumns, mostColumnsForLeaders] = [18, 15];

/** The names of series in charts that are read together: all in one in which all fit beside the bands of years, or else each in one where it fits. */
export function shareNames<Row>(
  charts: readonly NamedChart<Row>[],
  labels: readonly (string | undefined)[],
  options: NameOptions,
): Name[][] {
  const columns = charts[0]!.chart.columns.length;
  // A single name is searched for in one chart at least.
  const mostLed = Math.floor(mostColumnsForLeaders / columns) || (labels.filter(Boolean).length === 1 ? 1 : 0);
  const searched = charts.slice(0, Math.max(1, Math.floor(mostColumns / columns)));
  const found = searched.map((one) => layoutNames(one, labels, options));
  const order = searched.map((_, i) => i).toSorted((a, b) => found[b]!.length - found[a]!.length);
  const shared = charts.map((): Name[] => []);
  const isIn = (names: readonly Name[], series: number) => names.some((one) => one.series === series);
  labels.forEach((_, series) => {
    // A name in the band of an x would seem to be of it, which is better than no name.
    const at =
      order.find((i) => found[i]!.some((one) => one.series === series && !one.isInBand)) ??
      order.find((i) => isIn(found[i]!, series));
    if (at !== undefined) shared[at]!.push(...found[at]!.filter((one) => one.series === series));
  });
  labels.forEach((label, withLeader) => {
    if (label === undefined || shared.some((names) => isIn(names, withLeader))) return;
    for (const i of order.slice(0, mostLed)) {
      const asked = labels.map((one, series) => (series === withLeader || isIn(shared[i]!, series) ? one : undefined));
      const names = layoutNames(charts[i]!, asked, options, withLeader);
      if (names.length <= shared[i]!.length) continue;
      shared[i] = names;
      return;
    }
  });
  return shared;
}

/**
 * Finds a place beside each line for its name, where it touches no line, no mark and no value. A line that has no such place
 * gets no name: the legend has it.
 *
 * @param labels - The names, by series; those without one are not placed.
 * @param withLeader - The series whose name may be away from its line, with a leader to it.
 */
export function layoutNames<Row>(
  {chart, labelWidth, between}: NamedChart<Row>,
  labels: readonly (string | undefined)[],
  options: NameOptions,
  withLeader?: number,
): Name[] {
  const {box: boxIndex, size = chart.boxes[boxIndex]!} = options;
  const {em, lineEm, boxOf} = labelPlaces(size, labelWidth);
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
  // A compact box has the ends of the scale before it.
  if (chart.boxes[boxIndex]!.name === 'compact')
    for (const at of [0, 100])
      taken.push({left: -Infinity, right: 0, top: at - 0.7 * lineEm, bottom: at + 0.35 * lineEm});
  if (between) {
    const y = between.ys[boxIndex]!;
    const number = {top: y - (half + valueSpace) * lineEm, bottom: y + (half + valueSpace) * lineEm};
    taken.push(
      {...between, left: between.x - 0.2 * em, right: Infinity},
      {...number, left: between.x - (startSpace + labelWidth) * em, right: between.x},
    );
  }

  // In a compact box the band is behind the name of its x alone.
  const bands = chart.columns
    .filter((one) => one.isRemarked && chart.boxes[boxIndex]!.name !== 'compact')
    .map((column) => ({...bandOf(column, em), top: 0, bottom: 100}));
  const isInBand = ({box}: NamePlace) => bands.some((band) => overlap(band, box));
  const isUnder = (place: NamePlace) => (mark: (typeof marks)[number]) => {
    const label = chart.labelOf(mark, boxIndex);
    return label && [place.box, ...(place.leader ? [place.reach] : [])].some((one) => overlap(one, boxOf(mark, label)));
  };
  const names: Name[] = [];
  // A line that ends early has fewer places than the others.
  const rank = ({series, open}: (typeof chart.lines)[number]) => (series === withLeader ? 2 : open ? 0 : 1);
  for (const line of chart.lines.toSorted((a, b) => rank(a) - rank(b))) {
    const {series} = line;
    const isFree = ({box, reach, leader}: NamePlace) =>
      !taken.some((other) => {
        const isInWay = leader || (other.of !== series && (other.isValue || other.of === undefined));
        return overlap(other, box) || (isInWay && overlap(other, reach));
      }) && !chart.lines.some(({points}, i) => crosses(points, box) || (i !== series && crosses(points, reach)));
    const tries = (bands.length > 0 ? [false, true] : [true]).flatMap((isAnywhere) =>
      formsOf(labels[series]).map((lines) => ({lines, isAnywhere})),
    );
    for (const {lines, isAnywhere} of tries) {
      const width = Math.max(...lines.map((text) => textWidth(text, fontSize))) * em;
      const places = namePlaces(chart, line, options, [width, lines.length], series === withLeader);
      const place = firstOf(places, (one) => isFree(one) && (isAnywhere || !isInBand(one)));
      if (!place) continue;
      const {left, right, top, bottom} = place.box;
      taken.push(place.box);
      const {x = (left + right) / 2, leader} = place;
      const covered = new Set(marks.filter(isUnder(place)).map(({key}) => key));
      names.push({
        series,
        x: round(x),
        y: round((top + bottom) / 2),
        lines,
        leader,
        isInBand: isInBand(place),
        covered,
      });
      break;
    }
  }
  return names;
}

function firstOf<Item>(items: Iterable<Item>, isFound: (item: Item) => boolean): Item | undefined {
  for (const item of items) if (isFound(item)) return item;
  return undefined;
}

/** A longer name has no room in any chart. */
const longest = 120;

/** A name in one line, or else in two. */
function formsOf(label: string | undefined): string[][] {
  if (label === undefined || label.length > longest) return [];
  const two = balancedLines(label, 0.7 * textWidth(label, fontSize), fontSize);
  return [[label], ...(two.length === 2 && two.join(' ') === label ? [two] : [])];
}
