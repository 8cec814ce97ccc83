import {isFiniteNumber} from './built-ins.js';
import {DataError} from './data-error.js';
import * as schema from './schema.js';
import type {Infer, Schema} from './schema.js';

const names = schema.map(schema.text);

const category = {index: schema.list(schema.text), label: names};
const dimension = schema.object({label: schema.text, category: schema.object(category)});
const measures = schema.object({
  label: schema.text,
  category: schema.object({
    ...category,
    unit: schema.optional(schema.map(schema.object({base: schema.text, decimals: schema.count}))),
  }),
});

/** A number, or `null` where the source states none. */
const cell: Schema<number | null> = {
  ...schema.nullable(schema.number),
  read(value, path) {
    if (value === null || isFiniteNumber(value)) return value as number | null;
    throw new DataError(path, 'a number or null', value);
  },
};

const texts = schema.object({
  source: schema.text,
  report: schema.text,
  short: names,
  measure: schema.optional(names),
  level: schema.optional(names),
  /** Translations of the remarks, by their year. */
  remark: schema.optional(names),
});

/** The report's own JSON-stat: dense, with its dimensions in this order, and with the library's additions in `extension`. */
export const trendSchema = schema.object({
  version: schema.constant('2.0'),
  class: schema.constant('dataset'),
  label: schema.text,
  source: schema.text,
  href: schema.text,
  id: schema.constant(['measure', 'level', 'year']),
  size: schema.list(schema.count),
  role: schema.object({metric: schema.constant(['measure']), time: schema.constant(['year'])}),
  dimension: schema.object({measure: measures, level: dimension, year: dimension}),
  value: schema.list(cell),
  status: schema.optional(names),
  extension: schema.object({
    report: schema.text,
    section: schema.section,
    licence: schema.licence,
    fewUnits: schema.list(schema.text),
    compareWith: schema.text,
    remarks: schema.optional(schema.list(schema.object({year: schema.text, quotation: schema.text}))),
    /** The dataset's own labels are in bokmål; the other languages have theirs here. */
    texts: schema.object({nb: texts, nn: texts, en: texts}),
  }),
});

export type TrendDocument = Infer<typeof trendSchema>;
