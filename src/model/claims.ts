import data2020 from '../../data/2020/claims.json' with {type: 'json'};
import {cefFunding, type CefFunding} from './cef-funding.js';
import {asArray, asNumber, asObject, asString, DataError, own, type Fields} from './data-error.js';
import {Editions} from './edition.js';
import {infosecTrend, type Trend} from './infosec-trend.js';
import {readLicence, textsOf, type Language, type Source} from './source.js';
import {change} from './trend-finding.js';

/** How a statement is tested. What is left out means all: all levels, all measures. */
export type ClaimTest =
  /** Each share rose or fell between two years. */
  | {kind: 'change'; direction: 'rise' | 'fall'; from: string; to: string; levels: readonly string[] | undefined}
  /** On each measure, one level's change was greater than that of every other level that has one. */
  | {kind: 'change-comparison'; level: string; against: readonly string[]; from: string; to: string}
  /** On each measure, one level lies below every other level that has a number. */
  | {kind: 'lower'; level: string; against: readonly string[]; year: string}
  /** The counties add up to a total. */
  | {kind: 'sum'; total: number}
  | {kind: 'untestable'};

/** A mark of a figure that a statement speaks of, in the words that figures share. */
export interface ClaimMark {
  level?: string;
  measure?: string;
  year?: string;
  county?: string;
}

/** One number, or one comparison, that a statement can be held against. */
export interface ClaimCase {
  measure?: string;
  level?: string;
  holds: boolean;
  /** The change that decides, in percentage points. */
  points?: number;
  /** The two numbers that are compared: of the level that the statement is about, and of the one closest to it. */
  compared?: {value: number; against: number; unit: 'points' | 'percent'};
  marks: readonly ClaimMark[];
}

export interface Claim {
  id: string;
  /** The report's own words, in bokmål. */
  quotation: string;
  section: string;
  chapter: string;
  test: ClaimTest;
}

/** What came of holding a statement against the numbers. */
export interface Verdict {
  claim: Claim;
  /** Cases with numbers; empty where the numbers cannot tell. */
  cases: readonly ClaimCase[];
  holds: number;
  /** The cases in which the statement does not hold. */
  exceptions: readonly ClaimCase[];
  /** Levels that the statement covers and that have no number for it. */
  missingLevels: readonly string[];
}

export interface Claims {
  year: number;
  verdicts: readonly Verdict[];
  source: Source;
  document: unknown;
}

const editions = new Editions<Claims, Language>({2020: data2020}, (document, language) =>
  readClaims(document, language, infosecTrend('2020', language), cefFunding('2020', language)),
);

export const claimsYears = editions.years;

export function reportClaims(edition: string | undefined, language: Language): Claims {
  return editions.get(edition, language);
}

/** @throws {DataError} when a statement cannot be read, or when its stated verdict is not what the numbers say. */
export function readClaims(document: unknown, language: Language, trend: Trend, funding: CefFunding): Claims {
  const data = asObject(document, 'document');
  const report = asString(own(textsOf(data, language), 'report'), 'texts.report');
  const verdicts = asArray(own(data, 'claims'), 'claims').map((value, i) => {
    const path = `claims[${i}]`;
    const fields = asObject(value, path);
    const claim: Claim = {
      id: asString(own(fields, 'id'), `${path}.id`),
      quotation: asString(own(fields, 'quotation'), `${path}.quotation`),
      section: asString(own(fields, 'section'), `${path}.section`),
      chapter: asString(own(fields, 'chapter'), `${path}.chapter`),
      test: readTest(asObject(own(fields, 'test'), `${path}.test`), `${path}.test`),
    };
    const verdict = evaluate(claim, trend, funding);
    checkVerdict(verdict, own(fields, 'verdict'), `${path} (${claim.id}).verdict`);
    return verdict;
  });
  return {
    year: asNumber(own(data, 'year'), 'year'),
    verdicts,
    source: {
      name: report,
      report,
      section: asString(own(data, 'section'), 'section'),
      licence: readLicence(own(data, 'licence')),
    },
    document,
  };
}

