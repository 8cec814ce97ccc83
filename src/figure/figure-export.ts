import type {CSSResult, SVGTemplateResult} from 'lit';
import type {Guide} from '../datasets/guidance.js';
import type {TextTable} from '../import/imported-data.js';
import type {Language} from '../datasets/source.js';
import type {StepKeyItem} from '../charts/color-legend.js';

export type FileFormat = 'xlsx' | 'csv' | 'csv-rfc' | 'json' | 'svg' | 'png';

/** A figure as it leaves the page: what every file of it is made from. */
export interface FigureExport {
  /** Name of its files, without the ending. */
  name: string;
  language: Language;
  /** What the figure is about. */
  title: string;
  /** The finding; also the text alternative of its pictures. */
  summary: string;
  notes: readonly string[];
  /** «Kilde: …» and «Lisens: …» as they stand under the figure. */
  source: string;
  licence: string;
  /** The source of the numbers alone, where the picture has another beside it: that of a map. */
  tableSource?: string;
  /** Of an author's own numbers: that they are not the report's, where they were fetched, and when. */
  origin?: string;
  /** Address of the source. */
  address: string | undefined;
  table: ExportTable;
  /** The data in the form that it was published in. */
  document: unknown;
  /**
   * The drawing; of a list or a matrix, what sets it in the room that there is, fetched when a file is made. A claim that
   * there is none of has no picture.
   */
  picture?: Picture | ((room?: Room) => Promise<Picture>);
  /** What the author has put inside the element, where the figure shows that. */
  inside?: Inside;
}

export type Inside =
  | {form: 'table'; grid: TextTable}
  | {form: 'links'; guides: readonly Guide[]}
  | {form: 'script'; text: string};

/** One row per number. `null` is a number that the source does not give. */
export interface ExportTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  /** The decimals that the source gives numbers, by the position of their column; without them a number has those that it needs. */
  decimals?: Readonly<Record<number, number>>;
}

/** How wide a picture is to be, and how high it may be, in pixels. */
export interface Room {
  width: number;
  height: number;
  /** What each entry of a list is, and not all that is said of it. */
  isBrief?: boolean;
}

/** How the marks of a series look. */
export interface SeriesSample {
  label: string;
  series: number;
  /** SVG path in pixels around 0,0. */
  symbol: string;
  isDimmed?: boolean;
}

/** A drawing with a size, in pixels. */
export interface Picture {
  width: number;
  height: number;
  key: readonly (SeriesSample | StepKeyItem)[];
  /** What the steps of a colour scale are steps of. */
  keyTitle?: string;
  /** Placed from 0,0. */
  drawing: SVGTemplateResult;
  /** How marks are drawn: the part of the style sheet that pictures share with the page. */
  styles: CSSResult;
  /** How many entries of a list there is room for. */
  entries?: number;
}
