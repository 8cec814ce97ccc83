import type {Trend} from './infosec-trend.js';
import {moves} from './trend-change.js';

/** The news that most shares rose over all years, and that most fell in the last of them. */
export interface TrendNews {
  from: string;
  to: string;
  /** The levels that have the counted shares, where others have no number in one of the years; none where all are counted. */
  levels: readonly string[];
  of: number;
  rose: number;
  fell: number;
}

/** The news exists only where the same shares have numbers in the first year and in two consecutive last years. */
export function trendNews(trend: Trend): TrendNews | undefined {
  const [measures, levels] = [trend.measures.map(({id}) => id), trend.levels.map(({id}) => id)];
  const {whole, step, areSame} = moves(trend, measures, trend.years);
  if (!whole || !step || !areSame || Number(step.to) - Number(step.from) !== 1) return undefined;
  const {from, to} = whole;
  const of = whole.known.length;
  const [rose, fell] = [whole.rose.length, step.fell.length];
  const counted = levels.filter((id) => whole.known.some(({level}) => level === id));
  return rose * 2 > of && fell * 2 > of
    ? {from, to, levels: counted.length < levels.length ? counted : [], of, rose, fell}
    : undefined;
}
