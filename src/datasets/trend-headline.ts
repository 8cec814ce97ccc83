import type {Trend} from './infosec-trend.js';
import {progress, type Progress} from './trend-change.js';
import {furthestBehind, gap, type Gap} from './trend-gap.js';

/** The news in the part of the trend that is shown, which the words turn into a heading. */
export interface TrendHeadline {
  /** The last step: the changes between the two last years shown; `undefined` where no share has a number for both. */
  step: Progress | undefined;
  /** The level that lies furthest behind in the last year, where it does so on every measure shown. */
  gap: Gap | undefined;
}

export function trendHeadline(
  trend: Trend,
  {measures, years}: {measures: readonly string[]; years: readonly string[]},
): TrendHeadline {
  const [from, to] = [years.at(-2), years.at(-1)!];
  const levels = trend.levels.map(({id}) => id);
  const step = from === undefined ? undefined : progress(trend, measures, levels, {from, to});
  const period = {from: years[0]!, to};
  const level = furthestBehind(trend, measures, period);
  const behind = level === undefined ? undefined : gap(trend, measures, level, period);
  return {
    step: step && step.known.length > 0 ? step : undefined,
    gap: behind?.everywhere && behind.behind.length === behind.asked ? behind : undefined,
  };
}
