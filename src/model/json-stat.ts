import {asArray, asNumber, asObject, asString, DataError, own, type Fields} from './data-error.js';

export interface Category {
  id: string;
  label: string;
}

export interface Dimension {
  id: string;
  label: string;
  categories: readonly Category[];
}

/** One number, or the kind of nothing that stands in its place. */
export interface Cell {
  /** `null` where the source gives no number: a gap, never zero. */
  value: number | null;
  /** Why there is no number, or what to know about it: the sign that the data gives. */
  status?: string;
  /** The sign itself, where the source has one: «..», «:». */
  sign?: string;
}

/** A JSON-stat 2.0 dataset whose shape has been checked. */
export interface Dataset {
  label: string;
  source: string;
  href: string | undefined;
  dimensions: readonly Dimension[];
  roles: Readonly<Record<'time' | 'geo' | 'metric', readonly string[]>>;
  /** Looks up one cell by one category id per dimension, in the order of `dimensions`. */
  cell(ids: readonly string[]): Cell;
  extension: Fields;
}

/**
 * Reads a JSON-stat 2.0 dataset, the form in which Statistics Norway publishes.
 *
 * @throws {DataError} when it is not one, or when its parts do not fit together.
 */
export function readJsonStat(document: unknown): Dataset {
  const root = asObject(document, 'document');
  if (own(root, 'class') !== 'dataset') throw new DataError('class', '"dataset"', own(root, 'class'));

  const ids = asArray(own(root, 'id'), 'id').map((id, i) => asString(id, `id[${i}]`));
  const sizes = asArray(own(root, 'size'), 'size').map((size, i) => asSize(size, `size[${i}]`));
  if (sizes.length !== ids.length) throw new DataError('size', `a list of ${ids.length} numbers`, sizes);

  const dimensionFields = asObject(own(root, 'dimension'), 'dimension');
  const dimensions = ids.map((id, i) => readDimension(id, own(dimensionFields, id), sizes[i]!));
  const cells = readCells(
    own(root, 'value'),
    own(root, 'status'),
    sizes.reduce((product, size) => product * size, 1),
  );
  const positions = dimensions.map(({categories}) => new Map(categories.map(({id}, i) => [id, i])));
  const role = own(root, 'role') === undefined ? {} : asObject(own(root, 'role'), 'role');
  const extension = own(root, 'extension') === undefined ? {} : asObject(own(root, 'extension'), 'extension');
  const href = own(root, 'href');

  return {
    label: asString(own(root, 'label') ?? '', 'label'),
    source: asString(own(root, 'source') ?? '', 'source'),
    href: href === undefined ? undefined : asString(href, 'href'),
    dimensions,
    roles: {time: readRole(role, 'time'), geo: readRole(role, 'geo'), metric: readRole(role, 'metric')},
    extension,
    cell(categoryIds) {
      let index = 0;
      for (const [i, size] of sizes.entries()) {
        const position = positions[i]!.get(categoryIds[i] ?? '');
        if (position === undefined) throw new DataError(`cell ${ids[i]}`, 'one of its categories', categoryIds[i]);
        index = index * size + position;
      }
      return cells(index);
    },
  };
}

function asSize(value: unknown, path: string): number {
  const size = asNumber(value, path);
  if (!Number.isInteger(size) || size < 1) throw new DataError(path, 'a whole number above 0', value);
  return size;
}

function readRole(role: Fields, name: string): readonly string[] {
  const value = own(role, name);
  return value === undefined ? [] : asArray(value, `role.${name}`).map((id, i) => asString(id, `role.${name}[${i}]`));
}

function readDimension(id: string, value: unknown, size: number): Dimension {
  const path = `dimension.${id}`;
  const fields = asObject(value, path);
  const category = asObject(own(fields, 'category'), `${path}.category`);
  const labels = own(category, 'label') === undefined ? {} : asObject(own(category, 'label'), `${path}.category.label`);
  const order = categoryOrder(own(category, 'index'), labels, `${path}.category.index`);
  if (order.length !== size || new Set(order).size !== size) {
    throw new DataError(`${path}.category.index`, `${size} different categories, as size says`, order);
  }
  return {
    id,
    label: asString(own(fields, 'label') ?? id, `${path}.label`),
    categories: order.map((categoryId) => ({
      id: categoryId,
      label: asString(own(labels, categoryId) ?? categoryId, `${path}.category.label.${categoryId}`),
    })),
  };
}

/** The key order of an object says nothing ("2018" sorts as a number), so only `index` decides. */
function categoryOrder(index: unknown, labels: Fields, path: string): string[] {
  if (Array.isArray(index)) return index.map((id, i) => asString(id, `${path}[${i}]`));
  // A dimension with a single category may leave `index` out.
  if (index === undefined) return Object.keys(labels);
  const positions = Object.entries(asObject(index, path));
  const order = Array.from<string>({length: positions.length});
  for (const [id, position] of positions) {
    const place = asNumber(position, `${path}.${id}`);
    if (!Number.isInteger(place) || place < 0 || place >= order.length || order[place] !== undefined) {
      throw new DataError(`${path}.${id}`, `a place of its own from 0 to ${order.length - 1}`, position);
    }
    order[place] = id;
  }
  return order;
}

function readCells(value: unknown, status: unknown, count: number): (index: number) => Cell {
  if (Array.isArray(value) && value.length !== count) {
    throw new DataError('value', `a list of ${count}, the product of size`, value.length);
  }
  const values = asListOrObject(value, 'value');
  const statuses = status === undefined || typeof status === 'string' ? undefined : asListOrObject(status, 'status');
  const check = (index: number): Cell => {
    const number = at(values, index) ?? null;
    const sign = typeof status === 'string' ? status : statuses && at(statuses, index);
    if (number !== null && (typeof number !== 'number' || !Number.isFinite(number))) {
      throw new DataError(`value[${index}]`, 'a number or null', number);
    }
    return sign === undefined || sign === null
      ? {value: number}
      : {value: number, status: asString(sign, `status[${index}]`)};
  };
  for (const key of Object.keys(values)) {
    if (!(Number.isInteger(Number(key)) && Number(key) >= 0 && Number(key) < count)) {
      throw new DataError(`value["${key}"]`, `numbered from 0 to ${count - 1}`, key);
    }
    check(Number(key));
  }
  return check;
}

function asListOrObject(value: unknown, path: string): Fields | readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return asObject(value, path);
}

function at(list: Fields | readonly unknown[], index: number): unknown {
  return Array.isArray(list) ? (list as readonly unknown[])[index] : own(list as Fields, String(index));
}
