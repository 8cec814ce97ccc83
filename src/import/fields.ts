import {isArray} from '../datasets/built-ins.js';
import {own, type Fields} from '../datasets/data-error.js';
import {longestId, longestLabel} from './limits.js';
import {ImportError} from './import-error.js';

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !isArray(value);
}

export function fieldsOf(value: unknown, path: string): Fields {
  if (!isFields(value)) throw new ImportError('form', path, 'an object', value);
  return value;
}

/** An object that may be omitted. */
export function fieldsIn(parent: Fields, key: string, path: string): Fields {
  const value = own(parent, key);
  return value === undefined || value === null ? {} : fieldsOf(value, `${path}${key}`);
}

export function listOf(value: unknown, path: string): readonly unknown[] {
  if (!isArray(value)) throw new ImportError('form', path, 'a list', value);
  return value as readonly unknown[];
}

export function idOf(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new ImportError('form', path, 'a text', value);
  return value;
}

/** An identifier, or the name of a field that is an identifier. */
export function shortId(value: unknown, path: string): string {
  const id = idOf(value, path);
  if (id.length <= longestId) return id;
  throw new ImportError('too-long', path, `at most ${longestId} letters`, id, {
    name: id,
    count: id.length,
    most: longestId,
  });
}

export function textOf(value: unknown, path: string): string {
  const text = idOf(value, path);
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text;
}
