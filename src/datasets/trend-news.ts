import type {Trend} from './infosec-trend.js';
import {progress} from './trend-change.js';

/** The news that most shares rose over all years, and that most fell in the last of them. */
export interface TrendNews {
  from: string;
  to: string;
  of: number;
  rose: number;
  fell: number;
}

/** The news exists only where the same shares have numbers in the first year and in two consecutive last years. */
export function trendNews(trend: Trend): TrendNews | undefined {
  const [from, before, to] = [trend.years[0]!, trend.years.at(-2)!, trend.years.at(-1)!];
  if (trend.years.length < 3 || Number(to) - Number(before) !== 1) return undefined;
  const [measures, levels] = [trend.measures.map(({id}) => id), trend.levels.map(({id}) => id)];
  const [whole, step] = [
    {from, to},
    {from: before, to},
  ].map((period) => progress(trend, measures, levels, period));
  const namesOf = ({known}: typeof whole & object) => known.map(({measure, level}) => `${measure} ${level}`).join();
  if (!whole || !step || namesOf(whole) !== namesOf(step)) return undefined;
  const of = whole.known.length;
  const [rose, fell] = [whole.rose.length, step.fell.length];
  return rose * 2 > of && fell * 2 > of ? {from, to, of, rose, fell} : undefined;
}
