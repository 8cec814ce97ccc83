import type {Trend} from './infosec-trend.js';

/** The difference of two shares, free of binary rounding: 75.2 − 63.9 is 11.3, not 11.299999…. */
export function difference(to: number, from: number, decimals = 1): number {
  return Number((to - from).toFixed(decimals));
}

export interface Period {
  from: string;
  to: string;
}

/** The change of one measure at one level between two years. `points` is `null` unless both years have a number. */
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

/** The periods of the change view: the whole range, and its last step when that is another one. */
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

/** The measures that were higher, lower or the same at one level or several at the end of a period. */
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

/** The changes in the last of some years, and over all of them where that is another period. */
export interface Moves {
  step: Progress | undefined;
  whole: Progress | undefined;
  /** Whether both are of the same shares; others lack a number in one of the years. */
  areSame: boolean;
}

export function moves(trend: Trend, measures: readonly string[], years: readonly string[]): Moves {
  const levels = trend.levels.map(({id}) => id);
  const found = periods(years).map((period) => progress(trend, measures, levels, period));
  const [step, whole] = [found.at(-1), found.length > 1 ? found[0] : undefined];
  const namesOf = (one: Progress | undefined) => one?.known.map(({measure, level}) => `${measure} ${level}`).join();
  return {step, whole, areSame: namesOf(step) === namesOf(whole)};
}
