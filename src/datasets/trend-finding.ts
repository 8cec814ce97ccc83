import type {Trend} from './infosec-trend.js';

/** The difference of two shares, free of binary rounding: 75.2 − 63.9 is 11.3, not 11.299999…. */
export function difference(to: number, from: number, decimals = 1): number {
  return Number((to - from).toFixed(decimals));
}

export interface Period {
  from: string;
  to: string;
}

/** What one measure did at one level between two years. `points` is `null` unless both years have a number. */
export interface Change extends Period {
  measure: string;
  level: string;
  start: number | null;
  end: number | null;
  /** Percentage points. */
  points: number | null;
}

export function change(trend: Trend, measure: string, level: string, {from, to}: Period): Change {
  const start = trend.cell(measure, level, from).value;
  const end = trend.cell(measure, level, to).value;
  const points = start === null || end === null ? null : difference(end, start, trend.decimals);
  return {measure, level, from, to, start, end, points};
}

/** The periods that the change view tells: the whole range, and its last step when that is another one. */
export function periods(years: readonly string[]): Period[] {
  const [first, beforeLast, last] = [years[0]!, years.at(-2), years.at(-1)!];
  if (beforeLast === undefined) return [];
  return beforeLast === first
    ? [{from: first, to: last}]
    : [
        {from: first, to: last},
        {from: beforeLast, to: last},
      ];
}

/** How many measures rose, fell or stood still at one level or several, and which did what. */
export interface Progress extends Period {
  levels: readonly string[];
  /** Changes asked for, those without both numbers included. */
  asked: number;
  known: Change[];
  rose: Change[];
  fell: Change[];
  unchanged: Change[];
}

export function progress(
  trend: Trend,
  measures: readonly string[],
  levels: readonly string[],
  period: Period,
): Progress {
  const changes = levels.flatMap((level) => measures.map((measure) => change(trend, measure, level, period)));
  const known = changes.filter(({points}) => points !== null);
  return {
    ...period,
    levels,
    asked: changes.length,
    known,
    rose: known.filter(({points}) => points! > 0),
    fell: known.filter(({points}) => points! < 0),
    unchanged: known.filter(({points}) => points === 0),
  };
}

/** How far one level lies from the one it is compared with, in one year. */
export interface Gap {
  level: string;
  reference: string;
  year: string;
  /** Percentage points behind the reference, per measure with both numbers; negative when ahead. */
  behind: {measure: string; points: number}[];
  smallest: number;
  largest: number;
  /** Behind on every measure that has both numbers. */
  everywhere: boolean;
  /** Behind on each of these measures already in the first year. */
  already: boolean;
}

export function gap(trend: Trend, measures: readonly string[], level: string, {from, to}: Period): Gap | undefined {
  const reference = trend.compareWith;
  const behindIn = (year: string, on: readonly string[]) =>
    on.flatMap((measure) => {
      const own = trend.cell(measure, level, year).value;
      const other = trend.cell(measure, reference, year).value;
      return own === null || other === null ? [] : [{measure, points: difference(other, own, trend.decimals)}];
    });
  const behind = behindIn(to, measures);
  if (level === reference || behind.length === 0) return undefined;
  const points = behind.map((one) => one.points);
  return {
    level,
    reference,
    year: to,
    behind,
    smallest: Math.min(...points),
    largest: Math.max(...points),
    everywhere: points.every((one) => one > 0),
    already: from !== to && behind.every(({measure}) => behindIn(from, [measure]).some((one) => one.points > 0)),
  };
}

/** What there is to say about the part of the trend that is shown. Turned into a sentence by the words. */
export interface TrendFinding {
  /** The level that the sentence is about; none when it counts over all levels. */
  level: string | undefined;
  /** Set when a single measure is shown. */
  measure: string | undefined;
  /** The last year shown. */
  to: string;
  progress: Progress[];
  gap: Gap | undefined;
}

export interface Shown {
  view: 'lines' | 'change' | 'table';
  level: string | undefined;
  measure: string | undefined;
  from: string;
  to: string;
}

/**
 * Computes the finding for what is shown. Without a level to bring forward, lines tell about the level that lies
 * furthest behind in the last year, and changes count over all levels.
 */
export function trendFinding(trend: Trend, {view, level: chosen, measure, from, to}: Shown): TrendFinding {
  const measures = measure ? [measure] : trend.measures.map(({id}) => id);
  const years = trend.years.slice(trend.years.indexOf(from), trend.years.indexOf(to) + 1);
  const all = trend.levels.map(({id}) => id);

  if (view === 'change') {
    const told = periods(years).map((period) => progress(trend, measures, chosen ? [chosen] : all, period));
    if (told.some(({known}) => known.length > 0)) return {level: chosen, measure, to, progress: told, gap: undefined};
  }
  const level = chosen ?? furthestBehind(trend, measures, {from, to});
  const levels = level === undefined ? all : [level];
  const period = lastKnownPeriod(trend, measures, levels, years);
  return {
    level,
    measure,
    to,
    progress: [progress(trend, measures, levels, period)],
    gap: level === undefined ? undefined : gap(trend, measures, level, {from: period.from, to}),
  };
}

function furthestBehind(trend: Trend, measures: readonly string[], period: Period): string | undefined {
  const gaps = trend.levels.flatMap(({id}) => gap(trend, measures, id, period) ?? []);
  return gaps.toSorted((a, b) => b.largest - a.largest)[0]?.level;
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
