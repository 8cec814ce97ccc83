import {documents} from '../../data/editions/cef-funding.js';
import {divisionIn, drawnDivisions} from './division-years.js';
import {asNumber, asObject, asString, DataError, own} from './data-error.js';
import {Editions} from './edition.js';
import {
  countySourceSchema,
  inCountiesOf,
  readInCounty,
  type MunicipalitiesInCounties,
} from './municipalities-in-counties.js';
import * as schema from './schema.js';
import type {Infer} from './schema.js';
import {reportSource, textsOf, type Language, type Source} from './source.js';

export interface CountyFunding {
  /** Official county number of the division, two digits: "03". */
  code: string;
  name: string;
  /** Municipalities that received support; `null` where the report lists none, which is not the same as a count of 0. */
  municipalities: number | null;
  /** All municipalities in the county; left out where the data does not say. */
  municipalitiesInCounty?: number;
  /** Whether municipalities were merged after they had been counted, so that the share is too high. */
  shareIsTooHigh?: boolean;
}

/** Support from the Connecting Europe Facility, by county. */
export interface CefFunding {
  /** Left out where other numbers by county name no period. */
  year?: number;
  totalMunicipalities: number;
  /** Millions of euros, as precise as the report states it. Other numbers by county have none. */
  amountMillionEur?: number;
  /** Decimals that other numbers by county are written with; municipalities have none. */
  decimals?: number;
  /** Whether other numbers by county are no counts: percentages, rates such as «per 1 000 innbyggere», decimals or numbers below zero. A map colours areas by them, and draws counts as circles. */
  coloursAreas?: boolean;
  /** The text for a number with a sign, or for a missing number; `undefined` for any other number. */
  written?(code: string, number: string): string | undefined;
  /** The meaning of the sign of a number, or the reason for a missing one; `undefined` for any other number. */
  remark?(code: string): string | undefined;
  /** The end of the longest bar of other numbers, in per cent: the text after it may be long. */
  end?: number;
  /** The year of the division into these counties. */
  countyDivision: number;
  /** Most municipalities first; counties that the report does not list come last. */
  counties: readonly CountyFunding[];
  /** The number of all municipalities and its source; left out where the data does not have it. */
  inCounties?: MunicipalitiesInCounties;
  /** The programme, described in one sentence. */
  programme: string;
  source: Source;
  document: unknown;
}

const countySchema = schema.object({
  code: {...schema.text, read: readCode},
  name: schema.text,
  municipalities: schema.nullable(schema.count),
  municipalitiesInCounty: schema.optional({...schema.count, read: readInCounty}),
  shareIsTooHigh: schema.optional(schema.boolean),
  status: schema.optional(schema.text),
});

export const cefFundingSchema = schema.object({
  year: schema.year,
  section: schema.section,
  total: schema.object({municipalities: schema.count, amountMillionEur: schema.number}),
  countyDivision: {...schema.count, read: readDivision},
  municipalitiesInCountySource: schema.optional(countySourceSchema),
  counties: schema.list(countySchema),
});

export const cefFundingEditions = new Editions<CefFunding, Language>(documents, readCefFunding);

export function cefFunding(edition: string | undefined, language: Language): CefFunding {
  return cefFundingEditions.get(edition, language);
}

