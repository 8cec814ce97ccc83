import type {EditionWords} from './messages.nb.js';

/** A cell, cells in a row (`R2–S2`), or a whole sheet that a fault is about. */
export interface SheetPlace {
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
  oneUnit: /^two numbers of one unit, which can be compared$/,
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

/** The value that a cell should have, by the name of its words. */
export type Wanted = keyof EditionWords['wanted'];
/** The name of the sentence about a fault. */
export type FaultCode = keyof EditionWords['faults'];

/** Something in a workbook that cannot be used, with the parts of the sentence about it. */
export interface Fault {
  code: FaultCode;
  place?: SheetPlace;
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

const address = /^(?<column>[A-Z]+)(?<row>\d+)$/;

/** Empty cells below each other as one fault: `C2–C16`. The others stay as they are, in their order. */
export function withEmptyTogether(faults: readonly Fault[]): Fault[] {
  const joined: Fault[] = [];
  /** The last run of empty cells in each column, with the place of its fault in the list. */
  const runs = new Map<string, {at: number; first: string; last: number}>();
  for (const fault of faults) {
    const {column, row} = (fault.code === 'empty' && address.exec(fault.place?.cell ?? '')?.groups) || {};
    const key = [fault.place?.sheet, column, fault.header, fault.isSecond].join('\n');
    const run = column === undefined ? undefined : runs.get(key);
    if (run && run.last + 1 === Number(row)) {
      run.last += 1;
      joined[run.at] = {...fault, place: {...fault.place!, cell: `${run.first}–${column}${row}`}};
      continue;
    }
    if (column !== undefined) runs.set(key, {at: joined.length, first: `${column}${row}`, last: Number(row)});
    joined.push(fault);
  }
  return joined;
}
