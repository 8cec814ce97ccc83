import {isArray, isFiniteNumber, isNotANumber, parseAddress, parseDate} from '../datasets/built-ins.js';
import {own, type Fields} from '../datasets/data-error.js';
import {decode} from './decode.js';
import {fetchData} from './fetch-data.js';
import type {Host} from './fetch-source.js';
import {fieldsIn, isFields, listOf, textOf} from './fields.js';
import type {Snapshot} from './imported-data.js';
import type {ImportContext, OwnNote} from './importer.js';
import {parseJson} from './json-text.js';
import type {Numbers} from '../i18n/numbers.js';
import {dateIn} from '../i18n/time-in.js';
import {isTiny, looksNumeric} from './number.js';

/** A change at the source, as the command `watch` has recorded it. */
interface Revision {
  found: string;
  count: number;
  compared: number;
  cells: readonly {at: string; from: string; to: string}[];
}

interface Reading {
  address: string;
  record: unknown;
}

const readings = new WeakMap<Element, Reading>();

/** Most cells that are listed under a figure. */
const mostCells = 50;

/**
 * A note on the numbers that the source has changed since they were published, from a file on the page's own server. None
 * while the file is fetched, nor where it cannot be read: the figure is right about what was published.
 *
 * @param dataset - The name of the file with the published numbers.
 * @param copy - The origin of these numbers, if they are a copy: a later copy has what was found before.
 */
export function revisionNotes(
  element: Host & {revisions?: unknown},
  dataset: string,
  copy: Snapshot | undefined,
  {words, numbers, language}: ImportContext,
): OwnNote[] {
  const revision = revisionIn(recordOf(element), dataset);
  if (!revision || revision.count === 0) return [];
  if (copy && parseDate(copy.fetched) > parseDate(revision.found)) return [];
  return [
    {
      heading: words.revised(revision.count, revision.compared, dateIn(language, revision.found)),
      items: revision.cells.map(({at, from, to}) => `${at}: ${written(from, numbers)} → ${written(to, numbers)}`),
    },
  ];
}

/** A number with the decimals that the record gives it: two that differ must not look equal. Other signs are as they are. */
function written(text: string, {exact}: Numbers): string {
  const value = Number(text);
  return looksNumeric(text) && isFiniteNumber(value) && !isTiny(value) ? exact(value) : text;
}

/** The record at the address of an element, when it has been fetched. */
function recordOf(element: Host & {revisions?: unknown}): unknown {
  const address = typeof element.revisions === 'string' ? element.revisions.trim() : '';
  const known = readings.get(element);
  if (known?.address === address) return known.record;
  const reading: Reading = {address, record: undefined};
  readings.set(element, reading);
  if (address !== '') void read(element, reading);
  return undefined;
}

async function read(element: Host, reading: Reading): Promise<void> {
  try {
    const address = parseAddress(reading.address, element.baseURI);
    if (address?.origin !== globalThis.location.origin) throw new TypeError('it is not on the server of this page');
    const {bytes, contentType} = await fetchData(address, 10, new AbortController().signal);
    reading.record = parseJson(decode(bytes, contentType));
    element.requestUpdate();
  } catch (error) {
    console.error(
      `<${element.localName}> could not use revisions="${reading.address.slice(0, 200)}": ${String(error)}`,
    );
  }
}

/** The newest change of a dataset. A record of another form says nothing. */
function revisionIn(record: unknown, dataset: string): Revision | undefined {
  try {
    if (!isFields(record) || own(record, 'format') !== 'report-revisions') return undefined;
    const entries = listOf(own(record, 'entries'), 'entries').filter(isFields);
    const entry = entries.find((one) => own(fieldsIn(one, 'change', ''), 'dataset') === dataset);
    return entry && revisionOf(entry);
  } catch {
    return undefined;
  }
}

function revisionOf(entry: Fields): Revision | undefined {
  const change = fieldsIn(entry, 'change', '');
  const [found, count, compared] = [own(entry, 'found'), own(change, 'revisedCount'), own(change, 'compared')];
  if (typeof found !== 'string' || isNotANumber(parseDate(found))) return undefined;
  if (typeof count !== 'number' || typeof compared !== 'number' || count > compared) return undefined;
  const revised = own(change, 'revised');
  const cells = (isArray(revised) ? revised : []).filter(isFields).slice(0, mostCells);
  return {
    found,
    count,
    compared,
    cells: cells.map((cell) => ({
      at: textOf(own(cell, 'at'), 'at'),
      from: textOf(own(cell, 'from'), 'from'),
      to: textOf(own(cell, 'to'), 'to'),
    })),
  };
}
