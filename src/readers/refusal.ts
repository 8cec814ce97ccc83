import {DataError} from '../model/data-error.js';
import type {RefusalCode, RefusalDetails} from '../model/own-data.js';

/** Data that was refused, for a reason that can be told to readers. The message is for authors. */
export class Refusal extends DataError {
  constructor(
    readonly code: RefusalCode,
    readonly path: string,
    expected: string,
    readonly value: unknown,
    readonly details: RefusalDetails = {},
  ) {
    super(path, expected, brief(value));
  }
}

/** Lists and objects from outside may be of any size: they are counted, not shown. */
function brief(value: unknown): unknown {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? value.slice(0, 100) : value;
}
