import type {Language} from '../datasets/source.js';

const locales = {nb: 'nb', nn: 'nb', en: 'en-GB'};

/** «4,92 mrd.»; below a million without a word for the size. Fits on an axis and at the end of a line. The words and the table have every digit. */
export function shortNumber(language: Language): (value: number) => string {
  const options = {__proto__: null, notation: 'compact', maximumSignificantDigits: 3};
  const short = new Intl.NumberFormat(locales[language], options as Intl.NumberFormatOptions);
  const whole = new Intl.NumberFormat(locales[language]);
  return (value) => (Math.abs(value) < 999_500 ? whole : short).format(value).replace('-', '−');
}
