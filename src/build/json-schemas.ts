// `npm run schemas` writes data/schema/ from the definitions in src/datasets/, which also give the types and the checks of
// the data. Descriptions, and rules that no figure depends on, are added. With --check it only compares.
import {readFileSync, writeFileSync} from 'node:fs';
import {chaptersSchema} from '../datasets/chapters.js';
import {goalsSchema} from '../datasets/goals.js';
import {guidanceSchema} from '../datasets/guidance.js';
import {partnersSchema} from '../datasets/partners.js';
import {prioritiesSchema} from '../datasets/priorities.js';
import {risksSchema} from '../datasets/risks.js';
import type {Schema} from '../datasets/schema.js';
import {topics} from './json-schema-rules.js';
import {jsonSchemaOf} from './json-schema.js';

const schemas: Readonly<Record<keyof typeof topics, Schema<unknown>>> = {
  chapters: chaptersSchema,
  goals: goalsSchema,
  guidance: guidanceSchema,
  partners: partnersSchema,
  priorities: prioritiesSchema,
  risks: risksSchema,
};

for (const [topic, schema] of Object.entries(schemas)) {
  const file = new URL(`../../data/schema/${topic}.schema.json`, import.meta.url);
  const text = `${JSON.stringify(jsonSchemaOf(schema, topics[topic as keyof typeof topics]), null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`data/schema/${topic}.schema.json is not what src/datasets/ says. Run: npm run schemas`);
    process.exitCode = 1;
  }
}
