import type {Language} from '../../datasets/source.js';
import {isFields} from '../../import/fields.js';

/** A JSON object that is being made. */
export type Draft = Record<string, unknown>;

/** The value at a place such as `test.from`; `undefined` where there is none. */
export function valueAt(from: unknown, place: readonly string[]): unknown {
  let value = from;
  for (const name of place) value = isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

/** Sets the value at a place, and makes the objects on the way. */
export function setAt(target: Draft, place: readonly string[], value: unknown): void {
  const [name, ...rest] = place;
  if (name === undefined) return;
  if (rest.length === 0) {
    Object.defineProperty(target, name, {value, writable: true, enumerable: true, configurable: true});
    return;
  }
  if (!isFields(valueAt(target, [name]))) setAt(target, [name], {});
  setAt(target[name] as Draft, rest, value);
}

/** The place that a path with names of properties in braces stands for: `figures.{parent}.units.{id}`. */
export function placeOf(path: string, item: unknown, parents: readonly string[]): string[] {
  return path.split('.').map((name) => {
    const [, property] = /^\{(\w+)\}$/.exec(name) ?? [];
    if (property === undefined) return name;
    return property === 'parent' ? `${parents.at(-1)}` : `${valueAt(item, [property])}`;
  });
}

export interface Item {
  item: Draft;
  /** The ids of the items that it is in, from the outermost. */
  parents: readonly string[];
}

/** The items of a list such as `chapters[].goals[].results`. */
export function itemsOf(document: unknown, list: string): Item[] {
  const [first = '', ...rest] = list.split('[].');
  let items: Item[] = listAt(document, first).map((item) => ({item, parents: []}));
  for (const name of rest) {
    items = items.flatMap(({item: parent, parents}) =>
      listAt(parent, name).map((item) => ({item, parents: [...parents, `${parent['id']}`]})),
    );
  }
  return items;
}

/** Whether an item of a list has an id that cannot be read: it may be the one that a name stands for. */
export const hasUnnamed = (document: unknown, list: string): boolean =>
  itemsOf(document, list).some(({item}) => item['id'] === undefined);

function listAt(value: unknown, name: string): Draft[] {
  const list = valueAt(value, [name]);
  return Array.isArray(list) ? (list as Draft[]) : [];
}

/** The ids of the items of a list, or else those of a group of texts. */
export function idsIn(document: Draft | undefined, list: string): string[] {
  const ids = itemsOf(document, list).flatMap(({item: {id}}) => (typeof id === 'string' ? [id] : []));
  return ids.length > 0 ? ids : Object.keys(Object(valueAt(document, ['texts', 'nb', list])));
}

/** The places of the texts of a language: `measure.plan`. */
export const textIds = (document: unknown, language: Language): string[] =>
  placesOfTexts(valueAt(document, ['texts', language]), []);

function placesOfTexts(value: unknown, place: readonly string[]): string[] {
  if (typeof value === 'string') return [place.join('.')];
  return isFields(value) ? Object.entries(value).flatMap(([name, one]) => placesOfTexts(one, [...place, name])) : [];
}
