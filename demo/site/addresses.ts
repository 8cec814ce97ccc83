import type {Language} from '../../src/datasets/source.js';

export const languages = ['nb', 'nn', 'en'] as const satisfies readonly Language[];

export const languageNames: Readonly<Record<Language, string>> = {nb: 'Bokmål', nn: 'Nynorsk', en: 'English'};

/** The address of a page in a language, from the root of the site. Bokmål has no folder of its own. */
export const inLanguage = (language: Language, stem: string): string =>
  language === 'nb' ? stem : `${language}/${stem}`;

/** From one page of the site to another, so that the site works in any folder of a server. */
export function relative(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${to.replace(/(^|\/)index\.html(?=$|#)/, '$1')}` || './';
}
