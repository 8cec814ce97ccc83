// What the readers make of data from outside. Types alone: an element that only names them loads nothing.
import type {CefFunding} from '../datasets/cef-funding.js';
import type {Trend} from '../datasets/infosec-trend.js';
import type {Cell} from '../datasets/cell.js';

/** Why there is no number, or what to know about it: one vocabulary for the signs of all publishers. */
export type CellStatus =
  | 'not-possible'
  | 'missing'
  | 'confidential'
  | 'none'
  | 'not-yet'
  | 'zero-rounded'
  | 'not-stated'
  | 'provisional'
  | 'estimated'
  | 'forecast'
  | 'revised'
  | 'break'
  | 'uncertain'
  | 'other';

/** A number, or the kind of nothing in its place, and the sign that the source itself has there. */
export interface SignedCell extends Cell {
  status?: CellStatus;
  sign?: string;
}

export interface Note {
  text: string;
  /** The publisher demands that whoever shows the numbers shows the note. */
  mandatory: boolean;
  /** The category that it is about; all of the table when left out. */
  on?: {dimension: string; category: string};
}

export interface Unit {
  /** As the source words it: «prosent», «1 000 liter». */
  label: string;
  /** Decimals that the source shows. */
  decimals?: number;
}

export interface TableCategory {
  id: string;
  label: string;
  unit?: Unit;
}

export interface TableDimension {
  id: string;
  label: string;
  role?: 'time' | 'geo' | 'metric';
  categories: readonly TableCategory[];
}

/** Where and when a file was fetched that a site keeps a copy of. */
export interface Snapshot {
  address: string;
  /** In ISO 8601, UTC. */
  fetched: string;
  /** Of the bytes that were fetched. */
  sha256: string;
}

/** Any table of numbers, whatever form it came in. */
export interface Table {
  label: string;
  /** Who publishes it; empty where the data does not say. */
  source: string;
  href?: string;
  /** When the publisher last changed it, as the publisher writes it. */
  updated?: string;
  licence?: {name: string; href: string};
  dimensions: readonly TableDimension[];
  notes: readonly Note[];
  /** Some numbers have more digits than a computer keeps. */
  rounded: boolean;
  /** Of a copy that the snapshot command made. */
  snapshot?: Snapshot;
  /** One cell by the place of its category in each dimension. */
  cell(places: readonly number[]): SignedCell;
  /** What was read, for a download: parsed JSON, or the rows of a table. */
  document: unknown;
}

/** A table as text: a header and the rows under it, each with the same number of cells. */
export interface TextTable {
  rows: readonly (readonly string[])[];
  title: string;
  source: string;
  /** The notes below a table of the page; left out where it has none. */
  notes?: readonly string[];
  /** What stands between the cells of a file. */
  separator?: string;
}

/** What stands in a text or in the page, before a topic has asked for its part of it. */
export type ParsedSource =
  | {form: 'json-stat'; table: Table; document: unknown}
  | {form: 'grid'; grid: TextTable; document: unknown}
  | {form: 'document'; document: unknown};

/** A stretch of time that numbers are for. */
export interface Period {
  /** «2020», «2020K1», «2020M01»: the same whoever writes it. */
  id: string;
  kind: 'year' | 'half' | 'quarter' | 'month' | 'week';
  year: number;
  /** Which quarter, month … of the year; 1 for a whole year. */
  part: number;
  /** As the source words it. */
  label: string;
  /** The source has a star at its name: «2020*». */
  isProvisional?: boolean;
}

/** What an author says about a table that does not speak for itself: the id or label of a dimension or a category. */
export interface DimensionMapping {
  measure?: string | undefined;
  level?: string | undefined;
  time?: string | undefined;
  county?: string | undefined;
}

export interface OwnTrend extends Trend {
  /** What the table is called; empty where it has no name. */
  label: string;
  periods: readonly Period[];
  /** Of all measures; left out where the source gives none. `percent` where it says so. */
  unit?: Unit & {percent: boolean};
  notes: readonly Note[];
  updated?: string;
  snapshot?: Snapshot;
  rounded: boolean;
  /** No number, and no error, for a measure, level or year that the table does not have. */
  cell(measure: string, level: string, year: string): SignedCell;
}

/** A row that the map of 2020 has no place for. */
export interface UnmatchedRow {
  /** As the data names it. */
  name: string;
  value: number | null;
  /** Split in 2024, merged in 2020, a sum of others, outside the counties, or a name that nobody knows. */
  reason: 'split' | 'merged' | 'total' | 'outside' | 'unknown';
  /** The county of 2020 that it lies in. */
  within?: string;
}

/** Numbers by county; unlike the report's they need neither be municipalities nor come with an amount. */
export interface OwnFunding extends Omit<CefFunding, 'amountMillionEur' | 'year'> {
  amountMillionEur?: number;
  /** Left out where the data names no period. */
  year?: number;
  period?: Period;
  /** Earlier ones that the data has too and that are not shown. */
  otherPeriods: readonly Period[];
  /** What the table is called; left out where it has no name. */
  label?: string;
  /** What is counted, as the source words it; empty where it does not say. */
  counted: string;
  unit?: Unit;
  unmatched: readonly UnmatchedRow[];
  /** By county code: the number and its sign; counties that the data does not have are not in it. */
  cells: ReadonlyMap<string, SignedCell>;
  notes: readonly Note[];
}

/** A number that is not what the report says; `null` is no number. */
export interface ChangedCell {
  measure: string;
  level: string;
  year: string;
  from: number | null;
  to: number | null;
}

export interface TrendDifference {
  changed: readonly ChangedCell[];
  /** Numbers where both have a cell, changed or not. */
  compared: number;
  added: {measures: readonly string[]; levels: readonly string[]; years: readonly string[]};
  removed: {measures: readonly string[]; levels: readonly string[]; years: readonly string[]};
}
