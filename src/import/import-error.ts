import {isArray} from '../datasets/built-ins.js';
import {DataError} from '../datasets/data-error.js';

/** Data that cannot be imported, with a reason for readers. The message is for authors. */
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

/** Texts from outside can have any length, and a sentence with hundreds of names is unreadable. */
const longestPart = 200;
const mostChoices = 30;

const cut = (text: string) => (text.length > longestPart ? `${text.slice(0, longestPart - 1)}…` : text);

const fewOf = (choices: readonly string[]) =>
  (choices.length > mostChoices ? [...choices.slice(0, mostChoices), '…'] : choices).map(cut);

/** Lists and objects from outside can have any size, so they are counted, not shown. */
function brief(value: unknown): unknown {
  if (isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? value.slice(0, 100) : value;
}

/** The reason for refusing data: each has a sentence for readers in error-messages. */
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
  | 'no-category'
  | 'no-choice'
  | 'time'
  | 'period-label'
  | 'units'
  | 'too-many'
  | 'county'
  | 'negative'
  | 'no-counties'
  | 'counties-undrawn'
  | 'counties-unclear'
  | 'counties-of-year'
  | 'no-links'
  | 'not-the-report';

/** The reason why the number in the markup of a cell may differ from the visible one. */
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
  /** An image, a formula, or a text with a gloss. */
  | 'picture'
  /** A style that moves, cuts or fades the text. */
  | 'style'
  /** Text that a style sheet adds. */
  | 'generated'
  /** Text that runs from right to left. */
  | 'direction'
  /** The whole cell, row or column is not shown. */
  | 'row';

/** An attribute of the element with a value that would do. */
export interface Remedy {
  attribute: string;
  value: string;
}

/** Facts that a sentence about a refusal may contain. */
export interface ImportErrorDetails {
  /** The name of the dimension, category or column that is missing, repeated or in excess. */
  name?: string;
  remedy?: Remedy;
  /** The possible choices. */
  choices?: readonly string[];
  count?: number;
  most?: number;
  /** The place of a cell in the page, and its fault. */
  row?: number;
  column?: string;
  cause?: CellCause;
  /** The label of a period, in addition to its code. */
  label?: string;
}
