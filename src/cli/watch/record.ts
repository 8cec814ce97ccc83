import {existsSync} from 'node:fs';
import {basename} from 'node:path';
import {isFields} from '../../import/fields.js';
import {DataError} from '../../datasets/data-error.js';
import {decode} from '../../import/decode.js';
import {parseJson} from '../../import/json-text.js';
import {readDataFile} from '../read-file.js';
import {writeWholeFile} from '../write-file.js';
import {isChanged, type DatasetChange} from './changes.js';
import type {PageChange} from './pages.js';

/** Most changes that are kept. */
const mostKept = 100;

/** A change that was found, and when. */
export interface Entry {
  found: string;
  change: DatasetChange;
  pages: readonly PageChange[];
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
  if (!isFields(document) || document['format'] !== noRecord.format || !Array.isArray(document['entries']))
    throw new DataError(
      basename(file),
      'a record of this command',
      isFields(document) ? document['format'] : undefined,
    );
  return document as unknown as Record;
}

/** Whether the record says of the dataset what a comparison has found; a record without it says that nothing has changed. */
export function isKnown({entries}: Record, change: DatasetChange): boolean {
  const last = entries.find((one) => one.change.dataset === change.dataset);
  if (!isChanged(change)) return last === undefined || !isChanged(last.change);
  return last !== undefined && JSON.stringify(last.change) === JSON.stringify(change);
}

export function writeRecord(file: string, {entries}: Record, fresh: readonly Entry[]): Record {
  const record: Record = {format: 'report-revisions', entries: [...fresh, ...entries].slice(0, mostKept)};
  writeWholeFile(file, `${JSON.stringify(record, null, 2)}\n`);
  return record;
}
