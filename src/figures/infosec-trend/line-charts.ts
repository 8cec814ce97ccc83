import {layoutLineChart, type LineChart} from '../../charts/line-chart/layout.js';
import type {Box, ChartSize} from '../../charts/line-chart/label.js';
import {layoutDistance, type Distance} from '../../charts/line-chart/distance.js';
import {layoutNames, shareNames} from '../../charts/line-chart/names.js';
import type {Named} from '../../charts/line-chart/chart-text.js';
import type {Name} from '../../charts/line-chart/name-places.js';
import {textWidth} from '../../charts/text-lines.js';
import {memoize} from '../../datasets/memoize.js';
import {startOf} from './labels.js';
import {frontSeries, highlightedSeries, mostNames, seriesStyles} from './legend.js';
import {gapShown} from './row-gaps.js';
import type {TrendRow, TrendState} from './state.js';

/** The smallest boxes that CSS gives one of several charts, a single chart, and one of several with few series. */
const severalBoxes: Box[] = [{name: 'narrow', width: 4, height: 10.5}];
const singleBoxes: Box[] = [{name: 'wide', width: 8, height: 12}];
/** Three columns are far apart in any box. In one narrower than this, only values after marks have no place and are hidden. */
const fewBoxes = (columns: number): Box[] => [
  // It is lower in a file than on a page.
  {name: 'wide', width: 8, height: 12.5},
  {name: 'narrow', width: columns > 3 ? 4 : 8, height: 10.5},
  {name: 'compact', width: 4, height: 7.7},
];
/** The smallest boxes in which names are placed next to lines. */
const namedSize = {width: 17, height: 13};
const [singleSize, singleNamedSize] = [
  {width: 10.3, height: 12},
  {width: 18, height: 16},
];
/** Half the height of the circle, the diamond and the square, and of any other symbol, in em. */
const [symbolHalves, otherSymbolHalf] = [[0.32, 0.37, 0.3], 0.45];
/** The font size of numbers and names, in em. */
export const textSize = 0.75;
/** A number that is wider, in em, does not fit in the gutter between two charts. */
const widestLabel = 1.7;

/** The chart of one measure. Figures that show the same numbers share it. */
export function lineChartOf(measure: string, state: TrendState): LineChart<TrendRow> {
  const {trend, years, yDomain} = state;
  const size = sizeOf(measure, state);
  return memoize(trend, `lines ${measure} ${years[0]} ${years.at(-1)} ${JSON.stringify(size.boxes)}`, () =>
    layoutLineChart(
      trend.levels.flatMap(({id}) =>
        years.map((year): TrendRow => ({level: id, year, ...trend.cell(measure, id, year)})),
      ),
      {
        x: (row) => row.year,
        y: (row) => row.value,
        series: (row) => row.level,
        xDomain: years,
        xWidth: (year) => Math.max(...tickLines(year, state).map((text) => textWidth(text, textSize))),
        yDomain,
        seriesDomain: trend.levels.map(({id}) => id),
        isRemarked: (year) => years.length > 1 && Boolean(trend.remarks?.some((one) => one.year === year)),
        size,
      },
    ),
  );
}

function sizeOf(measure: string, state: TrendState): ChartSize {
  const several = isCompact(state) ? fewBoxes(state.years.length) : severalBoxes;
  const boxes = state.measures.length === 1 ? singleBoxes : several;
  const styleOf = seriesStyles(state.trend);
  return {
    boxes,
    labelWidth: labelWidth(measure, state),
    symbol: (series) => symbolHalves[styleOf(series)] ?? otherSymbolHalf,
  };
}

/**
 * The distance of a level from the one that it is compared with, in the last year, in the chart where it is largest, and
 * only where it fits.
 */
export function distanceIn(measure: string, state: TrendState): (Distance & {number: string}) | undefined {
  const shown = gapShown(state);
  const [most] = shown?.behind.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)) ?? [];
  if (most?.measure !== measure) return undefined;
  const number = state.numbers.decimal(Math.abs(most.points));
  const width = labelWidth(measure, state);
  const series = [shown!.level, shown!.reference].map((level) => state.trend.levels.findIndex(({id}) => id === level));
  const place = layoutDistance(lineChartOf(measure, state), series, width);
  return place && textWidth(number, textSize) <= width ? {...place, number} : undefined;
}

/**
 * The names next to the lines, in each box of the charts and, on a wide page, in a larger one. In several charts each name is
 * in one of them, if there is room; the legend has all.
 */
export function namesIn(measure: string, state: TrendState): Named[] {
  const {trend, measures, years, language} = state;
  const at = measures.findIndex(({id}) => id === measure);
  const front = trend.levels.length > mostNames ? (highlightedSeries(state) ?? frontSeries(state)) : undefined;
  const distances = measures.map(({id}) => distanceIn(id, state));
  const ids = measures.map(({id}) => id).join(' ');
  // A press on a level changes the names where it changes which line is in front, or the distance that is written.
  const key = `names ${ids} ${years[0]} ${years.at(-1)} ${language} ${front} ${JSON.stringify(distances)}`;
  return memoize(trend, key, () => sharedNames(state, front)).flatMap(({names, boxClass}) =>
    names[at]!.map((name) => ({...name, boxClass})),
  );
}

