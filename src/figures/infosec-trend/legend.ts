import type {TemplateResult} from 'lit';
import {key, type KeyItem} from '../../charts/legend.js';
import {symbolPath} from '../../charts/symbol.js';
import type {Trend} from '../../datasets/infosec-trend.js';
import type {TrendHost, TrendState, TrendView} from './state.js';

/** The levels, each as a button that highlights it. A table needs none: its rows are named. */
export function renderLegend(state: TrendState, view: TrendView, figure: TrendHost): TemplateResult | undefined {
  if (view === 'table') return undefined;
  return key(legendItems(state), state.messages.levelShort, (level) => figure.selection.toggleLevel(level));
}

export function legendItems({trend, level: highlighted}: TrendState): KeyItem[] {
  const styleOf = seriesStyles(trend);
  return trend.levels.map(({id, label}, i) => ({
    id,
    label,
    series: styleOf(i),
    symbol: symbolPath(styleOf(i)),
    isHighlighted: id === highlighted,
    isDimmed: highlighted !== undefined && id !== highlighted,
  }));
}

/** The number of the style of each series: that of its place, or the one that the level has in the report. */
export function seriesStyles({levels}: Trend): (series: number) => number {
  return (series) => levels[series]?.seriesStyle ?? series;
}

/** The place of the level that is highlighted. */
export function highlightedSeries({trend, level}: TrendState): number | undefined {
  return level === undefined ? undefined : trend.levels.findIndex(({id}) => id === level);
}
