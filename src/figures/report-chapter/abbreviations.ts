import type {ReportEditions} from '../../datasets/edition.js';
import type {Language} from '../../datasets/source.js';
import {meaningsOf, shortFormsIn, type ShortForms} from '../../i18n/short-forms.js';
import type {ReportChapterWords} from './messages.nb.js';

/** A figure of a chapter. */
export type FigureName = keyof ReportChapterWords['before'] | 'priorities';

/** A figure whose texts may have abbreviations. */
export interface AbbreviatedFigure {
  readonly name: FigureName;
  readonly editions: ReportEditions & {has(year: string): boolean};
  texts(year: string, language: Language): unknown;
}

/**
 * The abbreviations that each figure of a chapter is the first to use, with their meanings: an empty text where it uses none
 * or only those of figures before it. A figure whose report has not been fetched yet is left out.
 *
 * @param figures - In the order of the chapter.
 */
export function firstUses(
  figures: readonly AbbreviatedFigure[],
  {year, language}: {year: string; language: Language},
  forms: ShortForms,
): ReadonlyMap<FigureName, string> {
  const explainedBefore = new Set<string>();
  return new Map(
    figures
      .filter(({editions}) => editions.has(year))
      .map(({name, texts}) => {
        const first = shortFormsIn(texts(year, language), forms).filter((form) => !explainedBefore.has(form));
        for (const form of first) explainedBefore.add(form);
        return [name, meaningsOf(first, forms)];
      }),
  );
}
