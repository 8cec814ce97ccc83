import type {Language} from '../../datasets/source.js';

/** The codes of the languages in Open Graph and in the EU's register of languages. */
export const languageCodes: Readonly<Record<Language, {locale: string; registered: string}>> = {
  nb: {locale: 'nb_NO', registered: 'http://publications.europa.eu/resource/authority/language/NOB'},
  nn: {locale: 'nn_NO', registered: 'http://publications.europa.eu/resource/authority/language/NNO'},
  en: {locale: 'en_GB', registered: 'http://publications.europa.eu/resource/authority/language/ENG'},
};
