import {isArray, isFiniteNumber, ownKeys} from '../datasets/built-ins.js';
import {own, type Fields} from '../datasets/data-error.js';
import type {SignedCell} from './imported-data.js';
import {fieldsOf} from './fields.js';
import {ImportError} from './import-error.js';
import {isNothing, signed} from './status-signs.js';
import type {Steps} from './slices.js';

type Entries = Fields | readonly unknown[];

/** The number of cells that are checked between two pauses. */
const cellsOfStep = 5000;

interface Cells {
  /** Some numbers have more digits than JavaScript can represent. */
  rounded: boolean;
  cell(index: number): SignedCell;
}

/** The numbers and signs of a dataset. All of them are checked first; a cell is created when it is read. */
export function* cellSteps(root: Fields, count: number, source: string): Steps<Cells> {
  const value = own(root, 'value');
  const values = entries(value, count, 'value');
  if (isArray(value) && value.length !== count) {
    throw new ImportError('size', 'value', `a list of ${count}, the product of size`, value);
  }
  const status = own(root, 'status') ?? undefined;
  const signs = status === undefined || typeof status === 'string' ? undefined : entries(status, count, 'status');
  yield;
  let rounded = false;
  yield* eachOf(values, (found, index) => {
    const number = numberOf(found, index);
    if (Math.abs(number ?? 0) > Number.MAX_SAFE_INTEGER) rounded = true;
  });
  if (signs) yield* eachOf(signs, (sign, index) => void signOf(sign, index));

  const cell = (index: number): SignedCell => {
    const number = at(values, index);
    const given = typeof status === 'string' ? status : signs && at(signs, index);
    // Some publishers write a sign in place of the number.
    const sign = signOf(given, index) ?? (typeof number === 'string' ? number : undefined);
    return signed(numberOf(number, index), sign, source);
  };
  return {rounded, cell};
}

function signOf(sign: unknown, index: number): string | undefined {
  if (sign === undefined || sign === null || sign === '') return undefined;
  if (typeof sign !== 'string') throw new ImportError('form', `status[${index}]`, 'a text', sign);
  return sign.slice(0, 40);
}

function numberOf(value: unknown, index: number): number | null {
  if (value === null || value === undefined || (typeof value === 'string' && isNothing(value))) return null;
  if (typeof value === 'number' && isFiniteNumber(value)) return value;
  const name = typeof value === 'string' ? value.slice(0, 40) : '';
  throw new ImportError('number', `value[${index}]`, 'a number or null', value, {name});
}

/** A list, or an object without the omitted entries. */
function entries(list: unknown, count: number, path: string): Entries {
  if (isArray(list)) {
    if (list.length > count) throw new ImportError('size', path, `at most ${count} long, the product of size`, list);
    return list as readonly unknown[];
  }
  const fields = fieldsOf(list, path);
  for (const key of ownKeys(fields)) {
    const index = /^(0|[1-9]\d{0,9})$/.test(key) ? Number(key) : -1;
    if (index < 0 || index >= count) {
      throw new ImportError('size', `${path}["${key.slice(0, 40)}"]`, `numbered from 0 to ${count - 1}`, key);
    }
  }
  return fields;
}

const isList = (list: Entries): list is readonly unknown[] => isArray(list);

const at = (list: Entries, index: number): unknown => (isList(list) ? list[index] : own(list, `${index}`));

function* eachOf(list: Entries, check: (value: unknown, index: number) => void): Steps<void> {
  const keys = isList(list) ? list.keys() : ownKeys(list).map(Number);
  let count = 0;
  for (const index of keys) {
    if (++count % cellsOfStep === 0) yield;
    check(at(list, index), index);
  }
}
