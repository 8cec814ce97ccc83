import {objectFrom, ownEntries, stringify} from './built-ins.js';
import {asArray, asNumber, asObject, asString, DataError, own} from './data-error.js';
import {readLicence, type Source} from './source.js';

/**
 * The rules for a value of a document, defined once: for its type, for the check when it is read, and for the JSON Schema,
 * which `src/build/json-schemas.ts` makes.
 */
export interface Schema<Value> {
  /** Selects the rules and the description of the value in the JSON Schema. */
  readonly kind: string;
  readonly parts?: unknown;
  /** @throws {DataError} when the value breaks the rules. */
  read(value: unknown, path: string): Value;
}

export type Infer<Of> = Of extends Schema<infer Value> ? Value : never;
type Parts = Readonly<Record<string, Schema<unknown>>>;

const textOf = (kind: string): Schema<string> => ({kind, read: asString});
export const text = textOf('text');
/** A short name that texts and attributes refer to. */
export const id = textOf('id');
/** The report's own words, in bokmål. */
export const quote = textOf('quote');
/** The heading in the report that something is under. */
export const section = textOf('section');

export const year: Schema<number> = {kind: 'year', read: asNumber};
/** Any number, decimals and negative numbers included. */
export const number: Schema<number> = {kind: 'number', read: asNumber};
export const count: Schema<number> = {kind: 'count', read: asNumber};

/** The terms of use; `null` where the source states none. */
export const licence: Schema<Source['licence']> = {kind: 'licence', read: readLicence};

export const boolean: Schema<boolean> = {
  kind: 'boolean',
  read(value, path) {
    if (typeof value !== 'boolean') throw new DataError(path, 'true or false', value);
    return value;
  },
};

/** One of a few values. */
export const choice = <const Value extends string | boolean>(parts: readonly Value[]): Schema<Value> => ({
  kind: 'choice',
  parts,
  read(value, path) {
    const found = parts.find((one) => one === value);
    if (found === undefined) throw new DataError(path, `one of ${parts.join(', ')}`, value);
    return found;
  },
});

/** One value, or one list of values in this order. */
export const constant = (parts: string | readonly string[]): Schema<unknown> => ({
  kind: 'constant',
  parts,
  read(value, path) {
    if (stringify(value) !== stringify(parts)) throw new DataError(path, `${parts}`, value);
    return parts;
  },
});

/** A value that can be written in several forms, each of which is an object with other properties. */
export const forms = <Value>(
  parts: readonly Schema<unknown>[],
  read: (value: unknown, path: string) => Value,
): Schema<Value> => ({kind: 'forms', parts, read});

export const optional = <Value>(parts: Schema<Value>): Schema<Value | undefined> => ({
  kind: 'optional',
  parts,
  read: (value, path) => (value === undefined ? undefined : parts.read(value, path)),
});

export const nullable = <Value>(parts: Schema<Value>): Schema<Value | null> => ({
  kind: 'nullable',
  parts,
  read: (value, path) => (value === null ? null : parts.read(value, path)),
});

export const list = <Value>(parts: Schema<Value>): Schema<readonly Value[]> => ({
  kind: 'list',
  parts,
  read: (value, path) => asArray(value, path).map((one, i) => parts.read(one, `${path}[${i}]`)),
});

/** An object of any number of values, each under a name or an id. */
export const map = <Value>(parts: Schema<Value>): Schema<Readonly<Record<string, Value>>> => ({
  kind: 'map',
  parts,
  read: (value, path) =>
    objectFrom(ownEntries(asObject(value, path)).map(([key, one]) => [key, parts.read(one, `${path}.${key}`)])),
});

/** An object with these properties; others are left out. */
export function object<Of extends Parts>(parts: Of): Schema<{readonly [Key in keyof Of]: Infer<Of[Key]>}> {
  const all = ownEntries(parts);
  return {
    kind: 'object',
    parts,
    read(value, path) {
      const from = asObject(value, path || 'document');
      const inside = path && `${path}.`;
      const read = all.map(([key, part]) => [key, part.read(own(from, key), `${inside}${key}`)] as const);
      return objectFrom(read) as {readonly [Key in keyof Of]: Infer<Of[Key]>};
    },
  };
}
