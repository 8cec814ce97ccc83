import {isArray} from '../datasets/built-ins.js';
import {DataError} from '../datasets/data-error.js';

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
  if (isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? value.slice(0, 100) : value;
}

/** Why data was refused: each has a sentence for readers in error-messages. */
export type ImportErrorCode =
  | 'empty'
  | 'html'
  | 'binary'
  | 'encoding'
  | 'not-json'
  | 'truncated'
  | 'open-end'
  | 'too-deep'
  | 'not-a-dataset'
  | 'collection'
  | 'many-datasets'
  | 'no-data'
  | 'form'
  | 'size'
  | 'number'
  | 'long-number'
  | 'too-many-cells'
  | 'too-long'
  | 'quote'
  | 'separator'
  | 'ragged'
  | 'no-header'
  | 'merged-cells'
  | 'unclear-cell'
  | 'decimal-sign'
  | 'duplicate'
  | 'no-numbers'
  | 'no-dimension'
  | 'extra-dimension'
  | 'no-choice'
  | 'time'
  | 'period-label'
  | 'units'
  | 'too-many'
  | 'county'
  | 'negative'
  | 'no-counties'
  | 'no-links'
  | 'not-the-report';

/** Why the number that stands in a cell of the page may not be the number that is seen there. */
export type CellCause =
  /** Text that is not rendered, or only for screen readers. */
  | 'hidden'
  | 'struck'
  /** Text above or below the line that is no mark of a note. */
  | 'raised'
  /** More than one line, block or list. */
  | 'several'
  /** A field of a form. */
  | 'control'
  /** A picture, a formula, a text with a gloss. */
  | 'picture'
  /** A style that moves, cuts or fades the text. */
  | 'style'
  /** Text that a style sheet writes. */
  | 'generated'
  /** Text from right to left. */
  | 'direction'
  /** The whole cell, row or column is not shown. */
  | 'row';

/** What a sentence about a refusal may name. */
export interface ImportErrorDetails {
  /** What is missing, doubled or too many: the name of a dimension, a category, a column. */
  name?: string;
  /** What there is to choose between. */
  choices?: readonly string[];
  count?: number;
  most?: number;
  /** Where a cell of the page stands, and what is the matter with it. */
  row?: number;
  column?: string;
  cause?: CellCause;
  /** The label that a period has beside its code. */
  label?: string;
}
