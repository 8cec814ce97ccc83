import type {Trend} from './infosec-trend.js';
import {moves, type Progress} from './trend-change.js';
import {furthestBehind, gap, type Gap} from './trend-gap.js';

/** The news in the part of the trend that is shown, which the words turn into a heading. */
export interface TrendHeadline {
  /** The last step: the changes between the two last years shown; `undefined` where no share has a number for both. */
  step: Progress | undefined;
  /** The changes since the first year shown, where that is further back and shares have numbers for it. */
  whole: Progress | undefined;
  /** Whether these are of the same shares as the last step. */
  areSame: boolean;
  /** The level that lies furthest behind in the last year, where it does so on every measure shown. */
  gap: Gap | undefined;
}

export function trendHeadline(
  trend: Trend,
  {measures, years}: {measures: readonly string[]; years: readonly string[]},
): TrendHeadline {
  const {step, whole, areSame} = moves(trend, measures, years);
  const period = {from: years[0]!, to: years.at(-1)!};
  const level = furthestBehind(trend, measures, period);
  const behind = level === undefined ? undefined : gap(trend, measures, level, period);
  return {
    step: known(step),
    whole: known(whole),
    areSame,
    gap: behind?.everywhere && behind.behind.length === behind.asked ? behind : undefined,
  };
}

const known = (one: Progress | undefined) => (one && one.known.length > 0 ? one : undefined);
