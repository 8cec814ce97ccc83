import type {Period, TableCategory} from './imported-data.js';
import {longestName} from './limits.js';
import {ImportError} from './import-error.js';

const kinds: Record<string, Period['kind']> = {
  h: 'half',
  s: 'half',
  k: 'quarter',
  q: 'quarter',
  m: 'month',
  u: 'week',
  w: 'week',
};
/** The periods that are read, for a message to the author. */
export const knownPeriods = 'years, half-years, quarters, months or weeks';
const letters: Record<Period['kind'], string> = {year: '', half: 'H', quarter: 'K', month: 'M', week: 'U'};
const parts: Record<Period['kind'], number> = {year: 1, half: 2, quarter: 4, month: 12, week: 53};

/** Month names in Norwegian and English, in full and abbreviated. */
const months = [
  'januar january jan',
  'februar february febr feb',
  'mars march mar',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'desember december des dec',
].map((names) => names.split(' '));

const aMonth = `(?:${months.flat().join('|')})`;
const aYear = '(?:19|20)\\d\\d';

/** The words and codes before or after a year. */
const inWords: readonly (readonly [Period['kind'], RegExp])[] = [
  ['half', /^(?:([12])\. ?halvår|H([12])|half ([12]))$/i],
  [
    'quarter',
    /^(?:([1-4])\. ?(?:kvartal|kv\.?)|[QK]([1-4])|([1-4])(?:st|nd|rd|th) quarter|(?:kvartal|quarter) ([1-4]))$/i,
  ],
  ['week', /^(?:(\d{1,2})\. ?(?:uke|veke)|(?:uke|veke|week) (\d{1,2}))$/i],
];
const besideYear = new RegExp(`^(?:(.+?),? ${aYear}|${aYear},? (.+))$`);
const aWholeYear = /^(?:år|året|year)$/i;

/** A range, a date, a year followed by brackets; or a text that begins with a month. */
const likeTime = new RegExp(
  `^(?:${aYear}(?:[^\\p{L}]*|\\s*[([].*)|(?:.*\\s)?\\d{1,2}[./-] ?(?:\\d{1,2}[./-]|${aMonth}\\.?) ?${aYear}|${aMonth}(?!\\p{L}).*${aYear})$`,
  'iu',
);

/** Whether a text is a time, even one that `readPeriod` cannot read. */
export function looksLikeTime(text: string): boolean {
  return text.length <= longestName && likeTime.test(text.trim());
}

/**
 * The period that a code or a label names: 2020, 2020K1, 2020Q1, 2020-Q1, 2020M01, 2020-01, 2020H1, 2020U05,
 * «1. kvartal 2020», «januar 2020», «jan. 2020», «År 2020»; each with a star if it is provisional. `undefined` for
 * any other text.
 */
export function readPeriod(text: string, label = text): Period | undefined {
  if (text.length > longestName) return undefined;
  const isProvisional = label.trim().endsWith('*');
  const period = periodIn(text.trim().replace(/ ?\*$/, ''), label.trim().replace(/ ?\*$/, ''));
  return period && isProvisional ? {...period, isProvisional} : period;
}

function periodIn(code: string, label: string): Period | undefined {
  const period = (kind: Period['kind'], year: string, part: number): Period | undefined => {
    if (part < 1 || part > parts[kind]) return undefined;
    const digits = kind === 'month' || kind === 'week' ? 2 : 1;
    const id = kind === 'year' ? year : `${year}${letters[kind]}${`${part}`.padStart(digits, '0')}`;
    return {id, kind, year: Number(year), part, label: label || id};
  };
  const year = /^(?:19|20)\d\d$/.exec(code);
  if (year) return period('year', code, 1);
  const lettered = /^((?:19|20)\d\d)-?([HSKQMUW])(\d{1,2})$/i.exec(code);
  if (lettered) return period(kinds[lettered[2]!.toLowerCase()]!, lettered[1]!, Number(lettered[3]));
  const month = /^((?:19|20)\d\d)-(\d\d)$/.exec(code);
  if (month) return period('month', month[1]!, Number(month[2]));
  const [, before, after] = besideYear.exec(code) ?? [];
  const words = before ?? after;
  if (words === undefined) return undefined;
  const inYear = before === undefined ? code.slice(0, 4) : code.slice(-4);
  if (aWholeYear.test(words)) return period('year', inYear, 1);
  for (const [kind, pattern] of inWords) {
    const found = pattern.exec(words);
    if (found) return period(kind, inYear, Number(found.slice(1).find(Boolean)));
  }
  const name = words.replace(/\.$/, '').toLowerCase();
  return period('month', inYear, 1 + months.findIndex((names) => names.includes(name)));
}

export function comparePeriods(a: Period, b: Period): number {
  return a.year - b.year || a.part - b.part;
}

/**
 * The period of a category, by its code or its label; `undefined` where neither names a period.
 *
 * @throws {ImportError} where the two name different periods, since either could be the right one.
 */
export function periodOfCategory({id, label}: TableCategory, path: string): Period | undefined {
  const [ofCode, ofLabel] = [readPeriod(id, label), readPeriod(label)];
  if (ofCode && ofLabel && ofCode.id !== ofLabel.id) {
    throw new ImportError('period-label', path, `the period of its code "${id.slice(0, 60)}"`, label, {
      name: id,
      label,
    });
  }
  return ofCode ?? ofLabel;
}
