import {own} from '../datasets/data-error.js';
import type {Snapshot} from './imported-data.js';
import {fieldsIn, isFields} from './fields.js';

/** What was read, for a file that says where it was copied; links are its rows. A copy of a copy keeps what that says. */
export function copyOf(document: unknown, snapshot: Omit<Snapshot, 'sha256'>): object {
  if (!isFields(document)) return {snapshot, rows: document};
  if (own(document, 'class') !== 'dataset') return {snapshot, ...document};
  // JSON-stat has a place for what is not of JSON-stat.
  return {...document, extension: {snapshot, ...fieldsIn(document, 'extension', '')}};
}
