/** A cell, or a whole sheet, that a fault is about. */
export interface Place {
  sheet: string;
  cell?: string;
}

export type FaultCode =
  | 'ambiguous'
  | 'choice'
  | 'count'
  | 'count-of'
  | 'data'
  | 'date'
  | 'decimals'
  | 'different'
  | 'duplicate'
  | 'empty'
  | 'error'
  | 'formula'
  | 'formula-elsewhere'
  | 'form'
  | 'merged'
  | 'missing-column'
  | 'missing-row'
  | 'missing-sheet'
  | 'no-years'
  | 'no-text'
  | 'not-in-first'
  | 'not-in-second'
  | 'note'
  | 'number'
  | 'pairs'
  | 'percent'
  | 'range'
  | 'reference'
  | 'sign'
  | 'sum'
  | 'taken'
  | 'text'
  | 'too-high'
  | 'turn'
  | 'unknown-column'
  | 'unknown-row'
  | 'unknown-sheet'
  | 'verdict'
  | 'year'
  | 'year-late'
  | 'years-unsorted';

/** Something in a workbook that cannot be used, with the parts of the sentence about it. */
export interface Fault {
  code: FaultCode;
  place?: Place;
  /** Whether it is in a second entry of the numbers. */
  isSecond?: boolean;
  /** The heading of the column or the name of the fact. */
  header?: string;
  value?: unknown;
  /** The number of a second entry. */
  other?: unknown;
  /** The values that are allowed, or another thing that the sentence names. */
  expected?: string;
}
