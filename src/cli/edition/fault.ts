import type {Kind, TextForm} from './definition.js';

/** A cell, cells in a row (`R2–S2`), or a whole sheet that a fault is about. */
export interface Place {
  sheet: string;
  cell?: string;
  /** The heading of its column, or the name of its fact. */
  header?: string;
}

/** The values that the datasets expect, by their English words; the parts in brackets are in the sentence. */
export const expectations = {
  text: /^a text$/,
  number: /^a number(?: or null)?$/,
  least: /^at least (\d+)$/,
  between: /^(?:a whole number )?from (\d+) to (\d+)$/,
  oneOf: /^(?:one|made) of (.+)$/,
  rows: /^one (?:item|figure|subject) or more$/,
  span: /^a span that ends after it begins$/,
  numbers: /^one or two numbers$/,
  pair: /^two numbers$/,
  share: /^a part and a whole, in whole units, of at most (\d+)$/,
  planned: /^true, since the report is of (\d+)$/,
  notPlanned: /^false(?:, since the report is of (\d+)| of what is planned)$/,
  withNames: /^a key figure with .+$/,
  county: /^(?:on the map of the counties of \d+|one county)$/,
  map: /^a year from (\d+), as there is no older map$/,
} as const;

const ofOneValue = ['least', 'between', 'span', 'share', 'planned', 'notPlanned'] as const;

/** Whether a dataset refuses a value whatever its other items are. */
export const isOfOneValue = (message: string): boolean => {
  const [, expected = ''] = / should be (.*), but is /s.exec(message) ?? [];
  return ofOneValue.some((name) => expectations[name].test(expected));
};

/** The value that a cell should have: in the form of its column, or as a check expects it. */
export type Wanted = Kind | TextForm | keyof typeof expectations | 'countOrSign' | 'numberOrSign' | 'textId' | 'time';

export type FaultCode =
  | 'ambiguous'
  | 'character'
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
  | 'no-heading'
  | 'no-years'
  | 'no-rows'
  | 'no-text'
  | 'no-verdict'
  | 'not-in-first'
  | 'not-in-second'
  | 'note'
  | 'number'
  | 'pairs'
  | 'other-years'
  | 'percent'
  | 'range'
  | 'reference'
  | 'second-year'
  | 'sign'
  | 'sum'
  | 'taken'
  | 'text'
  | 'too-high'
  | 'turn'
  | 'unknown-column'
  | 'unknown-row'
  | 'unknown-sheet'
  | 'unused'
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
  wanted?: Wanted;
}
