import {readSeveral} from '../i18n/read-several.js';
import {allNames, type Nameable} from '../import/category-names.js';
import {fixDimensions} from '../import/fix-dimensions.js';
import {ImportError} from '../import/import-error.js';
import type {DimensionMapping, Table, TableDimension} from '../import/imported-data.js';
import {listed, listOf} from '../import/remedy.js';
import {periodsOf} from '../import/trend-axes.js';
import {trendDimensions, trendFrom} from '../import/trend-from.js';
import type {Chosen} from './px-web.js';

/**
 * The categories that the figure shows of a table whose numbers are not known yet.
 *
 * @throws {ImportError} for a table that the figure cannot draw, and for a name that belongs to none of its categories.
 */
export function choose(table: Table, mapping: DimensionMapping): Chosen {
  // The same reader as the figure's refuses what the figure would refuse.
  const trend = trendFrom({form: 'json-stat', table, document: table.document}, mapping, 'nb');
  for (const list of ['levels', 'measures'] as const) refuseUnknown(list, trend.offered[list], mapping[list]);
  const part = fixDimensions(table, mapping.fix);
  const found = trendDimensions(part, mapping);
  const chosen = new Map<TableDimension, readonly string[]>();
  const parts = new Map(part.dimensions.map((own) => [own.id, own]));
  for (const dimension of table.dimensions) {
    const own = parts.get(dimension.id);
    if (!own) continue;
    if (own.isFixed)
      chosen.set(
        dimension,
        own.categories.map(({id}) => id),
      );
    else if (own === found.get('level')) chosen.set(dimension, idsOf(trend.levels));
    else if (own === found.get('measure')) chosen.set(dimension, idsOf(trend.measures));
    else if (own === found.get('time')) {
      const places = periodsOf(own, mapping).map(({place}) => place);
      chosen.set(
        dimension,
        own.categories.filter((_, place) => places.includes(place)).map(({id}) => id),
      );
    }
  }
  return chosen;
}

/** The ids in the table, where the figure may use those of the report. */
const idsOf = (items: readonly Nameable[]) => items.map(({id, sourceId = id}) => sourceId);

/** Without a name that is asked for, the others would look like the whole choice. */
function refuseUnknown(list: 'levels' | 'measures', items: readonly Nameable[], names: string | undefined): void {
  const known = items.map(({id}) => id);
  const unknown = readSeveral(names ?? '', allNames(items)).find((one) => !known.includes(one));
  if (unknown === undefined) return;
  throw new ImportError('no-category', list, `some of ${listed(items)}`, unknown, {
    name: unknown,
    remedy: listOf(list, items.slice(0, 2)),
  });
}

/**
 * Refuses an answer with other categories than those that were asked for: a server that leaves out a year must not make it
 * look as if the table ended there.
 *
 * @throws {ImportError}
 */
export function refuseOtherThan(chosen: Chosen, {dimensions}: Table, found: Table): void {
  for (const dimension of dimensions) {
    const {id, categories} = dimension;
    const asked = chosen.get(dimension) ?? categories.map((one) => one.id);
    const answered = found.dimensions.find((one) => one.id === id)?.categories.map((one) => one.id) ?? [];
    const missing = asked.filter((one) => !answered.includes(one));
    const extra = answered.filter((one) => !asked.includes(one));
    if (missing.length + extra.length === 0) continue;
    const expected = `all ${asked.length} categories that were asked for`;
    throw new ImportError(
      'size',
      `dimension.${id}`,
      expected,
      `without ${missing.join(', ') || 'any'}, with ${extra.join(', ') || 'no'} others`,
    );
  }
}
