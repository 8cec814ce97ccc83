import {isOfShares, type ClaimTest} from './claim-test.js';
import type {Trend} from './infosec-trend.js';
import {change} from './trend-finding.js';

/** Shares that moved the other way in the last step of a longer period. */
export interface Reversal {
  from: string;
  to: string;
  count: number;
  of: number;
}

/**
 * How the last step of a period went against a statement about the whole of it. `undefined` where the period has one step
 * only, or no share turned.
 */
export function reversalOf(test: ClaimTest, trend: Trend): Reversal | undefined {
  if (test.kind !== 'change') return undefined;
  const last = trend.years.indexOf(test.to);
  const from = trend.years[last - 1];
  if (from === undefined || trend.years.indexOf(test.from) >= last - 1) return undefined;
  const levels = test.levels ?? trend.levels.map(({id}) => id);
  const moves = levels.flatMap((level) =>
    trend.measures.flatMap(({id}) => change(trend, id, level, {from, to: test.to}).points ?? []),
  );
  const count = moves.filter((points) => (test.direction === 'rise' ? points < 0 : points > 0)).length;
  return count === 0 ? undefined : {from, to: test.to, count, of: moves.length};
}

/** The years of a test in which no level has a number. */
export function missingYearsOf(test: ClaimTest, {measures, levels, cell}: Trend): string[] {
  const years = !isOfShares(test) ? [] : test.kind === 'lower' ? [test.year] : [test.from, test.to];
  return years.filter((year) => measures.every(({id}) => levels.every((one) => cell(id, one.id, year).value === null)));
}

/** The last year before that of a statement in which one of its levels can be compared. */
export interface EarlierYear {
  level: string;
  year: string;
  lower: number;
  of: number;
}

/** Levels of a statement that have no number in its year, with the last year in which they have one. */
export function earlierYearsOf(test: ClaimTest, trend: Trend): EarlierYear[] {
  if (test.kind !== 'lower') return [];
  const {also = [], against, year} = test;
  const before = trend.years.slice(0, Math.max(0, trend.years.indexOf(year))).toReversed();
  return also.flatMap((level) => {
    const read = (measure: string, one: string, of: string) => trend.cell(measure, one, of).value;
    if (trend.measures.some(({id}) => read(id, level, year) !== null)) return [];
    for (const of of before) {
      const compared = trend.measures.flatMap(({id}) => {
        const value = read(id, level, of);
        const others = against.map((one) => read(id, one, of)).filter((other) => other !== null);
        return value === null || others.length === 0 ? [] : [others.every((other) => value < other)];
      });
      if (compared.length > 0) return [{level, year: of, lower: compared.filter(Boolean).length, of: compared.length}];
    }
    return [];
  });
}
