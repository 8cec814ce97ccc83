import type {TemplateResult} from 'lit';
import {markKind} from '../../charts/chart.js';
import {key, type KeyItem} from '../../charts/legend.js';
import {symbolPath} from '../../charts/symbol.js';
import type {Trend} from '../../datasets/infosec-trend.js';
import type {TrendHost, TrendState, TrendView} from './state.js';

/** The levels, each as a button that highlights it. The table has no legend, since its rows are named. */
export function renderLegend(state: TrendState, view: TrendView, figure: TrendHost): TemplateResult | undefined {
  if (view === 'table') return undefined;
  return key(legendItems(state), state.messages.levelShort, (level) => figure.selection.toggleLevel(level));
}

/** The sample of a level that has no number for the first or the last year has the mark of a year between at that end. */
export function legendItems(state: TrendState): KeyItem[] {
  const {trend, measures, years, level: highlighted} = state;
  const front = frontSeries(state);
  const styleOf = seriesStyles(trend);
  const last = years.length - 1;
  const endsOf = (level: string) =>
    [0, last].map((point) =>
      measures.some((of) => trend.cell(of.id, level, years[point]!).value !== null) ? markKind(point, last) : 'between',
    );
  return trend.levels.map(({id, label}, i) => ({
    id,
    label,
    series: styleOf(i),
    symbol: symbolPath(styleOf(i)),
    ends: last > 0 ? endsOf(id) : undefined,
    isHighlighted: id === highlighted,
    isDimmedAtRest: front !== undefined && front !== i,
    isDimmed: highlighted !== undefined && id !== highlighted,
  }));
}

/** The style number of each series: that of its level in the report, or else its position. */
export function seriesStyles({levels}: Trend): (series: number) => number {
  return (series) => levels[series]?.seriesStyle ?? series;
}

/** The position of the highlighted level. */
export function highlightedSeries({trend, level}: TrendState): number | undefined {
  return level === undefined ? undefined : trend.levels.findIndex(({id}) => id === level);
}

/** More lines than this are not named beside one another. */
export const mostNames = 4;

/**
 * Of lines that are too many to be named beside them, the one with the highest last known number in the first measure that
 * has numbers, where none is highlighted. A total is higher than its parts, and says less.
 */
export function frontSeries({trend, measures, years, level, view, messages}: TrendState): number | undefined {
  if (view !== 'lines' || level !== undefined || trend.levels.length <= mostNames) return undefined;
  for (const {id: measure} of measures) {
    const lasts = trend.levels.map(({id, label}) => {
      const isPart = !messages.isTotal?.(label);
      const year = years.findLast((one) => isPart && trend.cell(measure, id, one).value !== null);
      return year === undefined ? -Infinity : trend.cell(measure, id, year).value!;
    });
    const highest = Math.max(...lasts);
    if (highest > -Infinity) return lasts.indexOf(highest);
  }
  return undefined;
}
