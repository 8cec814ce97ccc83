import {itemsNamed} from '../import/category-names.js';
import {fixDimensions} from '../import/fix-dimensions.js';
import {ImportError} from '../import/import-error.js';
import type {DimensionMapping, Table, TableDimension} from '../import/imported-data.js';
import {periodsOf} from '../import/trend-axes.js';
import {trendDimensions, trendFrom} from '../import/trend-from.js';
import type {Chosen} from './px-web.js';

/**
 * The categories that the figure shows of a table whose numbers are not known yet.
 *
 * @throws {ImportError} for a table that the figure cannot draw.
 */
export function choose(table: Table, hints: DimensionMapping): Chosen {
  // The same reader as the figure's refuses what the figure would refuse.
  trendFrom({form: 'json-stat', table, document: table.document}, hints, 'nb');
  const part = fixDimensions(table, hints.fix);
  const found = trendDimensions(part, hints);
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
    else if (own === found.get('level')) chosen.set(dimension, idsOf(own, hints.levels));
    else if (own === found.get('measure')) chosen.set(dimension, idsOf(own, hints.measures));
    else if (own === found.get('time')) {
      const places = periodsOf(own, hints).map(({place}) => place);
      chosen.set(
        dimension,
        own.categories.filter((_, place) => places.includes(place)).map(({id}) => id),
      );
    }
  }
  return chosen;
}

const idsOf = ({categories}: TableDimension, names: string | undefined) =>
  itemsNamed(categories, names).map(({id}) => id);

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
