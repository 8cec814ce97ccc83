import type {DimensionMapping, Table, TableDimension} from './imported-data.js';
import {ImportError} from './import-error.js';
import {choicesOf, mostKnown, namesFor} from './match-dimensions.js';
import {knownPeriods, looksLikeTime} from './period.js';
import {fixMore, listed, written} from './remedy.js';

export function missing(topic: 'time' | 'level', table: Table): ImportError {
  const names = table.dimensions.flatMap(({categories}) => categories.slice(0, mostKnown).map(({label}) => label));
  const unread = topic === 'time' ? names.find(looksLikeTime) : undefined;
  if (unread !== undefined) {
    return new ImportError('time', 'dimension-time', knownPeriods, unread, {name: unread});
  }
  const choices = choicesOf(table.dimensions);
  return new ImportError('no-dimension', `dimension-${topic}`, `one of ${choices.join(', ')}`, undefined, {
    name: topic,
    choices: namesFor(table.dimensions),
  });
}

/** Refuses a further dimension: numbers for several regions cannot be drawn as if they were for one. */
export function refuseWhatIsLeft(
  {dimensions}: Table,
  used: readonly (TableDimension | undefined)[],
  {fix}: DimensionMapping,
): void {
  const left = dimensions.filter((one) => one.categories.length > 1 && !used.includes(one));
  if (left.length === 0) return;
  if (used.every((one) => one && one.categories.length > 1)) throw extraDimension(left[0]!, fix);
  const topic = used.length === 3 && !used[2] ? 'level' : 'measure';
  // A dimension without a name cannot be written in an attribute.
  const named = left.filter(({id, label}) => label || id);
  const smallest = (named.length > 0 ? named : left).reduce((least, one) =>
    one.categories.length < least.categories.length ? one : least,
  );
  throw new ImportError('no-dimension', `dimension-${topic}`, `one of ${choicesOf(left).join(', ')}`, undefined, {
    name: topic,
    choices: namesFor(left).filter(Boolean),
    remedy: {attribute: `dimension-${topic}`, value: smallest.label || smallest.id},
  });
}

/** Refuses a dimension that is not shown and has several categories, with an example of how to fix it to one. */
export function extraDimension(dimension: TableDimension, fix: unknown): ImportError {
  const {id, categories} = dimension;
  const remedy = fixMore(fix, dimension);
  const expected = `a single category, chosen as with ${written(remedy)} from ${listed(categories)}`;
  return new ImportError('extra-dimension', `dimension.${id}`, expected, categories.length, {
    name: namesFor([dimension]).join(', '),
    count: categories.length,
    remedy,
  });
}
