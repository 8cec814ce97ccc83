import type {Language} from '../datasets/source.js';

const locales = {nb: 'nb', nn: 'nb', en: 'en-GB'};

/** «4,9 mrd.»: fits on an axis and at the end of a line. The words and the table have every digit. */
export function shortNumber(language: Language): (value: number) => string {
  const options = {__proto__: null, notation: 'compact', maximumSignificantDigits: 2};
  const format = new Intl.NumberFormat(locales[language], options as Intl.NumberFormatOptions);
  return (value) => format.format(value).replace('-', '−');
}
