// The types of imported data. Without values: an element that only names them loads no code.
import type {CefFunding} from '../datasets/cef-funding.js';
import type {Level, Measure, Trend} from '../datasets/infosec-trend.js';
import type {Cell} from '../datasets/cell.js';

/** The reason for a missing number, or a remark on a number: one vocabulary for the signs of all publishers. */
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

/** A number, or the reason why there is none, and the sign that the source has there. */
export interface SignedCell extends Cell {
  status?: CellStatus;
  sign?: string;
}

export interface Note<Mark = never> {
  text: string;
  /** The publisher requires that the note is shown with the numbers. */
  mandatory: boolean;
  /** The categories that the note is about, all of them at once: one, or those of a number; undefined for the whole table. */
  on?: readonly {dimension: string; category: string}[];
  /** The mark of a figure that the note is about. */
  mark?: Mark;
  /** The name of its subject in the data, where there is no mark for it. */
  lost?: string;
}

export interface Unit {
  /** In the words of the source: «prosent», «1 000 liter». */
  label: string;
  /** The decimals that the source shows. */
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
  /** The author has chosen its only category from several. */
  isFixed?: boolean;
  categories: readonly TableCategory[];
}

/** The origin of a file that a site keeps a copy of, and when it was fetched. */
export interface Snapshot {
  address: string;
  /** The time in ISO 8601, UTC. */
  fetched: string;
  /** The hash of the fetched bytes. */
  sha256: string;
}

/** A dimension that the figure does not show, whose only category all numbers are of. */
export interface OnlyCategory {
  dimension: string;
  category: string;
  /** The author has chosen it from several. */
  isFixed: boolean;
}

/** Any table of numbers, regardless of its form. */
export interface Table {
  label: string;
  /** The publisher; empty where the data does not name it. */
  source: string;
  href?: string;
  /** The publisher's date of the last change, in the form of the publisher. */
  updated?: string;
  licence?: {name: string; href: string};
  dimensions: readonly TableDimension[];
  notes: readonly Note[];
  /** Some numbers have more digits than JavaScript can represent. */
  rounded: boolean;
  snapshot?: Snapshot;
  /** The cell at the positions of its categories in the dimensions. */
  cell(places: readonly number[]): SignedCell;
  /** The original data, for a download: parsed JSON, or the rows of a table. */
  document: unknown;
}

/** A table as text: a header and the rows under it, each with the same number of cells. */
export interface TextTable {
  rows: readonly (readonly string[])[];
  title: string;
  source: string;
  /** The notes below a table of the page; undefined where it has none. */
  notes?: readonly string[];
  /** The separator between the cells of a file. */
  separator?: string;
  rowsAbove?: number;
}

/** Parsed text or content of the page, before a topic reads it. */
export type ParsedSource =
  | {form: 'json-stat'; table: Table; document: unknown}
  | {form: 'grid'; grid: TextTable; document: unknown}
  | {form: 'document'; document: unknown};

/** The period of a number. */
export interface Period {
  /** «2020», «2020K1», «2020M01»: the same id for every publisher. */
  id: string;
  kind: 'year' | 'half' | 'quarter' | 'month' | 'week';
  year: number;
  /** The number of the quarter, month … in the year; 1 for a whole year. */
  part: number;
  /** In the words of the source. */
  label: string;
  /** The source has a star after the name: «2020*». */
  isProvisional?: boolean;
}

/** The author's mapping for a table with unclear dimensions, and what is read of a table with more than a figure shows. */
export interface DimensionMapping {
  /** The id or label of a dimension. */
  measure?: string | undefined;
  level?: string | undefined;
  time?: string | undefined;
  county?: string | undefined;
  /** Categories of further dimensions, as attributes cannot have the names of those: «Region=Oslo; Kjønn=Kvinner». */
  fix?: string | undefined;
  /** Lists of ids or labels of categories. */
  measures?: string | undefined;
  levels?: string | undefined;
  /** A list of periods, or «last 10». */
  periods?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export interface OwnTrend extends Trend {
  /** The title of the table; empty where it has none. */
  label: string;
  periods: readonly Period[];
  /** The unit of all measures; undefined where the source gives none. `percent` where the source says so. */
  unit?: Unit & {percent: boolean};
  only: readonly OnlyCategory[];
  /** All that the data has, also what is not read of it. */
  offered: {measures: readonly Measure[]; levels: readonly Level[]; years: readonly string[]};
  notes: readonly Note<{measure: string; level: string; year: string}>[];
  updated?: string;
  snapshot?: Snapshot;
  rounded: boolean;
  /** No number, and no error, for a measure, level or year that is not in the table. */
  cell(measure: string, level: string, year: string): SignedCell;
}

/** A row without a place on the map. */
export interface UnmatchedRow extends SignedCell {
  /** The name in the data. */
  name: string;
  /**
   * A part of a county of the map, merged into one in 2020, or divided into several in 2024. Otherwise a county from before
   * 2020 with other borders, a sum of others, outside the counties, or an unknown name.
   */
  reason: 'split' | 'merged' | 'divided' | 'earlier' | 'total' | 'outside' | 'unknown';
  /** The county of the map that contains it. */
  within?: string;
}

/** Numbers by county; unlike the report's they need not count municipalities, nor have an amount. */
export interface OwnFunding extends Omit<CefFunding, 'amountMillionEur' | 'year'> {
  amountMillionEur?: number;
  /** Undefined where the data names no period. */
  year?: number;
  period?: Period;
  /** Earlier periods with numbers, which are not shown, and later ones without. */
  otherPeriods: readonly Period[];
  emptyPeriods: readonly Period[];
  /** The title of the table; undefined where it has none. */
  label?: string;
  /** The counted quantity in the words of the source; empty where the source does not name it. */
  counted: string;
  unit?: Unit;
  unmatched: readonly UnmatchedRow[];
  only: readonly OnlyCategory[];
  /** The number and its sign by county code, without counties that are not in the data. */
  cells: ReadonlyMap<string, SignedCell>;
  /** The mark of a note is the number of its county. */
  notes: readonly Note<string>[];
}
