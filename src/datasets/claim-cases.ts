import type {CefFunding} from './cef-funding.js';
import type {ClaimTest} from './claim-test.js';
import type {Trend} from './infosec-trend.js';
import type {KeyFigure, KeyFigures} from './key-figures.js';
import {change} from './trend-finding.js';

/** A mark of a figure that a statement is about, by the names that figures share. */
export interface ClaimMark {
  level?: string;
  measure?: string;
  year?: string;
  county?: string;
  /** Id of a key figure. */
  figure?: string;
}

/** One number, or one comparison, that a statement is tested against. */
export interface ClaimCase {
  measure?: string;
  level?: string;
  holds: boolean;
  /** The change that is tested, in percentage points. */
  points?: number;
  /**
   * The two numbers of a comparison: that of the statement's level, and the closest of those that contradict the statement,
   * or the closest of all where it holds. `rival` is the level of
   * the other number. For a `count`: the number in the data, and that in the statement.
   */
  compared?: {value: number; against: number; unit: 'points' | 'percent' | 'count'; rival?: string};
  marks: readonly ClaimMark[];
}

/** The data that statements are tested against. */
export interface Evidence {
  trend: Trend;
  funding: CefFunding;
  numbers: KeyFigures;
}

/** Every number or comparison that a test covers, and the levels that it covers but that have no number. */
export function casesOf(
  test: ClaimTest,
  {trend, funding, numbers}: Evidence,
): {cases: ClaimCase[]; missingLevels: string[]} {
  switch (test.kind) {
    case 'change': {
      const levels = test.levels ?? trend.levels.map(({id}) => id);
      const cases = levels.flatMap((level) =>
        trend.measures.flatMap(({id: measure}): ClaimCase[] => {
          const {points} = change(trend, measure, level, test);
          if (points === null) return [];
          const marks = [test.from, test.to].map((year) => ({level, measure, year}));
          return [{measure, level, points, holds: isMove(test.direction, points), marks}];
        }),
      );
      return {cases, missingLevels: levels.filter((level) => !cases.some((one) => one.level === level))};
    }
    case 'change-comparison':
      return compared(trend, test.level, test.against, (measure, level) => change(trend, measure, level, test).points, {
        // A level that fell less than the others has not risen more.
        holds: (value, other) => value > 0 && value > other,
        years: [test.from, test.to],
        unit: 'points',
      });
    case 'lower': {
      const read = (measure: string, level: string) => trend.cell(measure, level, test.year).value;
      const {cases, missingLevels} = compared(trend, test.level, test.against, read, {
        holds: (value, other) => value < other,
        years: [test.year],
        unit: 'percent',
      });
      const untested = (test.also ?? []).filter((level) => trend.measures.every(({id}) => read(id, level) === null));
      return {cases, missingLevels: [...untested, ...missingLevels]};
    }
    case 'sum': {
      const sum = funding.counties.reduce((count, {municipalities}) => count + (municipalities ?? 0), 0);
      const marks = funding.counties.map(({code}) => ({county: code}));
      return {cases: [counted(sum, test.total, marks)], missingLevels: []};
    }
    case 'count': {
      const named = figureOf(numbers, test.figure)?.names?.items.length;
      // An earlier claim can be about a figure that a later report does not have.
      if (named === undefined) return {cases: [], missingLevels: []};
      return {cases: [counted(named, test.stated, [{figure: test.figure}])], missingLevels: []};
    }
    default:
      return {cases: [], missingLevels: []};
  }
}

function isMove(direction: 'rise' | 'fall', by: number): boolean {
  return direction === 'rise' ? by > 0 : by < 0;
}

function counted(value: number, against: number, marks: readonly ClaimMark[]): ClaimCase {
  return {holds: value === against, compared: {value, against, unit: 'count'}, marks};
}

function figureOf({figures}: KeyFigures, id: string): KeyFigure | undefined {
  return figures.find((figure) => figure.id === id);
}

interface Comparison {
  holds: (value: number, other: number) => boolean;
  years: readonly string[];
  unit: 'points' | 'percent';
}

/** One case for each measure: one level compared with each of the others that has a number. */
function compared(
  trend: Trend,
  level: string,
  against: readonly string[],
  read: (measure: string, level: string) => number | null,
  {holds, years, unit}: Comparison,
): {cases: ClaimCase[]; missingLevels: string[]} {
  const known = (one: string) => trend.measures.some(({id}) => read(id, one) !== null);
  const others = against.filter(known);
  const cases = trend.measures.flatMap(({id: measure}): ClaimCase[] => {
    const value = read(measure, level);
    const rivals = others.flatMap((rival) => {
      const other = read(measure, rival);
      return other === null ? [] : [{rival, against: other}];
    });
    if (value === null || rivals.length === 0) return [];
    const marks = [level, ...others].flatMap((one) => years.map((year) => ({level: one, measure, year})));
    const stronger = rivals.filter((one) => !holds(value, one.against));
    // Where the statement does not hold, only a number that contradicts it shows why.
    const candidates = stronger.length > 0 ? stronger : rivals;
    const decisive = candidates.toSorted((a, b) => Math.abs(value - a.against) - Math.abs(value - b.against))[0]!;
    return [{measure, level, holds: stronger.length === 0, compared: {value, ...decisive, unit}, marks}];
  });
  return {cases, missingLevels: [level, ...against].filter((one) => !known(one))};
}