/** @throws {DataError} when a county cannot be read or the counties do not add up to the total. */
export function readCefFunding(document: unknown, language: Language): CefFunding {
  const data = asObject(document, 'document');
  const texts = textsOf(data, language);
  const {year, section, total, countyDivision, ...written} = cefFundingSchema.read(document, '');
  const countySource = written.municipalitiesInCountySource;
  const counties = written.counties.map((county, i) => countyOf(county, `counties[${i}]`, countySource !== undefined));
  const listed = sum(counties, ({municipalities}) => municipalities);
  if (listed !== total.municipalities)
    throw new DataError('total.municipalities', `${listed}, the sum of counties`, total);
  const all = sum(counties, ({municipalitiesInCounty}) => municipalitiesInCounty);
  const hasStars = counties.some(({shareIsTooHigh}) => shareIsTooHigh);

  return {
    year,
    totalMunicipalities: total.municipalities,
    amountMillionEur: total.amountMillionEur,
    countyDivision,
    counties: counties.toSorted((a, b) => (b.municipalities ?? -1) - (a.municipalities ?? -1)),
    ...(countySource && {inCounties: inCountiesOf(countySource, texts, all, hasStars)}),
    programme: asString(own(texts, 'programme'), 'texts.programme'),
    source: reportSource(data, language, [section]),
    document,
  };
}

function readCode(value: unknown, path: string): string {
  const code = asString(value, path);
  if (!/^\d\d$/.test(code)) throw new DataError(path, 'two digits', code);
  return code;
}

function readDivision(value: unknown, path: string): number {
  const year = asNumber(value, path);
  if (!drawnDivisions.includes(divisionIn(year)))
    throw new DataError(path, `a year from ${drawnDivisions[0]}, as there is no older map`, year);
  return year;
}

/** A sum without D3, which figures that only quote a total need not load. */
const sum = <Row>(rows: readonly Row[], value: (row: Row) => number | null | undefined) =>
  rows.reduce((total, row) => total + (value(row) ?? 0), 0);

function countyOf(written: Infer<typeof countySchema>, path: string, hasAll: boolean): CountyFunding {
  const {code, name, municipalities, municipalitiesInCounty, shareIsTooHigh} = written;
  if (!hasAll) return {code, name, municipalities};
  const all = readInCounty(municipalitiesInCounty, `${path}.municipalitiesInCounty`);
  // More than all would be a share of more than 100 per cent.
  if (municipalities !== null && municipalities > all)
    throw new DataError(`${path}.municipalities`, `at most ${all}, the municipalities in the county`, municipalities);
  return {code, name, municipalities, municipalitiesInCounty: all, ...(shareIsTooHigh && {shareIsTooHigh})};
}

/** The fewest counties that together hold half or more; none when a tie leaves open which ones they are. */
export interface Majority {
  counties: readonly CountyFunding[];
  /** How many municipalities they hold. */
  municipalities: number;
  isExactlyHalf: boolean;
}

export interface CefFinding {
  totalMunicipalities: number;
  /** 0 where no amount is known. */
  amountMillionEur: number;
  /** Counties with at least one municipality, of all counties. */
  countiesWith: number;
  counties: number;
  majority: Majority | undefined;
  /** Set when one county is highlighted: its rank from the top, shared where counts are equal. */
  county: {county: CountyFunding; rank: number; shared: boolean} | undefined;
}

export function cefFinding(funding: CefFunding, code: string | undefined): CefFinding {
  const {counties, totalMunicipalities, amountMillionEur = 0} = funding;
  const county = counties.find((one) => one.code === code);
  const listed = counties.filter(({municipalities}) => municipalities !== null && municipalities > 0);
  return {
    totalMunicipalities,
    amountMillionEur,
    countiesWith: listed.length,
    counties: counties.length,
    majority: majorityOf(listed, totalMunicipalities),
    county: county && {
      county,
      rank: 1 + listed.filter(({municipalities}) => municipalities! > (county.municipalities ?? 0)).length,
      shared: counties.filter(({municipalities}) => municipalities === county.municipalities).length > 1,
    },
  };
}

function majorityOf(listed: readonly CountyFunding[], total: number): Majority | undefined {
  let held = 0;
  const end = listed.findIndex(({municipalities}) => (held += municipalities!) * 2 >= total);
  const isTied = listed[end]?.municipalities === listed[end + 1]?.municipalities;
  if (end < 0 || isTied) return undefined;
  return {counties: listed.slice(0, end + 1), municipalities: held, isExactlyHalf: held * 2 === total};
}
