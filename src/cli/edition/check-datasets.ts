import {DataError} from '../../datasets/data-error.js';
import {languages} from '../../datasets/source.js';
import {isFields} from '../../import/fields.js';
import {topics} from '../topics.js';
import {addFault} from './dataset-faults.js';
import type {Draft} from './places.js';
import type {Reading} from './reading.js';

/** As many faults as an author mends at once; each takes another reading of its dataset. */
const mostFaults = 40;

/** Reads every dataset as the figures do, in every language. */
export function checkDatasets(reading: Reading, documents: Readonly<Record<string, Draft>>): void {
  for (const [topic, read] of Object.entries(topics)) {
    const faults = languages.flatMap((language) =>
      faultsOf(documents[topic], (document) => read(document, language, (other) => documents[other])),
    );
    for (const fault of new Set(faults)) addFault(reading, topic, fault, documents);
  }
}

/**
 * The faults of a dataset. Reading ends at the first one: if that is in an item of a list, the dataset is read again
 * without the item. From then on only faults in the same list count, since the missing item may cause others.
 */
function faultsOf(document: unknown, read: (document: unknown) => unknown): string[] {
  const faults: string[] = [];
  const leftOut = new Set<string>();
  let list: string | undefined;
  while (faults.length < mostFaults) {
    const fault = messageOf(() => read(without(document, leftOut)));
    const [path = '', ...words] = (fault ?? '').split(' ');
    const place = placeIn(document, path, leftOut);
    const item = itemAt(document, place);
    if (fault === undefined || (list !== undefined && listOf(item) !== list)) break;
    faults.push([place, ...words].join(' '));
    if (item === undefined) break;
    list = listOf(item);
    leftOut.add(item);
  }
  return faults;
}

function messageOf(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.message;
  }
}

/** A copy without the items at these places, such as `items[2]`. */
function without(value: unknown, places: ReadonlySet<string>, at = ''): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, i) => (places.has(`${at}[${i}]`) ? [] : [without(one, places, `${at}[${i}]`)]));
  }
  if (!isFields(value)) return value;
  const inside = at && `${at}.`;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one, places, inside + key)]));
}

/** The place in the whole document of a path in a copy that lacks the items that were left out. */
function placeIn(document: unknown, path: string, leftOut: ReadonlySet<string>): string {
  let place = '';
  for (const [i, step] of path.split(/\[(\d+)\]/).entries()) {
    if (i % 2 === 0) {
      place += step;
      continue;
    }
    const list = valueAt(document, place);
    const kept = Array.isArray(list) ? [...list.keys()].filter((at) => !leftOut.has(`${place}[${at}]`)) : [];
    place += `[${kept[Number(step)] ?? step}]`;
  }
  return place;
}

/** The innermost item that a place is in: `subjects[1]` for `subjects[1].partners[0]`, which is a text. */
function itemAt(document: unknown, place: string): string | undefined {
  for (let end = place.lastIndexOf(']'); end >= 0; end = place.lastIndexOf(']', end - 1)) {
    const item = place.slice(0, end + 1);
    if (isFields(valueAt(document, item))) return item;
  }
  return undefined;
}

/** The list of an item, whichever items it is in itself: `chapters[].goals`. */
const listOf = (item: string | undefined) => item?.replace(/\[\d+\]$/, '').replace(/\[\d+\]/g, '[]');

const valueAt = (document: unknown, place: string): unknown =>
  place
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => Object(value)[step], document);
