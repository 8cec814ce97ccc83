import {objectFrom} from '../datasets/built-ins.js';
import {own, type Fields} from '../datasets/data-error.js';
import type {ParsedSource, SignedCell, Snapshot, Table} from './imported-data.js';
import {isFields} from './fields.js';
import {tableOf} from './read-text.js';
import {placesOf} from '../datasets/numbered.js';

/**
 * The fetched data as a document to keep: JSON-stat 2.0, or our own form, with its origin. A dataset of version 2 is not
 * changed, except that the names of contact persons are removed.
 */
export function snapshotDocument(answer: ParsedSource, snapshot: Snapshot): Fields {
  const {document} = answer;
  if (answer.form === 'document') return {...(document as Fields), snapshot};
  const table = tableOf(answer);
  if (isFields(document) && own(document, 'class') === 'dataset' && own(document, 'id') !== undefined) {
    const {contact: _, ...extension} = (own(document, 'extension') ?? {}) as Record<string, unknown>;
    return {...document, extension: {...extension, snapshot}};
  }
  return dataset(table, snapshot);
}

/** A table as JSON-stat 2.0. */
function dataset(table: Table, snapshot: Snapshot): Fields {
  const {dimensions, label, source, href, updated, licence, notes} = table;
  const sizes = dimensions.map(({categories}) => categories.length);
  const cells = placesOf(sizes.reduce((count, size) => count * size, 1)).map((index) => {
    let rest = index;
    const places = sizes.toReversed().map((size) => {
      const place = rest % size;
      rest = (rest - place) / size;
      return place;
    });
    return table.cell(places.toReversed());
  });
  const general = notes.filter(({on}) => on === undefined);
  const roles = (['time', 'geo', 'metric'] as const).map((role) => [
    role,
    dimensions.filter((one) => one.role === role).map(({id}) => id),
  ]);
  return {
    version: '2.0',
    class: 'dataset',
    label,
    source,
    ...(href !== undefined && {href}),
    ...(updated !== undefined && {updated}),
    ...(general.length > 0 && {note: general.map(({text}) => text)}),
    id: dimensions.map(({id}) => id),
    size: sizes,
    role: objectFrom(roles.filter(([, ids]) => ids!.length > 0)) as Fields,
    dimension: objectFrom(dimensions.map((one) => [one.id, {label: one.label, category: categoryOf(one.categories)}])),
    value: cells.map(({value}) => value),
    status: objectFrom(cells.flatMap(({sign}: SignedCell, i) => (sign ? [[i, sign]] : []))),
    extension: {
      ...(licence && {licence}),
      noteMandatory: objectFrom(general.flatMap(({mandatory}, i) => (mandatory ? [[i, true]] : []))),
      snapshot,
    },
  };
}

function categoryOf(categories: Table['dimensions'][number]['categories']): Fields {
  const units = categories.flatMap(({id, unit}) => (unit ? [[id, {base: unit.label, decimals: unit.decimals}]] : []));
  return {
    index: categories.map(({id}) => id),
    label: objectFrom(categories.map(({id, label}) => [id, label])),
    ...(units.length > 0 && {unit: objectFrom(units) as Fields}),
  };
}
