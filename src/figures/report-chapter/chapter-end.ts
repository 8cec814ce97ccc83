import type {ReportEditions} from '../../datasets/edition.js';
import type {Language, Source} from '../../datasets/source.js';
import {meaningsOf, shortFormsIn, type ShortForms} from '../../i18n/short-forms.js';
import type {ReportChapterWords} from './messages.nb.js';

/** A figure of a chapter. */
export type FigureName = keyof ReportChapterWords['contents'];

/** A figure whose abbreviations the chapter explains, and whose source is at its end. */
export interface QuotedFigure {
  readonly editions: ReportEditions & {has(year: string): boolean};
  /** The texts of the report that the figure shows, and their source. */
  quoted(year: string, language: Language): {texts: unknown; source: Source};
}

/** The notes that the figures of a chapter have in common. */
export interface ChapterEnd {
  /** The abbreviations of all figures, with their meanings; empty where there are none. */
  abbreviations: string;
  /** The report, with the sections that the figures quote. */
  source: Source;
}

/** Undefined until the reports of all figures have been fetched; until then each figure says these things itself. */
export function endOf(
  figures: readonly QuotedFigure[],
  {year, language}: {year: string; language: Language},
  forms: ShortForms,
): ChapterEnd | undefined {
  if (!figures.every(({editions}) => editions.has(year))) return undefined;
  const quoted = figures.map((figure) => figure.quoted(year, language));
  const texts = quoted.map((one) => one.texts);
  // «CEF (Connecting Europe Facility)» needs no other explanation.
  const others = shortFormsIn(texts, forms).filter(
    (form) => !texts.some((text) => typeof text === 'string' && text.includes(`${form} (`)),
  );
  const sections = new Set(quoted.flatMap(({source}) => source.sections));
  const source = quoted[0]?.source;
  return (
    source && {
      abbreviations: meaningsOf(others, forms),
      source: {...source, sections: [...sections]},
    }
  );
}
