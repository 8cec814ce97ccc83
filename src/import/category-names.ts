import {readSeveral} from '../i18n/read-several.js';
import {plain} from './dimension-names.js';

/** A category, a measure, a level or a period, which an author can name. */
export interface Nameable {
  id: string;
  label: string;
  /** A shorter label. */
  short?: string;
  /** The id in the data, where the figure uses another. */
  sourceId?: string;
}

const namesOf = ({id, label, short = label, sourceId = id}: Nameable) => [id, sourceId, label, short];

/** The items that have a name: as it is written, or else by its letters and digits. */
export function itemsCalled<Item extends Nameable>(items: readonly Item[], name: string): readonly Item[] {
  const wanted = name.trim();
  const simple = plain(wanted);
  const tests: ((one: Item) => boolean)[] = [
    ({id, sourceId}) => id === wanted || sourceId === wanted,
    ({label}) => label === wanted,
    (one) => simple !== '' && namesOf(one).some((text) => plain(text) === simple),
  ];
  for (const test of tests) {
    const found = items.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}

/** The item that a name belongs to. `undefined` where no item, or more than one, has the name. */
export function itemNamed<Item extends Nameable>(items: readonly Item[], name: string): Item | undefined {
  const found = itemsCalled(items, name);
  return found.length === 1 ? found[0] : undefined;
}

/** Each item's id and its other names, for `readSeveral`, without a name that belongs to more than one of them. */
export function allNames(items: readonly Nameable[]): (readonly [string, ...string[]])[] {
  const counts = new Map<string, number>();
  for (const one of items) {
    for (const name of new Set(namesOf(one).map((text) => text.toLowerCase())))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return items.map((one) => [one.id, ...namesOf(one).filter((name) => counts.get(name.toLowerCase()) === 1)]);
}

/** The items that an author names, in the order of the data; all of them where none is named, or none is known. */
export function itemsNamed<Item extends Nameable>(items: readonly Item[], names: unknown): readonly Item[] {
  if (typeof names !== 'string' || names.trim() === '') return items;
  const asked = new Set(readSeveral(names, allNames(items)));
  const known = items.filter(({id}) => asked.has(id));
  return known.length > 0 ? known : items;
}
