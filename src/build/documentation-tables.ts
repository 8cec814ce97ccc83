// Writes the tables of demo/docs/ that are made from other files of the repository. With --check it only compares.
import {readFileSync, writeFileSync} from 'node:fs';
import {colourTable} from './colour-table.js';
import {elementTables} from './element-tables.js';
import type {Manifest} from './manifest.js';
import {markedPart} from './marked-part.js';
import {survivalTable, type Survival} from './survival-table.js';

const file = (relative: string) => new URL(`../../${relative}`, import.meta.url);
const read = (relative: string) => readFileSync(file(relative), 'utf8');
const json = (relative: string): unknown => JSON.parse(read(relative));

const parts = [
  {page: 'demo/docs/theming.md', name: 'colours', lines: colourTable()},
  {page: 'demo/docs/elements.md', name: 'elements', lines: elementTables(json('custom-elements.json') as Manifest)},
  {page: 'demo/docs/editors.md', name: 'survival', lines: survivalTable(json('demo/survival.json') as Survival)},
];

for (const {page, name, lines} of parts) {
  const before = read(page);
  const after = markedPart(before, name).with(lines.join('\n').trim());
  if (!process.argv.includes('--check')) {
    writeFileSync(file(page), after);
  } else if (after !== before) {
    console.error(`The tables in ${page} are not what they are made from. Run: npm run manifest`);
    process.exitCode = 1;
  }
}
