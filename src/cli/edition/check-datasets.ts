import {DataError} from '../../datasets/data-error.js';
import {languages} from '../../datasets/source.js';
import {isFields} from '../../import/fields.js';
import {topics} from '../topics.js';
import {addFault} from './dataset-faults.js';
import {isOfOneValue} from './fault.js';
import {setAt, type Draft} from './places.js';
import type {Reading} from './reading.js';

/** As many faults as an author mends at once; each takes another reading of its dataset. */
const mostFaults = 40;

/** A dataset that another one reads is itself at fault, and has its own sentences. */
class FaultElsewhere extends Error {}

/** Reads every dataset as the figures do, in every language. One that reads another waits until that has no faults. */
export function checkDatasets(reading: Reading, documents: Readonly<Record<string, Draft>>): void {
  const faulty = new Set<string>();
  const folder = soundOnly(documents, faulty);
  for (const [topic, read] of Object.entries(topics)) {
    const faults = languages.flatMap((language) =>
      faultsOf(documents[topic], (document) => read(document, language, folder)),
    );
    // A fault has the same place in every language, whatever the words of its values are.
    for (const fault of new Map(faults.map((one) => [one.split(' should be ')[0], one])).values())
      addFault(reading, topic, fault, documents);
    if (faults.length > 0) faulty.add(topic);
  }
}

/** The datasets that the others may read, without those that are at fault. */
const soundOnly = (documents: Readonly<Record<string, unknown>>, faulty: ReadonlySet<string>) => (topic: string) => {
  if (faulty.has(topic)) throw new FaultElsewhere();
  return documents[topic];
};

/** The stored datasets that cannot be read, whatever they hold in place of a dataset. */
export function unreadable(documents: Readonly<Record<string, unknown>>): string[] {
  const faulty = new Set<string>();
  for (const [topic, read] of Object.entries(topics)) {
    try {
      for (const language of languages) read(documents[topic], language, soundOnly(documents, faulty));
    } catch (error) {
      if (!(error instanceof FaultElsewhere)) faulty.add(topic);
    }
  }
  return [...faulty];
}

/**
 * The faults of a dataset. Reading ends at the first one: the dataset is then read again with a text in place of a missing
 * one, or without the item of a list. That may cause faults in other lists, of which only those of a single value count.
 */
function faultsOf(document: Draft | undefined, read: (document: unknown) => unknown): string[] {
  const faults = new Set<string>();
  const leftOut = new Set<string>();
  const complete = structuredClone(document ?? {});
  for (let i = 0; i < mostFaults; i += 1) {
    const fault = messageOf(() => read(without(complete, leftOut)));
    if (fault === undefined) break;
    const [, text, wanted] = missingText.exec(fault) ?? [];
    if (text !== undefined) {
      // JSON-stat has the texts of a report in its extension; a workbook has them in a sheet.
      const missing = fault.replace(/^extension\./, '');
      if (faults.has(missing)) break;
      faults.add(missing);
      setAt(complete, text.split('.'), wanted === 'a text' ? '–' : {});
      continue;
    }
    const [path = '', ...words] = fault.split(' ');
    const place = placeIn(document, path, leftOut);
    const item = itemAt(document, place);
    const isOfSameList = [...leftOut].every((one) => listOf(one) === listOf(item));
    if (isOfSameList || isOfOneValue(fault)) faults.add([place, ...words].join(' '));
    if (item === undefined) break;
    leftOut.add(item);
  }
  // A missing group of texts is said by its texts.
  return [...faults].filter((one) => {
    const [, group, wanted] = missingText.exec(one) ?? [];
    return wanted !== 'an object' || ![...faults].some((other) => other.startsWith(`${group}.`));
  });
}

const missingText = /^((?:extension\.)?texts\..*?) should be (a text|an object), but is missing$/;

function messageOf(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof FaultElsewhere) return undefined;
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
