import {objectFrom, ownEntries} from '../datasets/built-ins.js';
import type {DimensionMapping, Table, TableCategory, TableDimension} from './imported-data.js';
import {isNameOf, plain, type Topic} from './dimension-names.js';
import {readPeriod} from './period.js';
import {ImportError} from './import-error.js';
import {longestId} from './limits.js';

/** A dimension of more categories than this is none that a figure could show. */
export const mostKnown = 500;

/** More names than this nobody reads in a sentence. */
const mostNames = 5;

/** What a topic asks of a dimension, besides its name. */
export interface Wanted {
  topic: Topic;
  role?: 'time' | 'geo' | 'metric';
  /** Whether the categories are such as the topic knows. */
  knows: (categories: readonly TableCategory[]) => boolean;
  /** Whether it may be what is left over when all others have their place. */
  isRest?: boolean;
}

export const time: Wanted = {
  topic: 'time',
  role: 'time',
  knows: (categories) => categories.every(({id, label}) => readPeriod(id) ?? readPeriod(label)),
};

/** The dimension that an author names, by id or label. */
export function hinted(dimensions: readonly TableDimension[], topic: Topic, hint: unknown) {
  // An attribute that is taken away leaves `null`, and a page can set anything.
  if (typeof hint !== 'string' || hint.trim() === '') return undefined;
  const found = dimensions.filter(({id, label}) => [id, label].some((name) => plain(name) === plain(hint)));
  if (found.length !== 1) {
    const choices = choicesOf(dimensions);
    throw new ImportError('no-dimension', `dimension-${topic}`, `one of ${choices.join(', ')}`, hint, {
      name: topic,
      choices: namesFor(dimensions),
    });
  }
  return found[0];
}

/**
 * Finds the dimension of each topic: as the author says, by its role, by its name, or by what is in it. A dimension that
 * two topics could claim, or a topic that two dimensions could serve, is left to the author.
 */
export function match<Key extends Topic>(
  {dimensions}: Table,
  wanted: readonly (Wanted & {topic: Key})[],
  hints: DimensionMapping,
): Map<Key, TableDimension> {
  const found = new Map<Key, TableDimension>();
  const taken = (one: TableDimension) => [...found.values()].includes(one);
  for (const {topic} of wanted) {
    const named = hinted(dimensions, topic, hints[topic]);
    if (named && taken(named))
      throw new ImportError('no-dimension', `dimension-${topic}`, 'another dimension', named.id, {
        name: topic,
        choices: namesFor(dimensions),
      });
    if (named) found.set(topic, named);
  }
  // Every test asks anew, and what there is to look through may be much.
  const known = new Map<Wanted, Map<TableDimension, boolean>>(wanted.map((want) => [want, new Map()]));
  const isKnown = (want: Wanted, dimension: TableDimension) => {
    const {categories} = dimension;
    const answers = known.get(want)!;
    if (!answers.has(dimension)) answers.set(dimension, categories.length <= mostKnown && want.knows(categories));
    return answers.get(dimension)!;
  };
  // Columns of a table have the role of measures, whatever is in them.
  const isOther = (of: Wanted, one: TableDimension) =>
    one.role === 'metric' && !isKnown(of, one) && wanted.some((other) => other !== of && isKnown(other, one));
  const tests: ((of: Wanted, one: TableDimension) => boolean)[] = [
    (of, one) => of.role !== undefined && one.role === of.role && !isOther(of, one),
    ({topic}, {id, label}) => isNameOf(topic, id) || isNameOf(topic, label),
    isKnown,
  ];
  // Dimensions with a single category say what all numbers have in common: a last resort, and their names say most.
  for (const isMany of [true, false]) {
    for (const test of isMany ? tests : [...tests.slice(1), tests[0]!]) {
      for (const want of wanted.filter(({topic}) => !found.has(topic))) {
        const fits = dimensions.filter((one) => one.categories.length > 1 === isMany && !taken(one) && test(want, one));
        if (fits.length === 1) found.set(want.topic, fits[0]!);
      }
    }
    if (isMany) onlyOneLeft();
  }
  return found;

  /** What is left over when all others have their place. */
  function onlyOneLeft() {
    const free = dimensions.filter((one) => one.categories.length > 1 && !taken(one));
    const open = wanted.filter(({topic, isRest}) => isRest && !found.has(topic));
    const fits = open.filter(({role}) => !dimensions.some((one) => role && one.role === role));
    const [want] = fits.length > 0 ? fits : open;
    if (free.length === 1 && want && (open.length === 1 || fits.length === 1)) found.set(want.topic, free[0]!);
  }
}

/** Dimensions that an author can choose between, by the names that an attribute takes. */
export function choicesOf(dimensions: readonly TableDimension[]): string[] {
  return dimensions.filter(({categories}) => categories.length > 1).map(({id, label}) => label || id);
}

/** The same for readers. Columns side by side have no name together: what they are called stands for it. */
export function namesFor(dimensions: readonly TableDimension[]): string[] {
  return dimensions.flatMap(({id, label, role, categories}) => {
    if (label !== '' || !role) return [label || id];
    const names = categories.map((one) => one.label).filter(Boolean);
    return names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
  });
}

/** No dimension has a longer name than the limit: what is cut off behind it finds none. */
export function shortMapping(hints: DimensionMapping): DimensionMapping {
  const short = (hint: unknown) => (typeof hint === 'string' ? hint.slice(0, longestId + 1) : hint);
  return objectFrom(ownEntries(hints).map(([topic, hint]) => [topic, short(hint)])) as DimensionMapping;
}
