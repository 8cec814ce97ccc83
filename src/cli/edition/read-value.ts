import {looksNumeric, numberForm, readNumber} from '../../import/number.js';
import {isNothing} from '../../import/status-signs.js';
import type {SheetCell} from './cell.js';
import {isEmpty, nameOf} from './cell.js';
import {textForms, type Column} from './definition.js';
import type {Fault, FaultCode} from './fault.js';

/** The value of a cell as the data has it; a status where there is a sign; or the reason why it cannot be used. */
export type ReadValue = {value: unknown} | {status: string} | Pick<Fault, 'code' | 'expected' | 'wanted'> | undefined;

const fault = (code: FaultCode, expected?: string): Pick<Fault, 'code' | 'expected'> => ({
  code,
  ...(expected !== undefined && {expected}),
});

/** A number with the mark of a note: `82,2 1)`, `82,2*`. */
const noted = /^(?<number>[\d\s.,%+−–-]*\d)\s*(?:\d{1,2}\)|\*+|[¹²³⁴⁵⁶⁷⁸⁹]+|\[\w{1,3}\]|\(\w{1,3}\))$/;

/** Characters that no text has: damaged ones, controls, and those that change the direction of the text around them. */
const noText = /[^\P{Cc}\t\n]|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]/u;

/** Why no value or name may be read from a cell, whatever its column is. */
export function unusable({
  formula,
  error,
  merged,
  isDate,
  value,
}: SheetCell): Pick<Fault, 'code' | 'expected'> | undefined {
  if (formula !== undefined) return fault(/[![]/.test(formula) ? 'formula-elsewhere' : 'formula');
  if (error !== undefined) return fault('error');
  if (merged !== undefined) return fault('merged', merged);
  if (isDate) return fault('date');
  const [character] = (typeof value === 'string' && noText.exec(value)) || [];
  const code = character?.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return code === undefined ? undefined : fault('character', `U+${code}`);
}

/** Reads a cell in the form that its column has. Nothing is guessed: what has more than one meaning is a fault. */
export function readValue(cell: SheetCell | undefined, column: Column): ReadValue {
  if (!cell || isEmpty(cell)) return undefined;
  const reason = unusable(cell);
  if (reason) return reason;
  const {value} = cell;
  const name = nameOf(`${value}`);
  switch (column.kind) {
    case 'number':
    case 'count':
      return readNumeric(cell, column);
    case 'year':
      return /^(?:19|20|21)\d\d$/.test(name) && !cell.isPercent ? {value: Number(name)} : fault('year');
    case 'yes': {
      const given = name.toLowerCase();
      if (value === true || given === 'ja') return {value: true};
      return value === false || given === 'nei' ? {value: false} : fault('choice', 'ja, nei');
    }
    case 'choice': {
      const found = column.choices!.find(([, label]) => label.toLowerCase() === name.toLowerCase());
      return found ? {value: found[0]} : fault('choice', column.choices!.map(([, label]) => label).join(', '));
    }
    default:
      return readText(cell, column);
  }
}

function readNumeric(cell: SheetCell, column: Column): ReadValue {
  const {value} = cell;
  const {signs = {}, isPercent = false} = column;
  if (typeof value === 'boolean') return fault('number');
  if (typeof value === 'number') {
    if (!cell.isPercent) return checked(value, column);
    // A computer has 82.2 per cent as 0.8220000000000001 or the like.
    return isPercent ? checked(Number((value * 100).toPrecision(14)), column) : fault('percent');
  }
  const text = `${value}`.trim();
  const status = Object.hasOwn(signs, text) ? signs[text] : undefined;
  if (status !== undefined) return {status};
  if (isNothing(text)) return fault('sign', Object.keys(signs).join('  '));
  if (text.endsWith('%') && looksNumeric(text) && !isPercent) return fault('percent');
  if (!looksNumeric(text)) return fault(noted.test(text) ? 'note' : 'number');
  const form = numberForm([text]);
  if (!form) return fault('ambiguous');
  const number = readNumber(text, form);
  return number === undefined ? fault('number') : checked(number, column);
}

function checked(value: number, {kind, decimals, most, isPercent}: Column): ReadValue {
  if (kind === 'count' && !(Number.isSafeInteger(value) && value >= 0)) return fault('count');
  if (most !== undefined && value > most) return fault('too-high', `${most}`);
  if (decimals !== undefined && Number(value.toFixed(decimals)) !== value) return fault('decimals', `${decimals}`);
  if (isPercent && (value < 0 || value > 100)) return fault('range');
  return {value};
}

function readText(cell: SheetCell, {kind, form, refers, suggestions}: Column): ReadValue {
  const {value} = cell;
  if (typeof value === 'boolean' || cell.isPercent) return fault('text');
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return fault('text');
  const isProse = kind === 'lines' || (kind === 'text' && !form && !refers && !suggestions);
  const text = isProse ? `${value}`.trim() : nameOf(`${value}`);
  const parts = (sign: string) =>
    text
      .split(sign)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  if (kind === 'lines') return {value: parts('\n')};
  if (kind === 'names') return {value: parts(';')};
  if (kind === 'pairs') {
    const pairs = parts(';').map((part) => /^([a-z]+) ?= ?(\S.*)$/.exec(part));
    if (pairs.includes(null)) return fault('pairs');
    return {value: Object.fromEntries(pairs.map((pair) => [pair![1], pair![2]]))};
  }
  if (kind === 'turn') {
    const [, from, to] = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(text) ?? [];
    return Number(to) === Number(from) + 1 ? {value: [Number(from), Number(to)]} : fault('turn');
  }
  if (form && !textForms[form](text)) return {code: 'form', wanted: form};
  return {value: text};
}
