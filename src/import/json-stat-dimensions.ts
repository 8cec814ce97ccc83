import {isArray, isInteger, ownEntries, ownKeys} from '../datasets/built-ins.js';
import {own, type Fields} from '../datasets/data-error.js';
import {numbered} from '../datasets/numbered.js';
import {fieldsIn, fieldsOf, isFields, listOf, shortId, textOf} from './fields.js';
import {ImportError} from './import-error.js';
import type {TableDimension, Unit} from './imported-data.js';
import {mostDimensions} from './limits.js';
import {mostDecimals} from './number.js';
import type {Steps} from './slices.js';

/** The ids and sizes of the dimensions of a dataset. */
export function sizesIn(shape: Fields): {ids: string[]; sizes: number[]} {
  const ids = shortList(shape, 'id').map((id, i) => shortId(id, `id[${i}]`));
  const sizes = shortList(shape, 'size').map((size, i) => sizeOf(size, `size[${i}]`));
  if (ids.length === 0 || sizes.length !== ids.length || new Set(ids).size !== ids.length) {
    throw new ImportError('size', 'size', `a number for each of ${ids.length} different dimensions`, sizes);
  }
  return {ids, sizes};
}

/** The dimensions of a dataset with their categories. */
export function* dimensionSteps(root: Fields, shape: Fields): Steps<TableDimension[]> {
  const {ids, sizes} = sizesIn(shape);
  const roles = rolesIn(fieldsIn(shape, 'role', ''));
  const inAll = fieldsOf(own(root, 'dimension'), 'dimension');
  const dimensions: TableDimension[] = [];
  for (const [i, id] of numbered(ids)) {
    yield;
    const fields = fieldsOf(own(inAll, id), `dimension.${id}`);
    dimensions.push(readDimension(id, fields, sizes[i]!, roles.get(id)));
  }
  return dimensions;
}

/** Some publishers write sizes as texts. */
function sizeOf(given: unknown, path: string): number {
  const value = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given;
  if (typeof value !== 'number' || !isInteger(value) || value < 1) {
    throw new ImportError('size', path, 'a whole number above 0', given);
  }
  return value;
}

/** A list with one entry for each dimension. */
function shortList(parent: Fields, path: string): readonly unknown[] {
  const list = listOf(own(parent, path), path);
  if (list.length <= mostDimensions) return list;
  const count = list.length;
  throw new ImportError('too-many-cells', path, `at most ${mostDimensions} long`, list, {count, most: mostDimensions});
}

/** The role of each dimension that has one; the first, if it has several. */
function rolesIn(fields: Fields): Map<unknown, TableDimension['role']> {
  const roles = new Map<unknown, TableDimension['role']>();
  for (const role of ['metric', 'geo', 'time'] as const) {
    if (own(fields, role) === undefined) continue;
    const list = listOf(own(fields, role), `role.${role}`);
    if (list.length > mostDimensions)
      throw new ImportError('form', `role.${role}`, `at most ${mostDimensions} long`, list);
    for (const id of list) roles.set(id, role);
  }
  return roles;
}

function readDimension(id: string, fields: Fields, size: number, role: TableDimension['role']): TableDimension {
  const path = `dimension.${id}`;
  const category = fieldsOf(own(fields, 'category'), `${path}.category`);
  const labels = fieldsIn(category, 'label', `${path}.category.`);
  const units = fieldsIn(category, 'unit', `${path}.category.`);
  const order = categoryOrder(own(category, 'index'), labels, size, `${path}.category.index`);
  return {
    id,
    label: textOf(own(fields, 'label') ?? id, `${path}.label`),
    ...(role && {role}),
    categories: order.map((one) => {
      const unit = unitOf(own(units, one));
      return {
        id: one,
        label: textOf(own(labels, one) ?? one, `${path}.category.label.${one}`) || one,
        ...(unit && {unit}),
      };
    }),
  };
}

/** The key order of an object has no meaning ("2018" sorts as a number), so only `index` decides. */
function categoryOrder(index: unknown, labels: Fields, size: number, path: string): string[] {
  const refuse = (found: unknown) =>
    new ImportError('size', path, `${size} different categories, each in its place`, found);
  // Without an index the order is unknown, unless there is only one category.
  if (index === undefined || index === null) {
    const [only, ...more] = ownKeys(labels);
    if (size !== 1 || only === undefined || more.length > 0) throw refuse(ownKeys(labels));
    return [shortId(only, path)];
  }
  if (isArray(index)) {
    if (index.length !== size) throw refuse(index);
    const ids = index.map((id, i) => shortId(id, `${path}[${i}]`));
    if (new Set(ids).size !== size) throw refuse(ids);
    return ids;
  }
  const entries = ownEntries(fieldsOf(index, path));
  if (entries.length !== size) throw refuse(entries);
  const order = Array<string | undefined>(size).fill(undefined);
  for (const [id, place] of entries) {
    const isPlace = typeof place === 'number' && isInteger(place) && place >= 0 && place < size;
    if (!isPlace || order[place] !== undefined) throw refuse(place);
    order[place] = shortId(id, path);
  }
  return order as string[];
}

function unitOf(value: unknown): Unit | undefined {
  if (!isFields(value)) return undefined;
  const label = [own(value, 'label'), own(value, 'base'), own(value, 'symbol')].find((one) => typeof one === 'string');
  const decimals = own(value, 'decimals');
  const isCount = typeof decimals === 'number' && isInteger(decimals) && decimals >= 0 && decimals <= mostDecimals;
  return {label: textOf(label ?? '', 'unit'), ...(isCount && {decimals})};
}
