import {ownEntries} from './built-ins.js';
import {asObject, asString, DataError, own} from './data-error.js';
import type {KeyFigures} from './key-figures.js';
import * as schema from './schema.js';
import type {Infer, Schema} from './schema.js';

/** How a statement is tested, by its kind. A change without levels is tested at all levels; shares, on all measures. */
const tests = {
  /** Each share rose or fell between two years. */
  change: schema.object({
    kind: schema.choice(['change']),
    direction: schema.choice(['rise', 'fall']),
    from: schema.text,
    to: schema.text,
    levels: schema.optional(schema.list(schema.text)),
  }),
  /** On each measure, one level's change was greater than that of every other level that has one. */
  'change-comparison': schema.object({
    kind: schema.choice(['change-comparison']),
    level: schema.text,
    against: schema.list(schema.text),
    from: schema.text,
    to: schema.text,
  }),
  /** On each measure, one level is below every other level with a number. `also` has the statement's further levels. */
  lower: schema.object({
    kind: schema.choice(['lower']),
    level: schema.text,
    against: schema.list(schema.text),
    also: schema.optional(schema.list(schema.text)),
    year: schema.text,
  }),
  /** The counties add up to a total. */
  sum: schema.object({kind: schema.choice(['sum']), total: schema.number}),
  /** The statement gives the number of names under a key figure. */
  count: schema.object({kind: schema.choice(['count']), figure: schema.id, stated: schema.number}),
  untestable: schema.object({kind: schema.choice(['untestable'])}),
};

type Tests = typeof tests;
export type ClaimTest = {[Kind in keyof Tests]: Infer<Tests[Kind]>}[keyof Tests];

export const testSchema: Schema<ClaimTest> = schema.forms(
  ownEntries(tests).map(([, form]) => form),
  (value, path) => {
    const kind = asString(own(asObject(value, path), 'kind'), `${path}.kind`);
    const form = own(tests, kind) as Schema<ClaimTest> | undefined;
    if (!form) throw new DataError(`${path}.kind`, 'a known kind of test', kind);
    return form.read(value, path);
  },
);

/** Whether a test reads the shares by level and measure, which an author can replace. */
export function isOfShares(test: ClaimTest): test is Extract<ClaimTest, {from: string} | {year: string}> {
  return test.kind === 'change' || test.kind === 'change-comparison' || test.kind === 'lower';
}

/** @throws {DataError} when a test reads a key figure that has no names to count. */
export function checkFigure(test: ClaimTest, path: string, numbers: KeyFigures): void {
  if (test.kind !== 'count') return;
  const known = numbers.figures.find(({id}) => id === test.figure);
  if (!known?.names) throw new DataError(`${path}.figure`, 'a key figure with names to count', test.figure);
}
