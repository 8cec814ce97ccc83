import type {Trend} from './infosec-trend.js';
import {periods, progress, type Period, type Progress} from './trend-change.js';
import {furthestBehind, gap, type Gap} from './trend-gap.js';

export * from './trend-change.js';
export * from './trend-gap.js';

/** Levels that have no number in some of the years shown. */
export interface Silence {
  levels: string[];
  years: string[];
}

function silences(
  trend: Trend,
  measures: readonly string[],
  levels: readonly string[],
  years: readonly string[],
): Silence[] {
  const found = new Map<string, Silence>();
  for (const level of levels) {
    const silent = years.filter((year) => measures.every((measure) => trend.cell(measure, level, year).value === null));
    const same = found.get(silent.join(' '));
    if (same) same.levels.push(level);
    else if (silent.length > 0) found.set(silent.join(' '), {levels: [level], years: silent});
  }
  return [...found.values()];
}

/** The facts about the part of the trend that is shown, which the words turn into a sentence. */
export interface TrendFinding {
  /** Whether the finding is about the changes that are drawn. */
  isChange: boolean;
  /** The level that the sentence is about; none when it counts over all levels. */
  level: string | undefined;
  /** Set when a single measure is shown. */
  measure: string | undefined;
  /** The years shown. */
  years: readonly string[];
  /** The whole period and its last step; or a single year, when no measure has numbers for two. */
  progress: Progress[];
  gap: Gap | undefined;
  silences: Silence[];
}

export interface Shown {
  view: 'lines' | 'rows' | 'table';
  level: string | undefined;
  measure: string | undefined;
  from: string;
  to: string;
}

/**
 * Computes the finding on the part that is shown. Without a chosen level, it is about the level that lies furthest behind in
 * the last year for lines, and counts the changes of all levels for rows.
 */
export function trendFinding(trend: Trend, {view, level: chosen, measure, from, to}: Shown): TrendFinding {
  const measures = measure ? [measure] : trend.measures.map(({id}) => id);
  const years = trend.years.slice(trend.years.indexOf(from), trend.years.indexOf(to) + 1);
  const all = trend.levels.map(({id}) => id);
  const only = chosen ?? (all.length === 1 ? all[0] : undefined);
  const finding = (level: string | undefined, rest: Pick<TrendFinding, 'isChange' | 'progress' | 'gap'>) => {
    const levels = level === undefined ? all : [level];
    return {level, measure, years, silences: silences(trend, measures, levels, years), ...rest};
  };

  if (view === 'rows') {
    const changes = periods(years).map((period) => progress(trend, measures, only ? [only] : all, period));
    const known = changes.filter((one) => one.known.length > 0);
    if (known.length > 0) return finding(only, {isChange: true, progress: known, gap: undefined});
  }
  const level = only ?? furthestBehind(trend, measures, {from, to});
  const levels = level === undefined ? all : [level];
  const period = lastKnownPeriod(trend, measures, levels, years);
  const steps = periods(trend.years.slice(trend.years.indexOf(period.from), trend.years.indexOf(period.to) + 1));
  return finding(level, {
    isChange: false,
    progress: (steps.length > 0 ? steps : [period])
      .map((step) => progress(trend, measures, levels, step))
      .filter(({known}) => known.length > 0),
    gap: level === undefined ? undefined : gap(trend, measures, level, {from: period.from, to}),
  });
}

/** The longest period that ends in the last year with a number and has a measure with numbers at both ends. */
function lastKnownPeriod(
  trend: Trend,
  measures: readonly string[],
  levels: readonly string[],
  years: readonly string[],
): Period {
  const has = (period: Period) => progress(trend, measures, levels, period).known.length > 0;
  const to = years.findLast((year) => has({from: year, to: year})) ?? years.at(-1)!;
  return {from: years.find((from) => has({from, to})) ?? to, to};
}
