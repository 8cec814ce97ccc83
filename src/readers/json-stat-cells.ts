import {own, type Fields} from '../model/data-error.js';
import type {SignedCell} from '../model/own-data.js';
import {fieldsOf} from './fields.js';
import {Refusal} from './refusal.js';
import {isNothing, signed} from './signs.js';

type Entries = ReadonlyMap<number, unknown>;

/** The numbers and signs of a dataset, every one checked before any is drawn. */
export function readCells(root: Fields, count: number, source: string) {
  const value = own(root, 'value');
  const values = entries(value, count, 'value');
  if (Array.isArray(value) && value.length !== count) {
    throw new Refusal('size', 'value', `a list of ${count}, the product of size`, value);
  }
  const status = own(root, 'status') ?? undefined;
  const signs = status === undefined || typeof status === 'string' ? undefined : entries(status, count, 'status');
  let rounded = false;
  const cells = new Map<number, SignedCell>();
  for (const [index, number] of values) {
    const cell = readCell(number, signOf(index), index);
    rounded ||= Math.abs(cell.value ?? 0) > Number.MAX_SAFE_INTEGER;
    cells.set(index, cell);
  }
  for (const index of signs?.keys() ?? []) {
    if (!cells.has(index)) cells.set(index, signed(null, signOf(index), source));
  }
  return {rounded, cell: (index: number): SignedCell => cells.get(index) ?? signed(null, signOf(index), source)};

  function signOf(index: number): string | undefined {
    const sign = typeof status === 'string' ? status : signs?.get(index);
    if (sign === undefined || sign === null) return undefined;
    if (typeof sign !== 'string') throw new Refusal('form', `status[${index}]`, 'a text', sign);
    return sign === '' ? undefined : sign.slice(0, 40);
  }

  function readCell(number: unknown, sign: string | undefined, index: number): SignedCell {
    if (number === null) return signed(null, sign, source);
    // Some write a sign where the number would stand.
    if (typeof number === 'string' && isNothing(number)) return signed(null, sign ?? number, source);
    if (typeof number !== 'number' || !Number.isFinite(number)) {
      const name = typeof number === 'string' ? number.slice(0, 40) : '';
      throw new Refusal('number', `value[${index}]`, 'a number or null', number, {name});
    }
    return signed(number, sign, source);
  }
}

/** A list, or an object of what is not left out. */
function entries(list: unknown, count: number, path: string): Entries {
  if (Array.isArray(list)) {
    if (list.length > count) throw new Refusal('size', path, `at most ${count} long, the product of size`, list);
    return new Map(list.entries());
  }
  return new Map(
    Object.entries(fieldsOf(list, path)).map(([key, value]) => {
      const index = /^(0|[1-9]\d{0,9})$/.test(key) ? Number(key) : -1;
      if (index < 0 || index >= count)
        throw new Refusal('size', `${path}["${key.slice(0, 40)}"]`, `numbered from 0 to ${count - 1}`, key);
      return [index, value];
    }),
  );
}
