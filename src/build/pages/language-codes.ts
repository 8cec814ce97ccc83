import type {Language} from '../../datasets/source.js';

/** The languages by their own names, and their codes in Open Graph and in the EU's register of languages. */
export const languageCodes: Readonly<Record<Language, {name: string; locale: string; registered: string}>> = {
  nb: {name: 'Bokmål', locale: 'nb_NO', registered: 'http://publications.europa.eu/resource/authority/language/NOB'},
  nn: {name: 'Nynorsk', locale: 'nn_NO', registered: 'http://publications.europa.eu/resource/authority/language/NNO'},
  en: {name: 'English', locale: 'en_GB', registered: 'http://publications.europa.eu/resource/authority/language/ENG'},
};
