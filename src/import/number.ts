import {isFiniteNumber} from '../datasets/built-ins.js';
import {ImportError} from './import-error.js';

/** The number format of a file, determined from all its numbers, because a single one can be ambiguous. */
export interface NumberForm {
  decimal: ',' | '.';
}

/** Not every browser can write more decimals. */
export const mostDecimals = 20;

/** Whether a number is too small to be distinguished from zero. */
export function isTiny(value: number | null): boolean {
  return value !== null && value !== 0 && Math.abs(value) < 10 ** -mostDecimals;
}

const spaces = /[ \u00a0\u2007\u2009\u202f]/g;

/** Digits without groups or in groups of three, followed by decimals, in either format. */
const pattern =
  /^[+−–-]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+|[1-9]\d{0,2}(?:\.\d{3})+(?=,|$)|[1-9]\d{0,2}(?:,\d{3})+(?=\.|$))(?:[.,]\d+)?(?:[eE][+-]?\d{1,3})?$/;

/** Whether a text has the form of a number; a code such as «03» has not. */
export function looksNumeric(text: string): boolean {
  return pattern.test(withoutPercent(text));
}

/** Only numbers like `1.234` are ambiguous: one to three digits, followed by groups of exactly three. */
const ambiguous = /^[+−–-]?[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * The decimal sign of a file. `undefined` when its numbers contradict each other, or when all of them are ambiguous. A
 * semicolon between the cells does not help, since «1,234» is a thousand in an English file that uses one.
 */
export function numberForm(texts: Iterable<string>): NumberForm | undefined {
  const decimals = new Set<string>();
  const thousands = new Set<string>();
  const doubtful = new Set<string>();
  for (const text of texts) {
    const digits = withoutPercent(text);
    const signs = digits.match(/[.,]/g);
    if (!signs || !looksNumeric(text)) continue;
    const [first, last] = [signs[0], signs.at(-1)!];
    if (first !== last) {
      thousands.add(first);
      decimals.add(last);
    } else if (signs.length > 1) thousands.add(last);
    else (ambiguous.test(digits) ? doubtful : decimals).add(last);
  }
  for (const sign of thousands) decimals.add(sign === ',' ? '.' : ',');
  if (decimals.size > 1) return undefined;
  const [decimal] = decimals;
  if (decimal === undefined) return doubtful.size === 0 ? {decimal: ','} : undefined;
  const isUnambiguous = [...doubtful].every((sign) => sign === decimal || thousands.has(sign));
  return isUnambiguous ? {decimal: decimal as ',' | '.'} : undefined;
}

/** Refuses numbers without a clear decimal sign, and names two of different signs, or one that can be read in two ways. */
export function unclearForm(path: string, texts: readonly string[]): ImportError {
  const signed = texts.filter((text) => /[.,]/.test(text) && looksNumeric(text));
  const decimalOf = (text: string) => numberForm([text])?.decimal;
  const clear = (sign: string) => signed.find((text) => text.includes(sign) && decimalOf(text) === sign);
  const [comma, point] = [clear(','), clear('.')];
  if (comma !== undefined && point !== undefined) {
    return new ImportError('decimal-sign', path, 'with one decimal sign', point, {choices: [comma, point]});
  }
  const name = signed.find((text) => !text.includes(decimalOf(text) ?? '?'))!;
  return new ImportError('decimal-sign', path, 'in one way of writing numbers', name, {name});
}

/** The number that a text represents, in the format of its file; `undefined` if it is not a number. */
export function readNumber(text: string, {decimal}: NumberForm): number | undefined {
  const digits = withoutPercent(text);
  if (!pattern.test(digits)) return undefined;
  const thousands = decimal === ',' ? '.' : ',';
  const [whole = '', ...fractions] = digits.replace(spaces, '').replace(/^[−–]/, '-').split(decimal);
  if (fractions.length > 1 || fractions[0]?.includes(thousands)) return undefined;
  // A thousands separator must be between groups of three digits.
  if (whole.includes(thousands) && !/^[+-]?\d{1,3}([.,]\d{3})+$/.test(whole)) return undefined;
  const number = Number([whole.replaceAll(thousands, ''), ...fractions].join('.'));
  return isFiniteNumber(number) ? number : undefined;
}

function withoutPercent(text: string): string {
  return text.endsWith('%') ? text.replace(/[ \u00a0\u202f]?%$/, '') : text;
}
