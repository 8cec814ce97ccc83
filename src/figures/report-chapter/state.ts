import {reportYear} from '../../datasets/report-years.js';
import type {FigureContext, FigureState} from '../../figure/declaration.js';
import {toText} from '../../figure/to-text.js';
import type {ReportChapterWords} from './messages.nb.js';

const chapters = ['informasjonssikkerhet', 'internasjonalt'] as const;
export type Chapter = (typeof chapters)[number];

export interface ChapterOptions {
  chapter?: string | undefined;
  group?: string | undefined;
}

/** What the figures of a chapter are given. */
export interface FigureOptions {
  readonly chapter: Chapter;
  /** One level below the heading of the chapter. */
  readonly level: number;
  readonly group: string;
  readonly edition: string;
}

export interface ChapterState extends FigureState<ReportChapterWords> {
  /** The chapter. */
  subject: Chapter;
  /** Of the report. */
  year: string;
  figureOptions: FigureOptions;
}

export function chapterOf({chapter}: ChapterOptions, {option}: Pick<FigureContext, 'option'>): Chapter {
  return option('chapter', chapter, chapters) ?? 'informasjonssikkerhet';
}

export function chapterState(options: ChapterOptions, context: FigureContext<ReportChapterWords>): ChapterState {
  const {language, messages, numbers, edition, headingLevel} = context;
  const chapter = chapterOf(options, context);
  return {
    language,
    messages,
    numbers,
    subject: chapter,
    year: reportYear(edition),
    figureOptions: {
      chapter,
      level: Math.min(6, headingLevel + 1),
      // The figures of a chapter follow one another.
      group: toText(options.group) || `chapter-${chapter}`,
      edition,
    },
  };
}
