import {chapterIds, type ChapterId} from '../../datasets/chapter-ids.js';
import {chaptersEditions, reportYear} from '../../datasets/chapters.js';
import type {FigureContext, FigureHost, FigureState} from '../../figure/declaration.js';
import type {FoldCounts} from '../../figure/fold.js';
import type {ReportFigure} from '../../figure/report-figure.js';
import {toText} from '../../figure/to-text.js';
import {endOf, type ChapterEnd, type QuotedFigure} from './chapter-end.js';
import type {ReportChapterWords} from './messages.nb.js';

export interface ChapterOptions {
  chapter?: string | undefined;
  edition?: string | undefined;
  group?: string | undefined;
}

/** The members of the element that its files use. */
export interface ChapterHost extends FigureHost {
  /** The figures of the chapter, in order; none before the first update. */
  readonly figures: readonly ReportFigure[];
  /** The figures that have a page of their own beside this one; none where a script draws the chapter. */
  readonly pages: ReadonlySet<string>;
  /** The figure that the reader is at. */
  readonly current: {readonly id: string | undefined};
  /** The author's own heading. */
  readonly heading?: string | undefined;
  /** The reader pressed an entry of the contents. */
  goTo(event: Event, tag: string): void;
  /** The reader pressed the way back to the contents, at a figure with this place in them. */
  toContents(event: Event, place: number): void;
}

/** The code that a chapter fetches with its figures. */
export interface FigureCode {
  /** The figures that quote the report. */
  readonly quoted: readonly QuotedFigure[];
  /** Draws the counts over figures that are folded. */
  readonly foldCounts?: FoldCounts;
}

/** The options of the figures in a chapter. */
export interface FigureOptions {
  readonly chapter: ChapterId;
  /** One level below the heading of the chapter. */
  readonly level: number;
  readonly group: string;
  readonly edition: string;
  /** The parts that a figure in the chapter leaves out. */
  readonly hide: string;
}

export interface ChapterState extends FigureState<ReportChapterWords> {
  /** The chapter. */
  subject: ChapterId;
  /** The year of the report. */
  year: string;
  figureOptions: Omit<FigureOptions, 'hide'>;
  /** The code of the figures has been fetched. */
  hasFigures: boolean;
  foldCounts: FoldCounts | undefined;
  /** Undefined until the reports of all figures have been fetched. */
  end: ChapterEnd | undefined;
  /** The figures that have a page of their own beside this one. */
  pages: ReadonlySet<string>;
  /** Topics of the chapter that no figure shows, as listed in the report's data. */
  leftOut: readonly string[];
}

export function chapterOf({chapter}: ChapterOptions, {option}: Pick<FigureContext, 'option'>): ChapterId {
  return option('chapter', chapter, chapterIds) ?? 'informasjonssikkerhet';
}

/** @param code - Undefined where the figures could not be fetched. */
export function chapterState(
  options: ChapterOptions & Pick<ChapterHost, 'pages'>,
  context: FigureContext<ReportChapterWords>,
  code: FigureCode | undefined,
): ChapterState {
  const {language, messages, numbers, headingLevel} = context;
  // Each figure has its own notice where there is no such report.
  const edition = toText(options.edition);
  const chapter = chapterOf(options, context);
  const year = reportYear(edition);
  return {
    language,
    messages,
    numbers,
    subject: chapter,
    year,
    hasFigures: code !== undefined,
    foldCounts: code?.foldCounts,
    end: code && endOf(code.quoted, {year, language}, messages.shortForms),
    pages: options.pages,
    leftOut: (chaptersEditions.has(year) && chaptersEditions.get(year, language).get(chapter)) || [],
    figureOptions: {
      chapter,
      level: Math.min(6, headingLevel + 1),
      // The figures of a chapter form a group.
      group: toText(options.group) || `chapter-${chapter}`,
      edition,
    },
  };
}
