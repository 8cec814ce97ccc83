import {hasOwn, isArray, isFiniteNumber, objectFrom, ownKeys, stringify} from './built-ins.js';

/** Data that cannot be trusted. The message names the path, what it should be and what it is. */
export class DataError extends Error {
  override name = 'DataError';

  constructor(path: string, expected: string, value: unknown) {
    super(`${path} should be ${expected}, but is ${shown(value)}`);
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  // JSON has neither NaN nor Infinity and would show null.
  if (typeof value === 'number') return `${value}`;
  const text = stringify(value, bounded()) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Limits the values that a message writes out, since data from outside may be of any size. */
function bounded(): (key: string, value: unknown) => unknown {
  let left = 40;
  return (_, value) => {
    if (left-- <= 0) return undefined;
    if (typeof value === 'string') return value.slice(0, 100);
    if (typeof value !== 'object' || value === null) return value;
    if (isArray(value)) return value.slice(0, 20) as unknown[];
    const keys = ownKeys(value);
    if (keys.length <= 20) return value;
    return objectFrom(keys.slice(0, 20).map((key) => [key, (value as Fields)[key]]));
  };
}

export type Fields = Readonly<Record<string, unknown>>;

export function asObject(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || isArray(value)) throw new DataError(path, 'an object', value);
  return value as Fields;
}

export function asArray(value: unknown, path: string): readonly unknown[] {
  if (!isArray(value)) throw new DataError(path, 'a list', value);
  return value as readonly unknown[];
}

export function asString(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new DataError(path, 'a text', value);
  return value;
}

export function asNumber(value: unknown, path: string): number {
  if (typeof value !== 'number' || !isFiniteNumber(value)) throw new DataError(path, 'a number', value);
  return value;
}

/** An own property: data from outside may hold any key, `__proto__` included. */
export function own<Value>(fields: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return hasOwn(fields, key) ? fields[key] : undefined;
}
