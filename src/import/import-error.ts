import {DataError} from '../datasets/data-error.js';
import type {ImportErrorCode, ImportErrorDetails} from './imported-data.js';

/** Data that cannot be imported, with a reason that readers can be shown. The message is for authors. */
export class ImportError extends DataError {
  readonly details: ImportErrorDetails;

  constructor(
    readonly code: ImportErrorCode,
    readonly path: string,
    expected: string,
    readonly value: unknown,
    details: ImportErrorDetails = {},
  ) {
    super(cut(path), cut(expected), brief(value));
    const {name, choices} = details;
    this.details = {
      ...details,
      ...(name !== undefined && {name: cut(name)}),
      ...(choices && {choices: fewOf(choices)}),
    };
  }
}

/** Texts from outside may be of any length, and nobody reads a sentence of hundreds of names. */
const longestPart = 200;
const mostChoices = 30;

const cut = (text: string) => (text.length > longestPart ? `${text.slice(0, longestPart - 1)}…` : text);

const fewOf = (choices: readonly string[]) =>
  (choices.length > mostChoices ? [...choices.slice(0, mostChoices), '…'] : choices).map(cut);

/** Lists and objects from outside may be of any size: they are counted, not shown. */
function brief(value: unknown): unknown {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? value.slice(0, 100) : value;
}
