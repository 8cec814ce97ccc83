import type {LitElement} from 'lit';
import type {SourceMessages} from './source-messages.nb.js';
import type {ErrorMessages} from './error-messages.nb.js';
import type {Numbers} from '../i18n/numbers.js';
import type {ParsedSource, DimensionMapping} from './imported-data.js';
import type {ReportEditions} from '../datasets/edition.js';
import type {Language} from '../datasets/source.js';
import type {Steps} from './slices.js';
import type {FigureExport} from '../figure/figure-export.js';

/** One thing to tell under a figure: a sentence, or a heading with what is under it. */
export type OwnNote = string | {heading: string; items: readonly string[]};

/** How an author's own numbers become what one element draws. */
export interface OwnTopic<Topic = unknown> {
  /** Reports that the numbers are held against, beside those that the figure shows. */
  readonly editions?: ReportEditions;
  /** What is shown is more than numbers: words, links. */
  isText?: boolean;
  /** What the author says of a table that does not speak for itself. */
  hints?(host: LitElement): DimensionMapping;
  /** Other content of the element that is data: a list of links, for instance. */
  readContent?(host: LitElement): Steps<Topic | undefined>;
  /** What can be read of an answer before `read`, in steps. */
  prepare?(answer: ParsedSource): Steps<void>;
  /** @throws {ImportError} */
  read(answer: ParsedSource, hints: DimensionMapping, context: ImportContext): Topic;
  /** What files of these numbers say otherwise than those of the report. */
  toExport?(topic: Topic, figure: FigureExport, context: ImportContext): FigureExport;
  /** What the numbers say of themselves, and how they differ from the report. */
  notes?(topic: Topic, context: ImportContext): OwnNote[];
}

/** What the notes about imported data are written with. */
export interface ImportContext {
  /** The report that they are held against. */
  edition: string;
  language: Language;
  words: OwnWords;
  numbers: Numbers;
}

export type OwnWords = ErrorMessages & SourceMessages;
