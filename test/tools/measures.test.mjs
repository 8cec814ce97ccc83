import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseAst} from 'rolldown/parseAst';
import {classesBetween, exceeded, modulesIn, names} from './measures.mjs';

const folder = mkdtempSync(join(tmpdir(), 'measures-'));
after(() => rmSync(folder, {recursive: true}));
const files = {
  'a.ts': 'export class ReportFigure extends LitElement {}\nexport class Middle extends ReportFigure {}\n',
  'b.ts': 'export class AFigure extends Middle {}\nclass Failure extends Error {}\n',
  'c.ts': "// 2020\nexport const texts = {nn: () => import('./a.js')};\n",
  'd.ts': "/** nn */\nexport const year = '2020';\n",
  'e.d.ts': 'declare const nn: 2020;\n',
};
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
const modules = modulesIn(folder).toSorted((one, other) => one.path.localeCompare(other.path));

it('counts the lines of every module', () => {
  assert.deepEqual(
    modules.map(({path, lines}) => [path, lines]),
    [
      ['a.ts', 2],
      ['b.ts', 2],
      ['c.ts', 2],
      ['d.ts', 2],
      ['e.d.ts', 1],
    ],
  );
});

it('counts the classes between LitElement and an element', () => {
  assert.equal(classesBetween(modules), 2);
  assert.equal(classesBetween(modules.slice(0, 1)), 1);
});

it('counts a mixin between LitElement and an element as a class', () => {
  const {body} = parseAst(`class ReportFigure extends LitElement {}
    const Mixed = (Base) => class extends Base {};
    export const AFigure = class extends Mixed(ReportFigure) {};`);
  assert.equal(classesBetween([{body}]), 2);
});

it('has one class between LitElement and an element, ReportFigure', () => {
  const all = modulesIn(fileURLToPath(new URL('../../src', import.meta.url)));
  assert.equal(classesBetween(all), 1);
  const shared = all.filter(({path}) => path.startsWith('figure/'));
  assert.equal(classesBetween(shared), 0, 'src/figure has a class between them');
  const planted = {body: parseAst('class Middle extends ReportFigure {}; class AFigure extends Middle {}').body};
  assert.equal(classesBetween([...all, planted]), 2);
});

it('finds languages and years in code, and not in comments', () => {
  const having = (word) => modules.filter((one) => names(one, word)).map(({path}) => path);
  assert.deepEqual(having('nn'), ['c.ts']);
  assert.deepEqual(having('2020'), ['d.ts']);
});

it('names what exceeds its limit or has none', () => {
  assert.deepEqual(exceeded({files: 3, lines: 4}, {files: 3, lines: 3}), ['lines']);
  assert.deepEqual(exceeded({files: 3, lines: 4}, {lines: 5}), ['files']);
});
