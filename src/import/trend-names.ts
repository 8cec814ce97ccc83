import type {Nameable} from './category-names.js';
import {itemsNamed} from './category-names.js';
import {ImportError} from './import-error.js';
import type {Table, TableCategory, TableDimension, Unit} from './imported-data.js';
import {mostInTrend} from './limits.js';
import {listed, listOf, written} from './remedy.js';

/** A category of a dimension, with the report's id where the report has it. */
export interface Named extends Nameable {
  unit?: Unit;
  place: number;
}

/** Categories with the report's ids where possible; without a dimension, all numbers belong to one category. */
export function namedCategories(
  dimension: TableDimension | undefined,
  idOf: (name: string) => string | undefined,
  label: string,
): Named[] {
  const categories: readonly TableCategory[] = dimension?.categories ?? [{id: 'all', label: label || '–'}];
  // In a table of one measure, only the title may name the measure.
  const ids = categories.map(
    (one) => idOf(one.id) ?? idOf(one.label) ?? (one.label ? undefined : idOf(label)) ?? one.id,
  );
  const isClear = new Set(ids).size === ids.length;
  const seen = new Set<string>();
  const shared = new Set(categories.flatMap(({label: one}) => (seen.size === seen.add(one).size ? one : [])));
  return categories.map(({id, label: own, unit}, place) => {
    const known = isClear ? ids[place]! : id;
    return {
      id: known,
      ...(known !== id && {sourceId: id}),
      // Two municipalities can have one name, which then has the code beside it.
      label: own && shared.has(own) ? `${own} (${id})` : own || id || label || '–',
      ...(unit && {unit}),
      place,
    };
  });
}

/**
 * Those that the author names, or all where none is named.
 *
 * @throws {ImportError} for more than are legible.
 */
export function chosenNames<Item extends Named>(
  list: 'measures' | 'levels',
  items: readonly Item[],
  names: unknown,
  dimension: TableDimension | undefined,
): readonly Item[] {
  const chosen = itemsNamed(items, names);
  if (chosen.length > mostInTrend[list]) throw tooMany(list, items, chosen.length, dimension);
  return chosen;
}

/** The first categories of a dimension, which are enough for an example and a list in a message. */
const first = 25;

/** Refuses categories of which there are too many before all of them are named: there may be very many. */
export function refuseTooMany(
  list: 'measures' | 'levels',
  dimension: TableDimension | undefined,
  names: unknown,
  idOf: (name: string) => string | undefined,
): void {
  if (!dimension || (typeof names === 'string' && names.trim() !== '')) return;
  const {categories} = dimension;
  if (categories.length <= mostInTrend[list]) return;
  const items = namedCategories({...dimension, categories: categories.slice(0, first)}, idOf, '');
  throw tooMany(list, items, categories.length, dimension);
}

function tooMany(
  list: 'measures' | 'levels',
  items: readonly Named[],
  count: number,
  dimension: TableDimension | undefined,
): ImportError {
  const most = mostInTrend[list];
  const remedy = listOf(list, items.slice(0, 2));
  const expected = `at most ${most} ${list}, chosen as with ${written(remedy)} from ${listed(items)}`;
  return new ImportError('too-many', `dimension.${dimension?.id}`, expected, count, {name: list, count, most, remedy});
}

/** The name of the only series: the single row that it is in, or else its measure. */
export function seriesName({dimensions, label}: Table, used: readonly (TableDimension | undefined)[]): string {
  const nameOf = (one: TableDimension | undefined) =>
    one?.categories.length === 1 ? one.categories[0]!.label || one.categories[0]!.id : '';
  const rows = dimensions.filter((one) => !used.includes(one));
  const [, measure] = used;
  return (rows.length === 1 && nameOf(rows[0])) || nameOf(measure) || measure?.label || label;
}
