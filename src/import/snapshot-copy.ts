import {own} from '../datasets/data-error.js';
import type {Snapshot} from './imported-data.js';
import {fieldsIn, isFields} from './fields.js';

/** The original data with its origin, for a file; links are its rows. The copy of a copy keeps the first origin. */
export function copyOf(document: unknown, snapshot: Omit<Snapshot, 'sha256'>): object {
  if (!isFields(document)) return {snapshot, rows: document};
  if (own(document, 'class') !== 'dataset') return {snapshot, ...document};
  // JSON-stat has an extension for members of other formats.
  return {...document, extension: {snapshot, ...fieldsIn(document, 'extension', '')}};
}
