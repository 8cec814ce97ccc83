import {itemNamed, itemsCalled} from './category-names.js';
import type {Table, TableCategory, TableDimension} from './imported-data.js';
import {ImportError} from './import-error.js';
import {choicesOf, namesFor} from './match-dimensions.js';
import {fixMore, listed, pairOf, quoted} from './remedy.js';

/**
 * The numbers of those categories that an author names, such as `Region=Oslo; Kjønn=Kvinner`: each dimension named has that
 * category alone. A name that contains a semicolon has to be replaced by its id.
 *
 * @throws {ImportError} for a dimension or a category that the table does not have, and for a choice that is not clear.
 */
export function fixDimensions(table: Table, fix: unknown): Table {
  const places = new Map<TableDimension, number>();
  for (const part of typeof fix === 'string' ? fix.split(';') : []) {
    if (part.trim() === '') continue;
    const {dimension, name} = readPart(table, part);
    const found = itemsCalled(dimension.categories, name);
    if (found.length === 0) throw noCategory(dimension, name);
    if (found.length > 1) throw sharedName(dimension, name, found);
    const place = dimension.categories.indexOf(found[0]!);
    if ((places.get(dimension) ?? place) !== place) throw severalCategories(dimension, part);
    places.set(dimension, place);
  }
  if (places.size === 0) return table;
  const fixed = table.dimensions.map((one) => places.get(one));
  return {
    ...table,
    dimensions: table.dimensions.map((one, i) =>
      fixed[i] === undefined
        ? one
        : {...one, categories: [one.categories[fixed[i]]!], isFixed: one.categories.length > 1},
    ),
    cell: (at) => table.cell(at.map((place, i) => fixed[i] ?? place)),
  };
}

/** A dimension and the name of a category. Either can contain an equals sign, so the first one that fits separates them. */
function readPart({dimensions}: Table, part: string): {dimension: TableDimension; name: string} {
  const pieces = part.split('=');
  for (let count = 1; count < pieces.length; count++) {
    const dimension = itemNamed(dimensions, pieces.slice(0, count).join('='));
    if (dimension) return {dimension, name: pieces.slice(count).join('=').trim()};
  }
  const name = pieces[0]!.trim();
  const expected = `"dimension=category", with one of the dimensions ${choicesOf(dimensions).join(', ')}`;
  throw new ImportError('no-dimension', 'fix', expected, part.trim(), {name, choices: namesFor(dimensions)});
}

function noCategory(dimension: TableDimension, value: string): ImportError {
  const {categories, id, label} = dimension;
  const choices = categories.map((one) => one.label);
  return new ImportError('no-category', 'fix', `${quoted(label || id)} with one of ${listed(categories)}`, value, {
    name: value,
    choices,
    remedy: fixMore('', dimension),
  });
}

function sharedName(dimension: TableDimension, value: string, found: readonly TableCategory[]): ImportError {
  const {id, label} = dimension;
  const expected = `an id of ${quoted(label || id)}, because several have the name: ${listed(found)}`;
  return new ImportError('duplicate', 'fix', expected, value, {
    name: value,
    remedy: {attribute: 'fix', value: pairOf(dimension, found[0]!)},
  });
}

function severalCategories({id, label}: TableDimension, part: string): ImportError {
  const name = label || id;
  return new ImportError('duplicate', 'fix', `one category of ${quoted(name)}`, `also ${part.trim()}`, {name});
}
