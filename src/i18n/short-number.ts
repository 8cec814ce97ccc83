import type {Language} from '../datasets/source.js';

const locales = {nb: 'nb', nn: 'nb', en: 'en-GB'};

/** «4,9 mrd.»: what an axis and the end of a line have room for. The words and the table have every digit. */
export function shortNumber(language: Language): (value: number) => string {
  const options = {__proto__: null, notation: 'compact', maximumSignificantDigits: 2};
  const format = new Intl.NumberFormat(locales[language], options as Intl.NumberFormatOptions);
  return (value) => format.format(value).replace('-', '−');
}
