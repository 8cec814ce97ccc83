// `npm run schemas` writes data/schema/ from the definitions in src/datasets/, which also give the types and the checks of
// the data. Descriptions, and rules that no figure depends on, are added. With --check it only compares.

import {readFileSync, writeFileSync} from 'node:fs';
import {cefFundingSchema} from '../datasets/cef-funding.js';
import {chaptersSchema} from '../datasets/chapters.js';
import {claimsSchema} from '../datasets/claims.js';
import {goalsSchema} from '../datasets/goals.js';
import {guidanceSchema} from '../datasets/guidance.js';
import {keyFiguresSchema} from '../datasets/key-figures.js';
import {partnersSchema} from '../datasets/partners.js';
import {prioritiesSchema} from '../datasets/priorities.js';
import {risksSchema} from '../datasets/risks.js';
import type {Schema} from '../datasets/schema.js';
import {timelineSchema} from '../datasets/timeline.js';
import {trendSchema} from '../datasets/trend-document.js';
import {numberTopics} from './json-schema-numbers.js';
import {wordTopics} from './json-schema-words.js';
import {jsonSchemaOf, jsonSchemaOfAll} from './json-schema.js';
import {languages} from '../datasets/source.js';

const topics = {...numberTopics, ...wordTopics};

const schemas: Readonly<Record<keyof typeof topics, Schema<unknown>>> = {
  'cef-funding': cefFundingSchema,
  chapters: chaptersSchema,
  claims: claimsSchema,
  goals: goalsSchema,
  guidance: guidanceSchema,
  'key-figures': keyFiguresSchema,
  partners: partnersSchema,
  priorities: prioritiesSchema,
  risks: risksSchema,
  timeline: timelineSchema,
};

const written = Object.entries(schemas).map(
  ([topic, schema]) => [topic, jsonSchemaOf(schema, topics[topic as keyof typeof topics])] as const,
);
const notEmpty = {minItems: 1, uniqueItems: true};

/** The rules for the texts of one language. */
const rulesOfTexts = (path: string) => ({
  [`${path}.short`]: {description: 'A name for each measure that fits above a small chart.'},
  [`${path}.remark`]: {description: 'A translation of what the report says of a year, by the year.'},
});

/** The parts of the JSON Schema of the trend, which is JSON-stat, that its definition does not have. */
const trendRules = {
  title: 'Share of public bodies by measure, level and year, as JSON-stat 2.0',
  rules: {
    source: {description: 'Who made the numbers.'},
    href: {pattern: '^https://'},
    id: {description: 'In the order in which the numbers run.'},
    size: {minItems: 3, maxItems: 3},
    'size[]': {minimum: 1},
    'dimension.measure.category.index': notEmpty,
    'dimension.level.category.index': notEmpty,
    'dimension.year.category.index': notEmpty,
    value: {
      description: 'As many as the product of size; null where the source has no number.',
      minItems: 1,
    },
    status: {description: 'Why there is no number, by its place.', propertyNames: {pattern: '^\\d+$'}},
    'extension.fewUnits': {description: 'Levels with so few bodies that one of them moves the share.'},
    'extension.compareWith': {description: 'The level that the others are compared with.'},
    'extension.remarks': {description: 'What the report says of single years, in its own words.'},
    ...Object.assign({}, ...languages.map((language) => rulesOfTexts(`extension.texts.${language}`))),
  },
};

for (const [topic, schema] of [...written, ['infosec-trend', jsonSchemaOfAll(trendSchema, trendRules)] as const]) {
  const file = new URL(`../../data/schema/${topic}.schema.json`, import.meta.url);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`data/schema/${topic}.schema.json is not what src/datasets/ says. Run: npm run schemas`);
    process.exitCode = 1;
  }
}
