import type {LitElement} from 'lit';
import type {SourceMessages} from './source-messages.nb.js';
import type {ErrorMessages} from './error-messages.nb.js';
import type {Numbers} from '../i18n/numbers.js';
import type {ParsedSource, DimensionMapping} from './imported-data.js';
import type {ReportEditions} from '../datasets/edition.js';
import type {Language} from '../datasets/source.js';
import type {Steps} from './slices.js';
import type {Lazy} from '../figure/lazy.js';
import type {FigureExport} from '../figure/figure-export.js';
import type {MissingPart} from '../figure/missing-part.js';

/** A note under a figure: a sentence, or a heading with a list under it. */
export type OwnNote = string | {heading: string; items: readonly string[]};

/** Converts an author's own numbers to the data of one element. */
export interface OwnTopic<Topic = unknown> {
  /** Further reports that the numbers are compared with, besides those that the figure shows. */
  readonly editions?: ReportEditions;
  /** The figure shows more than numbers: words or links. */
  isText?: boolean;
  /** The author's mapping for a table with unclear dimensions. */
  mapping?(host: LitElement): DimensionMapping;
  /** Other content of the element that is data: a list of links, for instance. */
  readContent?(host: LitElement): Steps<Topic | undefined>;
  /** Reads a part of an answer before `read`, in steps. */
  prepare?(answer: ParsedSource): Steps<void>;
  /** @throws {ImportError} */
  read(answer: ParsedSource, mapping: DimensionMapping, context: ImportContext): Topic;
  /** Code that the figure needs to show what was read. */
  requires?(topic: Topic): readonly Lazy<unknown>[];
  /** Code for its notes on marks. Where that cannot be fetched, the numbers are shown, and these notes under them. */
  codeOfNotes?(topic: Topic): readonly Lazy<unknown>[];
  /** Replaces the parts of a file that differ from the report's. */
  toExport?(topic: Topic, figure: FigureExport, context: ImportContext): FigureExport;
  /** Notes from the data itself, and on how it differs from the report. */
  notes?(topic: Topic, context: ImportContext): OwnNote[];
}

/** The messages and formats for notes about imported data. */
export interface ImportContext {
  /** The report that the numbers are compared with. */
  edition: string;
  language: Language;
  words: OwnWords;
  numbers: Numbers;
  /** The notes of the data that the figure draws at their marks. */
  drawn?: ReadonlySet<unknown> | undefined;
}

export type OwnWords = ErrorMessages & SourceMessages;

/**
 * The code that what was read needs, and that has not been fetched.
 *
 * @param tried - Gets the code of notes that fetching has been tried for; without it, the numbers are shown then.
 */
export function lateParts(own: OwnTopic, topic: unknown, tried: Set<unknown>): readonly MissingPart[] {
  const {requires, codeOfNotes} = topic === undefined ? {} : own;
  const late = (codes: readonly Lazy<unknown>[] = []) => codes.filter(({value}) => value === undefined);
  return [
    ...late(requires?.(topic)).map((code) => ({key: code, load: () => code.load()})),
    ...late(codeOfNotes?.(topic)).map((code) => ({key: code, load: () => code.load().finally(() => tried.add(code))})),
  ];
}