function readTest(test: Fields, path: string): ClaimTest {
  const text = (key: string) => asString(own(test, key), `${path}.${key}`);
  const list = (key: string) => asArray(own(test, key), `${path}.${key}`).map((one) => asString(one, `${path}.${key}`));
  const kind = text('kind');
  switch (kind) {
    case 'change': {
      const direction = text('direction');
      if (direction !== 'rise' && direction !== 'fall') {
        throw new DataError(`${path}.direction`, '"rise" or "fall"', direction);
      }
      const levels = own(test, 'levels') === undefined ? undefined : list('levels');
      return {kind, direction, from: text('from'), to: text('to'), levels};
    }
    case 'change-comparison':
      return {kind, level: text('level'), against: list('against'), from: text('from'), to: text('to')};
    case 'lower':
      return {kind, level: text('level'), against: list('against'), year: text('year')};
    case 'sum':
      return {kind, total: asNumber(own(test, 'total'), `${path}.total`)};
    case 'untestable':
      return {kind};
    default:
      throw new DataError(`${path}.kind`, 'a known kind of test', kind);
  }
}

/** Holds one statement against the numbers. */
export function evaluate(claim: Claim, trend: Trend, funding: CefFunding): Verdict {
  const {cases, missingLevels} = casesOf(claim.test, trend, funding);
  const exceptions = cases.filter(({holds}) => !holds);
  return {claim, cases, holds: cases.length - exceptions.length, exceptions, missingLevels};
}

function casesOf(test: ClaimTest, trend: Trend, funding: CefFunding): {cases: ClaimCase[]; missingLevels: string[]} {
  switch (test.kind) {
    case 'change': {
      const levels = test.levels ?? trend.levels.map(({id}) => id);
      const cases = levels.flatMap((level) =>
        trend.measures.flatMap(({id: measure}): ClaimCase[] => {
          const {points} = change(trend, measure, level, test);
          if (points === null) return [];
          const marks = [test.from, test.to].map((year) => ({level, measure, year}));
          return [{measure, level, points, holds: test.direction === 'rise' ? points > 0 : points < 0, marks}];
        }),
      );
      return {cases, missingLevels: levels.filter((level) => !cases.some((one) => one.level === level))};
    }
    case 'change-comparison':
      return compared(trend, test.level, test.against, (measure, level) => change(trend, measure, level, test).points, {
        holds: (value, other) => value > other,
        years: [test.from, test.to],
        unit: 'points',
      });
    case 'lower':
      return compared(
        trend,
        test.level,
        test.against,
        (measure, level) => trend.cell(measure, level, test.year).value,
        {
          holds: (value, other) => value < other,
          years: [test.year],
          unit: 'percent',
        },
      );
    case 'sum': {
      const sum = funding.counties.reduce((count, {municipalities}) => count + (municipalities ?? 0), 0);
      const marks = funding.counties.map(({code}) => ({county: code}));
      return {cases: [{holds: sum === test.total, marks}], missingLevels: []};
    }
    default:
      return {cases: [], missingLevels: []};
  }
}

interface Comparison {
  holds: (value: number, other: number) => boolean;
  years: readonly string[];
  unit: 'points' | 'percent';
}

/** One case per measure: how one level stands against each of the others that has a number. */
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
    const rivals = others.map((other) => read(measure, other)).filter((other) => other !== null);
    if (value === null || rivals.length === 0) return [];
    const marks = [level, ...others].flatMap((one) => years.map((year) => ({level: one, measure, year})));
    const closest = rivals.toSorted((a, b) => Math.abs(value - a) - Math.abs(value - b))[0]!;
    return [
      {
        measure,
        level,
        holds: rivals.every((other) => holds(value, other)),
        compared: {value, against: closest, unit},
        marks,
      },
    ];
  });
  return {cases, missingLevels: against.filter((one) => !known(one))};
}

/** Numbers may change from one report to the next; a verdict that was printed must then be thought over, not follow silently. */
function checkVerdict({claim, cases, holds}: Verdict, stated: unknown, path: string): void {
  if (stated === null) {
    if (cases.length > 0) throw new DataError(path, `${holds} of ${cases.length}, as the numbers say`, stated);
    return;
  }
  const fields = asObject(stated, path);
  const [statedHolds, of] = [
    asNumber(own(fields, 'holds'), `${path}.holds`),
    asNumber(own(fields, 'of'), `${path}.of`),
  ];
  if (statedHolds !== holds || of !== cases.length) {
    throw new DataError(path, `${holds} of ${cases.length}, as the numbers say of «${claim.quotation}»`, stated);
  }
}
