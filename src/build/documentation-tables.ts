// Writes the tables of demo/docs/ that are made from other files of the repository. With --check it only compares.

import {writeFileSync} from 'node:fs';
import {elementTables} from './element-tables.js';
import type {Manifest} from './manifest.js';
import {markedPart} from './marked-part.js';
import {named} from '../figure/palette.js';
import {jsonOf, pathOf, textOf} from './project-file.js';

/** demo/survival.json: the outcome of each way to embed a figure. */
interface Survival {
  outcomes: Readonly<Record<string, string>>;
  rows: readonly {name: string; version: string; survives: Readonly<Record<string, string>>}[];
}

/** The name of each way to embed a figure in the table, by its name in demo/survival.json. */
const forms = {
  link: 'Link',
  p: '`data-report` on `<p>`',
  div: '`data-report` on `<div>`',
  element: 'Element',
  script: 'Element with its script',
  iframe: 'Frame',
};

/** The outcome of each way to embed a figure in each editor and sanitizer, as lines of Markdown. */
function survivalTable({outcomes, rows}: Survival): string[] {
  const row = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  const names = Object.keys(forms);
  return [
    ...Object.entries(outcomes).map(([outcome, meaning]) => `- **${outcome}**: ${meaning}`),
    '',
    row(['Editor or sanitizer', ...Object.values(forms)]),
    row(Array(names.length + 1).fill('---')),
    ...rows.map(({name, version, survives}) => row([`${name} (${version})`, ...names.map((form) => survives[form])])),
  ];
}

const code = (text: string) => text && `\`${text}\``;

/** The colours of the figures as a table in Markdown: the property that sets each, and its default values. */
const colourTable = (): string[] => [
  '| Property | Light | Dark | Designsystemet |',
  '| --- | --- | --- | --- |',
  ...named.map(([name, [light, dark, token]]) => {
    const cells = [`--report-${name}`, light, dark, token ? `--ds-color-${token}` : ''];
    return `| ${cells.map(code).join(' | ')} |`;
  }),
];

const parts = [
  {page: 'demo/docs/theming.md', name: 'colours', lines: colourTable()},
  {page: 'demo/docs/elements.md', name: 'elements', lines: elementTables(jsonOf('custom-elements.json') as Manifest)},
  {page: 'demo/docs/editors.md', name: 'survival', lines: survivalTable(jsonOf('demo/survival.json') as Survival)},
];

for (const {page, name, lines} of parts) {
  const before = textOf(page);
  const after = markedPart(before, name).with(lines.join('\n').trim());
  if (!process.argv.includes('--check')) {
    writeFileSync(pathOf(page), after);
  } else if (after !== before) {
    console.error(`The tables in ${page} are not what they are made from. Run: npm run manifest`);
    process.exitCode = 1;
  }
}
