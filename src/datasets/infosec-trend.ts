import {documents} from '../../data/editions/infosec-trend.js';
import {Editions} from './edition.js';
import type {Cell} from './cell.js';
import {memoize} from './memoize.js';
import type {Language, Source} from './source.js';
import type {TrendDocument} from './trend-document.js';
export type {LevelId, MeasureId} from '../../data/editions/ids.js';

export interface Measure {
  id: string;
  /** The question as the source words it. */
  label: string;
  /** A name that fits above a small chart. */
  short: string;
  /** The id in imported data, where it differs. */
  sourceId?: string;
}

export interface Level {
  id: string;
  label: string;
  /** So few bodies at this level that one of them moves the share by several percentage points. */
  fewUnits: boolean;
  /** Number of its colour, dash and symbol; its place among the levels if left out. */
  seriesStyle?: number;
  /** The id in imported data, where it differs. */
  sourceId?: string;
}

export interface Remark {
  year: string;
  quotation: string;
  /** An English translation by the library, and no quotation. */
  translation?: string;
}

/** The share of public bodies, in per cent, that carry out each measure, by level of government and year. */
export interface Trend {
  measures: readonly Measure[];
  levels: readonly Level[];
  years: readonly string[];
  /** The level that the others are compared with. */
  compareWith: string;
  /** Decimals of the numbers; 1 if left out. */
  decimals?: number;
  source: Source;
  /** The report's remarks on single years, in its own words. */
  remarks?: readonly Remark[];
  cell(measure: string, level: string, year: string): Cell;
  /** The data as it is published: JSON-stat 2.0. */
  document: unknown;
}

export const infosecTrendEditions = new Editions<Trend, Language>(documents, (document, language) =>
  // The build has checked the document with the strict reader; a page need not do so again.
  trendOf(document as TrendDocument, language),
);

export function infosecTrend(edition: string | undefined, language: Language): Trend {
  return infosecTrendEditions.get(edition, language);
}

/** Some levels and measures of a trend. The levels that are not shown are not compared, and each level keeps its style. */
export function partOf<Of extends Trend>(trend: Of, levels: readonly string[], measures: readonly string[]): Of {
  if (levels.length === trend.levels.length && measures.length === trend.measures.length) return trend;
  return memoize(trend, `part ${levels.join(' ')} of ${measures.join(' ')}`, () => ({
    ...trend,
    levels: trend.levels.flatMap((level, i) => (levels.includes(level.id) ? {seriesStyle: i, ...level} : [])),
    measures: trend.measures.filter(({id}) => measures.includes(id)),
    compareWith: levels.includes(trend.compareWith) ? trend.compareWith : '',
  }));
}

export function trendOf(document: TrendDocument, language: Language): Trend {
  const {dimension, value, status, href, extension} = document;
  // A language may leave names out, which must then not be found on a polluted prototype.
  const texts = {__proto__: null, ...extension.texts[language]} as (typeof extension.texts)[Language];
  const {source, report, short, measure, level, remark} = texts;
  const [measures, levels, years] = [dimension.measure, dimension.level, dimension.year].map(
    ({category}) => category.index,
  ) as [readonly string[], readonly string[], readonly string[]];

  return {
    measures: measures.map((id) => ({
      id,
      label: (measure ?? dimension.measure.category.label)[id]!,
      short: short[id]!,
    })),
    levels: levels.map((id) => ({
      id,
      label: (level ?? dimension.level.category.label)[id]!,
      fewUnits: extension.fewUnits.includes(id),
    })),
    years,
    compareWith: extension.compareWith,
    ...(extension.remarks && {
      remarks: extension.remarks.map((one) => ({...one, ...(remark?.[one.year] && {translation: remark[one.year]})})),
    }),
    source: {name: source, href, report, sections: [extension.section], licence: extension.licence},
    cell(measureId, levelId, year) {
      const [m, l, y] = [measures.indexOf(measureId), levels.indexOf(levelId), years.indexOf(year)];
      const index = (m * levels.length + l) * years.length + y;
      // A missing number is a gap, and not a neighbour's number.
      const number = Math.min(m, l, y) < 0 ? null : (value[index] ?? null);
      return number === null ? {value: null, status: status?.[index] ?? 'not-stated'} : {value: number};
    },
    document,
  };
}
