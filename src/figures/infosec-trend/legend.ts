import type {TemplateResult} from 'lit';
import {key, type KeyItem} from '../../charts/legend.js';
import {symbolPath} from '../../charts/symbol.js';
import type {Trend} from '../../datasets/infosec-trend.js';
import type {TrendHost, TrendState, TrendView} from './state.js';

/** The levels, each as a button that highlights it. The table has no legend, since its rows are named. */
export function renderLegend(state: TrendState, view: TrendView, figure: TrendHost): TemplateResult | undefined {
  if (view === 'table') return undefined;
  return key(legendItems(state), state.messages.levelShort, (level) => figure.selection.toggleLevel(level));
}

export function legendItems({trend, years, level: highlighted}: TrendState): KeyItem[] {
  const styleOf = seriesStyles(trend);
  return trend.levels.map(({id, label}, i) => ({
    id,
    label,
    series: styleOf(i),
    symbol: symbolPath(styleOf(i)),
    isSpan: years.length > 1,
    isHighlighted: id === highlighted,
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
