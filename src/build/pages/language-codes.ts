import type {Language} from '../../datasets/source.js';

/** What others call the languages of the figures: Open Graph, and the register of languages of the EU. */
export const languageCodes: Readonly<Record<Language, {locale: string; registered: string}>> = {
  nb: {locale: 'nb_NO', registered: 'http://publications.europa.eu/resource/authority/language/NOB'},
  nn: {locale: 'nn_NO', registered: 'http://publications.europa.eu/resource/authority/language/NNO'},
  en: {locale: 'en_GB', registered: 'http://publications.europa.eu/resource/authority/language/ENG'},
};
