import {memoize} from '../datasets/memoize.js';
import type {Language} from '../datasets/source.js';

/** Numbers as a language writes them. */
export interface Numbers {
  integer(value: number): string;
  /** With the decimals that it has: 1.25 is «1,25», and 2 is «2». */
  exact(value: number): string;
  /** With a fixed number of decimals, 1 unless another is given: 58 is «58,0». */
  decimal(value: number, decimals?: number): string;
  /** With its sign: «+8,9», «−0,2», «0,0». */
  signed(value: number, decimals?: number): string;
  /** With the sign for per cent. */
  percent(value: number, decimals?: number): string;
  /** A short form where there is little room, for numbers that are not the report's: «4,9 mrd.» */
  short?(value: number): string;
  /** With every digit and its unit, where `integer` gives a short form. */
  whole?(value: number): string;
  list(items: readonly string[]): string;
  compare(a: string, b: string): number;
}

/** Chromium has no nynorsk and answers in American English; it numbers, lists and sorts as bokmål does. */
const locales: Record<Language, string[]> = {nb: ['nb'], nn: ['nn', 'nb'], en: ['en-GB']};

const ands: Record<Language, string> = {nb: ' og ', nn: ' og ', en: ' and '};

/** The signs between thousands, and before decimals. */
const separators: Record<Language, readonly [group: string, decimal: string]> = {
  nb: ['\u00a0', ','],
  nn: ['\u00a0', ','],
  en: [',', '.'],
};

export function numbersIn(language: Language): Numbers {
  return memoize(locales, language, () => makeNumbers(language));
}

function makeNumbers(language: Language): Numbers {
  const locale = locales[language];
  const format = (value: number, least: number, most: number, signDisplay: 'negative' | 'exceptZero' = 'negative') => {
    const exact = unrounded(Math.abs(value), least, most, separators[language]);
    if (exact !== undefined) return (value < 0 ? '−' : value > 0 && signDisplay === 'exceptZero' ? '+' : '') + exact;
    // Formatters are slow to create: one of each kind is created when it is first needed.
    const formatter = memoize(locale, `${least}${most}${signDisplay}`, () => {
      const digits = {minimumFractionDigits: least, maximumFractionDigits: most, signDisplay};
      return new Intl.NumberFormat(locale, {__proto__: null, ...digits} as Intl.NumberFormatOptions);
    });
    // A real minus sign in every language: English has a hyphen by default.
    return formatter.format(value).replace('-', '−');
  };
  const decimal = (value: number, decimals = 1) => format(value, decimals, decimals);
  return {
    integer: (value) => format(value, 0, 0),
    exact: (value) => format(value, 0, 20),
    decimal,
    signed: (value, decimals = 1) => format(value, decimals, decimals, 'exceptZero'),
    percent: (value, decimals) => `${decimal(value, decimals)}${language === 'en' ? '%' : '\u00a0%'}`,
    list: (items) => listed(items, ands[language]),
    compare: (a, b) => memoize(locale, 'order', () => new Intl.Collator(locale)).compare(a, b),
  };
}

/**
 * A number that needs no rounding, as `Intl.NumberFormat` writes it. The first formatter that a page makes, of whatever
 * kind, takes as long as all the rest of a first drawing.
 */
function unrounded(
  value: number,
  least: number,
  most: number,
  [group, decimal]: readonly string[],
): string | undefined {
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(`${value}`) ?? [];
  if (whole === '' || fraction.length > most) return undefined;
  const first = whole.length % 3 || 3;
  const grouped = [whole.slice(0, first), ...(whole.slice(first).match(/\d{3}/g) ?? [])].join(group);
  const decimals = fraction.padEnd(least, '0');
  return decimals === '' ? grouped : grouped + decimal + decimals;
}

/** Joins items as `Intl.ListFormat` does in these languages. */
function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(', ') + and + last;
}
