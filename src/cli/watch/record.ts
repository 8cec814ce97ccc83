import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {basename} from 'node:path';
import {isFields} from '../../import/fields.js';
import {DataError} from '../../datasets/data-error.js';
import {decode} from '../../import/decode.js';
import {parseJson} from '../../import/json-text.js';
import {mostBytes} from '../../import/limits.js';
import {readDataFile, writeWholeFile} from '../files.js';
import type {DatasetChange} from './changes.js';
import type {PageChange} from './pages.js';

/** Most changes that are kept, and most cells and pages of one: as many as the figure lists. */
const most = {entries: 100, cells: 50, pages: 50, letters: 500};

/** A change that was found, and when. */
export interface Entry {
  found: string;
  change: DatasetChange;
  /** Equal for two comparisons that have found the same. */
  mark: string;
  pages: readonly PageChange[];
  /** The addresses of the pages that have been compared with it. */
  seen: readonly string[];
}

/** The changes that were found, newest first. */
export interface Record {
  format: 'report-revisions';
  entries: readonly Entry[];
}

export const noRecord: Record = {format: 'report-revisions', entries: []};

/** @throws {DataError} for a file that is no record. */
export function readRecord(file: string): Record {
  if (!existsSync(file)) return noRecord;
  const bytes = readDataFile(file);
  const document: unknown = bytes && parseJson(decode(bytes));
  const entries: unknown = isFields(document) && document['format'] === noRecord.format && document['entries'];
  if (!Array.isArray(entries) || !entries.every((one) => isFields(one) && isFields(one['change'])))
    throw new DataError(
      basename(file),
      'a record of this command',
      isFields(document) ? document['format'] : undefined,
    );
  const whole = (entries as (Partial<Entry> & Pick<Entry, 'found' | 'change'>)[]).map((one): Entry => {
    const {change, mark = markOf(change), pages = [], seen = []} = one;
    return {...one, mark, pages, seen};
  });
  return {format: noRecord.format, entries: whole};
}

/** The date of an update and the folder of the file can change alone, and then nothing new has been found. */
export function markOf({updated: _, file: __, ...change}: DatasetChange): string {
  return createHash('sha256').update(JSON.stringify(change)).digest('hex');
}

/** The newest entry of a dataset. */
export const lastOf = ({entries}: Record, dataset: string): Entry | undefined =>
  entries.find((one) => one.change.dataset === dataset);

/** The record with further entries. An entry that the record has is replaced. */
export function recordWith(record: Record, added: readonly Entry[]): Record {
  const isOf = (one: Entry) => (other: Entry) => one.found === other.found && one.mark === other.mark;
  const kept = added.map(shortened);
  const fresh = kept.filter((one) => !record.entries.some(isOf(one)));
  let entries = [...fresh, ...record.entries.map((one) => kept.find(isOf(one)) ?? one)];
  while (entries.length > most.entries || (entries.length > 0 && !canBeRead({...noRecord, entries})))
    entries = withoutOldest(entries);
  return {...noRecord, entries};
}

/** The part of an entry that is enough to recognise and show it. */
function shortened(entry: Entry): Entry {
  const {change, pages} = entry;
  return {
    ...entry,
    change: {...change, revised: change.revised.slice(0, most.cells)},
    pages: pages.slice(0, most.pages).map((one) => ({...one, figure: one.figure.slice(0, most.letters)})),
  };
}

/** The newest entry of a dataset says what is known of it, so it is kept longest. */
function withoutOldest(entries: readonly Entry[]): Entry[] {
  const isOlder = ({change}: Entry, at: number) =>
    entries.findIndex((one) => one.change.dataset === change.dataset) < at;
  const oldest = entries.findLastIndex(isOlder);
  return entries.filter((_, at) => at !== (oldest < 0 ? entries.length - 1 : oldest));
}

/** Whether this command, and the figure that shows the record, accept a record of this size. */
function canBeRead(record: Record): boolean {
  const text = textOf(record);
  if (Buffer.byteLength(text) > mostBytes) return false;
  try {
    parseJson(text);
    return true;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return false;
  }
}

const textOf = (record: Record) => `${JSON.stringify(record, null, 2)}\n`;

export const writeRecord = (file: string, record: Record): void => writeWholeFile(file, textOf(record));