function sharedNames(state: TrendState, front: number | undefined): {boxClass: string; names: Name[][]}[] {
  const {trend, measures} = state;
  const charts = measures.map(({id}) => toName(id, state));
  const labels = trend.levels.map(({label}, series) => (front === undefined || front === series ? label : undefined));
  const isSingle = measures.length === 1;
  const boxes = charts[0]!.chart.boxes.map(({name}) => name);
  const size = isSingle && !hasLongLabels(state) ? singleSize : undefined;
  const shared = boxes.map((name, box) => ({
    boxClass: boxes.length === 1 ? ' in-wide in-narrow in-compact' : ` in-${name}`,
    names: shareNames(charts, labels, {box, size}),
  }));
  const broad = isSingle ? [openNames(measures[0]!.id, state)] : shareNames(charts, labels, {box: 0, size: namedSize});
  return [...shared, {boxClass: ' in-broad', names: broad}];
}

/** The names of lines that end early in a single chart, with the years without a number if they fit: the other lines have theirs at their ends. */
function openNames(measure: string, state: TrendState): Name[] {
  const {trend, years, messages} = state;
  const chart = lineChartOf(measure, state);
  const periodOf = messages.periodName ?? String;
  const placed = (isWhole: boolean) => {
    const labels = trend.levels.map(({label}, series) => {
      const {open} = chart.lines[series]!;
      const without = years.slice((open?.point ?? years.length) + 1);
      if (without.length === 0 || !isWhole) return open && label;
      const silent = [...new Set([without[0]!, without.at(-1)!])].map(periodOf).join('–');
      return `${label}, ${messages.notStated} ${silent}`;
    });
    const withLeader = isWhole ? undefined : labels.findIndex(Boolean);
    return layoutNames(toName(measure, state), labels, {box: 0, size: singleNamedSize}, withLeader);
  };
  const names = placed(true);
  return names.length > 0 ? names : placed(false);
}

const toName = (measure: string, state: TrendState) => ({
  chart: lineChartOf(measure, state),
  labelWidth: labelWidth(measure, state),
  between: distanceIn(measure, state),
});

/** The number at its mark. */
export function valueText(value: number, {numbers}: TrendState): string {
  return (numbers.short ?? numbers.decimal)(value);
}

/** The name of a period on the axis: «1. kv.» over its year, or the year alone. */
export function tickLines(period: string, {messages}: TrendState): string[] {
  const name = (messages.tick ?? String)(period);
  const space = name.lastIndexOf(' ');
  return space === -1 ? [name] : [name.slice(0, space), name.slice(space + 1)];
}

/** The font size of last values and of the names after them, in em, and how much wider a bold value is. */
const [endSize, boldFactor] = [0.875, 1.2];
/** The margin after the last marks on a wide page, and on one of half the width, in em. */
const [endMargin, narrowEndMargin] = [23.4, 13.4];

/** Where the names at the ends of lines begin, after the longest value: in em of a name, from the mark. */
export function endNameAt(measure: string, state: TrendState): number {
  return Math.max(4.5, Math.ceil(10 * (1.4 + (boldFactor * labelWidth(measure, state)) / textSize)) / 10);
}

/** As much of a name as fits after its line. */
export function endName(measure: string, series: number, state: TrendState): string {
  return startOf(state.trend.levels[series]!.label, endMargin - endNameAt(measure, state) * endSize, endSize);
}

/** Whether so many lines have their names at their ends on half a page too, where a key alone would be hard to follow. */
export function areNamed(state: TrendState): boolean {
  const [measure, ...others] = state.measures;
  if (!measure || others.length > 0 || state.trend.levels.length <= mostNames) return false;
  const margin = narrowEndMargin - endNameAt(measure.id, state) * endSize;
  return state.trend.levels.every(({label}) => textWidth(label, endSize) <= margin);
}

/** Whether the charts are lower on a phone: there, the last numbers of more series do not fit, nor names of two lines. */
export const isCompact = (state: TrendState): boolean =>
  state.trend.levels.length <= mostNames && !hasLongLabels(state) && tickLines(state.years[0]!, state).length === 1;

export function hasLongLabels(state: TrendState): boolean {
  return state.measures.some(({id}) => labelWidth(id, state) > widestLabel);
}

/** The width of the longest number of a measure, in em. */
export function labelWidth(measure: string, state: TrendState): number {
  const {trend, years, language} = state;
  return memoize(trend, `widest ${measure} ${years[0]} ${years.at(-1)} ${language}`, () => {
    const texts = trend.levels.flatMap(({id}) =>
      years.flatMap((year) => {
        const {value} = trend.cell(measure, id, year);
        return value === null ? [] : valueText(value, state);
      }),
    );
    return Math.max(0, ...texts.map((text) => textWidth(text, textSize)));
  });
}
