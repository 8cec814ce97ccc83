import type {Trend} from './infosec-trend.js';
import {difference, type Period} from './trend-change.js';

/** The distance of one level from the one it is compared with, in one year. */
export interface Gap {
  level: string;
  reference: string;
  year: string;
  /** Measures asked for, those without both numbers included. */
  asked: number;
  /** Percentage points behind the reference, per measure with both numbers; negative when ahead. */
  behind: {measure: string; points: number}[];
  smallest: number;
  largest: number;
  /** Whether the level is behind on every measure that has both numbers. */
  everywhere: boolean;
  /** Whether it was behind on each of these measures in the first year, and in no year since level or ahead. */
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
  const compared = behind.map(({measure}) => measure);
  const before = trend.years.slice(trend.years.indexOf(from), trend.years.indexOf(to));
  return {
    level,
    reference,
    year: to,
    asked: measures.length,
    behind,
    smallest: Math.min(...points),
    largest: Math.max(...points),
    everywhere: points.every((one) => one > 0),
    already:
      before.length > 0 &&
      behindIn(from, compared).length === compared.length &&
      before.every((year) => behindIn(year, compared).every((one) => one.points > 0)),
  };
}

export function furthestBehind(trend: Trend, measures: readonly string[], period: Period): string | undefined {
  const gaps = trend.levels.flatMap(({id}) => gap(trend, measures, id, period) ?? []);
  return gaps.toSorted((a, b) => b.largest - a.largest)[0]?.level;
}
