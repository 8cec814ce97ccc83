import {layoutLineChart, type LineChart} from '../../charts/line-chart/layout.js';
import {layoutNames} from '../../charts/line-chart/names.js';
import type {Named} from '../../charts/line-chart/view.js';
import {textWidth} from '../../charts/text-lines.js';
import {memoize} from '../../datasets/memoize.js';
import type {TrendRow, TrendState} from './state.js';

/** The smallest boxes that CSS gives a chart, in em: one of several with few series, one of several, and a single one. */
const [lowRoom, smallRoom, singleRoom] = [
  {width: 4, height: 10.5, low: 6.75},
  {width: 4, height: 10.5},
  {width: 8, height: 12},
];
/** The smallest boxes in which names are placed next to lines. */
const [namedRoom, singleNamedRoom] = [
  {width: 16, height: 13},
  {width: 18, height: 16},
];
/** The font size of numbers and names, in em. */
const textSize = 0.75;
/** A number that is wider, in em, does not fit in the gutter between two charts. */
const widestLabel = 1.9;
/** With more series, the names would be too many to take in at once. */
const mostNames = 4;

/** The chart of one measure. Figures that show the same numbers share it. */
export function lineChartOf(measure: string, state: TrendState): LineChart<TrendRow> {
  const {trend, measures, years, yDomain} = state;
  const room = measures.length === 1 ? singleRoom : isLow(state) ? lowRoom : smallRoom;
  return memoize(trend, `lines ${measure} ${years[0]} ${years.at(-1)} ${room.width}`, () =>
    layoutLineChart(
      trend.levels.flatMap(({id}) =>
        years.map((year): TrendRow => ({level: id, year, ...trend.cell(measure, id, year)})),
      ),
      {
        x: (row) => row.year,
        y: (row) => row.value,
        series: (row) => row.level,
        xDomain: years,
        yDomain,
        seriesDomain: trend.levels.map(({id}) => id),
        room: {...room, label: labelWidth(measure, state)},
      },
    ),
  );
}

/**
 * The names next to the lines. In several charts each name occurs once, in the first chart with room for it. In a single
 * chart each name follows its line; the name of a line that ends early includes the years without a number.
 */
export function namesIn(measure: string, state: TrendState): Named[] {
  const {trend, measures, years, messages} = state;
  if (measures.length === 1) {
    return placeNames(measure, state, singleNamedRoom, (series) => {
      const {open} = lineChartOf(measure, state).lines[series]!;
      const without = years.slice((open?.point ?? years.length) + 1);
      if (without.length === 0) return undefined;
      const silent = without.length === 1 ? without[0]! : `${without[0]}–${without.at(-1)}`;
      return `${trend.levels[series]!.label}, ${messages.notStated} ${silent}`;
    });
  }
  if (trend.levels.length > mostNames) return [];
  const all = memoize(trend, `names ${measures.map(({id}) => id).join(' ')} ${years[0]} ${years.at(-1)}`, () => {
    const placed = new Map<string, Named[]>();
    const isNamed = (series: number) =>
      [...placed.values()].some((names) => names.some((one) => one.series === series));
    for (const {id} of measures) {
      placed.set(
        id,
        placeNames(id, state, namedRoom, (series) => (isNamed(series) ? undefined : trend.levels[series]!.label)),
      );
    }
    return placed;
  });
  return all.get(measure) ?? [];
}

function placeNames(
  measure: string,
  state: TrendState,
  room: {width: number; height: number},
  nameOf: (series: number) => string | undefined,
): Named[] {
  const names = state.trend.levels.map((_, series) => nameOf(series));
  const widths = names.map((name) => (name === undefined ? undefined : textWidth(name, textSize)));
  const isSingle = state.measures.length === 1;
  const places = layoutNames(
    lineChartOf(measure, state),
    widths,
    {...room, label: labelWidth(measure, state)},
    isSingle,
  );
  return places.map((place) => ({...place, name: names[place.series]!}));
}

/** The number at its mark. */
export function valueText(value: number, {numbers}: TrendState): string {
  return (numbers.short ?? numbers.decimal)(value);
}

/** Whether the charts are low on a phone: more series would not have room for their last numbers. */
export const isLow = (state: TrendState): boolean => state.trend.levels.length <= mostNames && !hasLongLabels(state);

export function hasLongLabels(state: TrendState): boolean {
  return state.measures.some(({id}) => labelWidth(id, state) > widestLabel);
}

/** The width of the longest number of a measure, in em. */
export function labelWidth(measure: string, state: TrendState): number {
  const {trend, years} = state;
  const texts = trend.levels.flatMap(({id}) =>
    years.flatMap((year) => {
      const {value} = trend.cell(measure, id, year);
      return value === null ? [] : valueText(value, state);
    }),
  );
  return Math.max(0, ...texts.map((text) => textWidth(text, textSize)));
}
