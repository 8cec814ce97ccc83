// Writes the tables of demo/docs/ that are made from other files of the repository. With --check it only compares.
import {readFileSync, writeFileSync} from 'node:fs';
import {elementTables} from './element-tables.mjs';
import {markedPart} from './marked-part.mjs';
import {survivalTable} from './survival-table.mjs';

const file = (relative) => new URL(`../../${relative}`, import.meta.url);
const read = (relative) => readFileSync(file(relative), 'utf8');
const json = (relative) => JSON.parse(read(relative));

const parts = [
  {page: 'demo/docs/elements.md', name: 'elements', lines: elementTables(json('custom-elements.json'))},
  {page: 'demo/docs/editors.md', name: 'survival', lines: survivalTable(json('demo/survival.json'))},
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
