import type {Period} from '../model/own-data.js';

const kinds: Record<string, Period['kind']> = {
  h: 'half',
  s: 'half',
  k: 'quarter',
  q: 'quarter',
  m: 'month',
  u: 'week',
  w: 'week',
};
const letters: Record<Period['kind'], string> = {year: '', half: 'H', quarter: 'K', month: 'M', week: 'U'};
const parts: Record<Period['kind'], number> = {year: 1, half: 2, quarter: 4, month: 12, week: 53};

const months =
  'januar|february?|februar|mars|march|april|mai|may|juni|june|juli|july|august|september|oktober|october|november|desember|december|january';
const monthNumbers: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
};
const inWords = new RegExp(`^(${months}) ((?:19|20)\\d\\d)$`, 'i');

/**
 * The period that a code or a label names: 2020, 2020K1, 2020Q1, 2020-Q1, 2020M01, 2020-01, 2020H1, 2020U05,
 * «1. kvartal 2020», «januar 2020»; each with a star where it is provisional. `undefined` for anything else.
 */
export function readPeriod(text: string, label = text): Period | undefined {
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
  const quarter = /^(?:([1-4])\. ?(?:kvartal|kv\.?)|Q([1-4])|([1-4])(?:st|nd|rd|th) quarter) ((?:19|20)\d\d)$/i.exec(
    code,
  );
  if (quarter) return period('quarter', quarter[4]!, Number(quarter[1] ?? quarter[2] ?? quarter[3]));
  const named = inWords.exec(code);
  return named ? period('month', named[2]!, monthNumbers[named[1]!.slice(0, 3).toLowerCase()]!) : undefined;
}

export function comparePeriods(a: Period, b: Period): number {
  return a.year - b.year || a.part - b.part;
}
