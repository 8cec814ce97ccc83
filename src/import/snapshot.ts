import {isNotANumber, parseAddress, parseDate} from '../datasets/built-ins.js';
import {own} from '../datasets/data-error.js';
import type {ParsedSource, Snapshot} from './imported-data.js';
import {isFields, fieldsIn} from './fields.js';

/** The origin of a copy that a site keeps; a file can claim anything, so an incomplete origin is ignored. */
export function snapshotOf(value: unknown): Snapshot | undefined {
  if (!isFields(value)) return undefined;
  const [address, fetched, sha256] = ['address', 'fetched', 'sha256'].map((key) => own(value, key));
  const isTime = typeof fetched === 'string' && !isNotANumber(parseDate(fetched));
  return typeof address === 'string' && parseAddress(address) && isTime && typeof sha256 === 'string'
    ? {address, fetched, sha256}
    : undefined;
}

/** The origin of a copy in any form. */
export function snapshotIn(answer: ParsedSource | undefined): Snapshot | undefined {
  if (answer?.form === 'json-stat') return answer.table.snapshot;
  return isFields(answer?.document) ? snapshotOf(own(answer.document, 'snapshot')) : undefined;
}

/** The original data with its origin, for a file; links are its rows. The copy of a copy keeps the first origin. */
export function copyOf(document: unknown, snapshot: Omit<Snapshot, 'sha256'>): object {
  if (!isFields(document)) return {snapshot, rows: document};
  if (own(document, 'class') !== 'dataset') return {snapshot, ...document};
  // JSON-stat has an extension for members of other formats.
  return {...document, extension: {snapshot, ...fieldsIn(document, 'extension', '')}};
}
