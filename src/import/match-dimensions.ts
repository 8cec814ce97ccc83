import {objectFrom, ownEntries} from '../datasets/built-ins.js';
import type {DimensionMapping, Table, TableCategory, TableDimension} from './imported-data.js';
import {isNameOf, plain, type Topic} from './dimension-names.js';
import {readPeriod} from './period.js';
import {ImportError} from './import-error.js';
import {longestId, longestList} from './limits.js';

/** No figure could show a dimension with more categories. */
export const mostKnown = 500;

/** A sentence with more names is not read. */
const mostNames = 5;

/** The criteria for the dimension of a topic, besides its name. */
export interface Wanted {
  topic: Topic;
  role?: 'time' | 'geo' | 'metric';
  /** Whether the topic knows the categories. */
  knows: (categories: readonly TableCategory[]) => boolean;
  /** Whether the topic may take the only dimension that remains. */
  isRest?: boolean;
}

export const time: Wanted = {
  topic: 'time',
  role: 'time',
  knows: (categories) => categories.every(({id, label}) => readPeriod(id) ?? readPeriod(label)),
};

/** The dimension with the id or label that an author gives. */
function askedFor(dimensions: readonly TableDimension[], topic: Topic, asked: unknown) {
  // Removing an attribute sets `null`, and a page can set any value.
  if (typeof asked !== 'string' || asked.trim() === '') return undefined;
  const found = dimensions.filter(({id, label}) => [id, label].some((name) => plain(name) === plain(asked)));
  if (found.length !== 1) {
    const choices = choicesOf(dimensions);
    throw new ImportError('no-dimension', `dimension-${topic}`, `one of ${choices.join(', ')}`, asked, {
      name: topic,
      choices: namesFor(dimensions),
    });
  }
  return found[0];
}

/**
 * Finds the dimension of each topic: as the author says, by role, by name, or by categories. If two topics fit a dimension, or
 * two dimensions fit a topic, the author has to decide.
 */
export function match<Key extends Topic>(
  {dimensions}: Table,
  wanted: readonly (Wanted & {topic: Key})[],
  mapping: DimensionMapping,
): Map<Key, TableDimension> {
  const found = new Map<Key, TableDimension>();
  const taken = (one: TableDimension) => [...found.values()].includes(one);
  for (const {topic} of wanted) {
    const named = askedFor(dimensions, topic, mapping[topic]);
    if (named && taken(named))
      throw new ImportError('no-dimension', `dimension-${topic}`, 'another dimension', named.id, {
        name: topic,
        choices: namesFor(dimensions),
      });
    if (named) found.set(topic, named);
  }
  // Every test needs the result, and there may be many categories, so it is stored.
  const known = new Map<Wanted, Map<TableDimension, boolean>>(wanted.map((want) => [want, new Map()]));
  const isKnown = (want: Wanted, dimension: TableDimension) => {
    const {categories} = dimension;
    const answers = known.get(want)!;
    if (!answers.has(dimension)) answers.set(dimension, categories.length <= mostKnown && want.knows(categories));
    return answers.get(dimension)!;
  };
  // Columns of a table have the role of measures, regardless of their content.
  const isOther = (of: Wanted, one: TableDimension) =>
    one.role === 'metric' && !isKnown(of, one) && wanted.some((other) => other !== of && isKnown(other, one));
  const tests: ((of: Wanted, one: TableDimension) => boolean)[] = [
    (of, one) => of.role !== undefined && one.role === of.role && !isOther(of, one),
    ({topic}, {id, label}) => isNameOf(topic, id) || isNameOf(topic, label),
    isKnown,
  ];
  // Dimensions with a single category describe all numbers: they are tried last, first by their names.
  for (const isMany of [true, false]) {
    for (const test of isMany ? tests : [...tests.slice(1), tests[0]!]) {
      for (const want of wanted.filter(({topic}) => !found.has(topic))) {
        const fits = dimensions.filter((one) => one.categories.length > 1 === isMany && !taken(one) && test(want, one));
        if (fits.length === 1) found.set(want.topic, fits[0]!);
      }
    }
    if (isMany) onlyOneLeft();
  }
  // A dimension with a single category may have answered one of two topics; otherwise the last topic has the series.
  onlyOneLeft(true);
  return found;

  /** Assigns the dimension that remains when all others have been assigned. */
  function onlyOneLeft(isLast = false) {
    const free = dimensions.filter((one) => one.categories.length > 1 && !taken(one));
    const open = wanted.filter(({topic, isRest}) => isRest && !found.has(topic));
    const fits = open.filter(({role}) => !dimensions.some((one) => role && one.role === role));
    const of = fits.length > 0 ? fits : open;
    const want = isLast ? of.at(-1) : of[0];
    if (free.length === 1 && want && (isLast || open.length === 1 || fits.length === 1))
      found.set(want.topic, free[0]!);
  }
}

/** Dimensions that an author can choose from, in the form that an attribute takes. */
export function choicesOf(dimensions: readonly TableDimension[]): string[] {
  return dimensions.filter(({categories}) => categories.length > 1).map(({id, label}) => label || id);
}

/** The same for readers. Value columns have no common name, so the names of the columns are listed instead. */
export function namesFor(dimensions: readonly TableDimension[]): string[] {
  return dimensions.flatMap(({id, label, role, categories}) => {
    if (label !== '' || !role) return [label || id];
    const names = categories.map((one) => one.label).filter(Boolean);
    return names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
  });
}

/** The members of the mapping that list several names. */
const lists: readonly string[] = ['fix', 'levels', 'measures', 'periods'] satisfies (keyof DimensionMapping)[];

/** Names of dimensions have a maximum length: a longer one is truncated just above it, so that it still matches none. */
export function shortMapping(mapping: DimensionMapping): DimensionMapping {
  const most = (name: string) => (lists.includes(name) ? longestList : longestId + 1);
  const short = (name: string, asked: unknown) => (typeof asked === 'string' ? asked.slice(0, most(name)) : asked);
  return objectFrom(ownEntries(mapping).map(([name, asked]) => [name, short(name, asked)])) as DimensionMapping;
}
