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
import {trendRules} from './json-schema-trend.js';
import {wordTopics} from './json-schema-words.js';
import {jsonSchemaOf, jsonSchemaOfAll} from './json-schema.js';

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
for (const [topic, schema] of [...written, ['infosec-trend', jsonSchemaOfAll(trendSchema, trendRules)] as const]) {
  const file = new URL(`../../data/schema/${topic}.schema.json`, import.meta.url);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`data/schema/${topic}.schema.json is not what src/datasets/ says. Run: npm run schemas`);
    process.exitCode = 1;
  }
}
