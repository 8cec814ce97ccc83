import type {SVGTemplateResult} from 'lit';
import type {Guide} from '../datasets/guidance.js';
import type {TextTable} from '../import/imported-data.js';
import type {Language} from '../datasets/source.js';
import type {StepKeyItem} from '../charts/color-legend.js';
import type {MarkKind} from '../charts/chart.js';
import type {ColouredStyles} from '../charts/drawing-styles.js';
import type {SocialCardContent} from './card.js';

export type FileFormat = 'xlsx' | 'csv' | 'csv-rfc' | 'json' | 'svg' | 'png' | 'card';

/** The content of a figure that all its files are made from. */
export interface FigureExport {
  /** Name of its files, without the ending. */
  name: string;
  language: Language;
  /** The topic of the figure, or the heading that the author gives. */
  title: string;
  /** The topic, where the author gives another heading. */
  topic?: string;
  /** Unit and period. */
  measured?: string;
  /** The finding; also the text alternative of its pictures. */
  summary: string;
  /** The finding as a heading and the sentences after it, where the author gives no heading. */
  news?: {headline: string; finding: string};
  notes: readonly string[];
  /** «Kilde: …» and «Lisens: …», as under the figure. */
  source: string;
  licence: string;
  /** The source of the numbers alone, where the picture also has the source of a map. */
  tableSource?: string;
  /** For an author's own numbers: that they are not the report's, where they were fetched, and when. */
  origin?: string;
  /** Address of the source. */
  address: string | undefined;
  table: ExportTable;
  /** The data in the form in which it was published. */
  document: unknown;
  /** The drawing; for a list or a matrix, a function that fetches the code for it. Undefined where nothing is drawn. */
  picture?: Picture | (() => Promise<Picture>);
  /** The finding on a card; undefined for an author's own numbers. */
  card?: (() => Promise<SocialCardContent>) | undefined;
  /** The author's own content inside the element, where the figure shows it. */
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
  /** The decimals that the source gives numbers, by the position of their column; without them, as many as a number needs. */
  decimals?: Readonly<Record<number, number>>;
}

/** How the marks of a series look. */
export interface SeriesSample {
  label: string;
  series: number;
  /** SVG path in pixels around 0,0. */
  symbol: string;
  isDimmed?: boolean;
  /** The marks at the ends of the sample, where the line is of several periods. */
  ends?: readonly MarkKind[] | undefined;
}

/** A drawing with a size, in pixels. */
export interface Picture {
  width: number;
  height: number;
  key: readonly (SeriesSample | StepKeyItem)[];
  /** The title of the key: the quantity on its colour scale. */
  keyTitle?: string;
  /** Its notes, where not all notes of the figure are about what it shows. */
  notes?: readonly string[];
  /** Its origin is 0,0. */
  drawing: SVGTemplateResult;
  /** The styles of the marks, which pictures share with the page. */
  styles: ColouredStyles;
}
