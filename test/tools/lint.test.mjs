// Proves the lint rules that carry the design: each violation planted in a copy of the folders must be found.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const FORBIDDEN = {
  'the model knows no chart': ['model', `import {a} from '../layout/a.js';`],
  'the model draws nothing': ['model', `import {a} from '../views/a.js';`],
  'the model knows no element': ['model', `export {a} from '../elements/a.js';`],
  'the model publishes nothing': ['model', `export * from '../publish/a.js';`],
  'the model has no words': ['model', `import {a} from '../locale/nb/a.js';`],
  'the model takes no type from the layout': ['model', `import type {A} from '../layout/a.js';`],
  'the model has no Lit': ['model', `import {html} from 'lit';`],
  'the model selects nothing': ['model', `import {select} from 'd3';`],
  'the model reads nothing from outside': ['model', `import {a} from '../readers/a.js';`],
  'readers know no chart': ['readers', `import {a} from '../layout/a.js';`],
  'readers know no element': ['readers', `import type {A} from '../elements/a.js';`],
  'readers have no words': ['readers', `import {a} from '../locale/nb/a.js';`],
  'adapters bring no editor': ['adapters', `import {a} from 'ckeditor5';`],
  'adapters carry no figure': ['adapters', `import {a} from '../elements/a.js';`],
  'readers have no parser that writes code': ['readers', `import {csvParse} from 'd3';`],
  'readers go through the model to the data': [
    'readers',
    `import a from '../../data/2020/a.json' with {type: 'json'};`,
  ],
  'the layout reads nothing from outside': ['layout', `import {a} from '../readers/a.js';`],
  'a view reads nothing from outside': ['views', `import {a} from '../readers/a.js';`],
  'readers have no pattern that takes quadratic time from any start': [
    'readers',
    String.raw`export const a = (text: string) => text.replace(/\([^)]*\)/g, '');`,
  ],
  'readers have no pattern that goes back over what it has read': [
    'readers',
    String.raw`export const a = (text: string) => /^(?:\d+)*$/.test(text);`,
  ],
  'an element loads its readers late': ['elements', `import {a} from '../readers/a.js';`],
  'an element loads the words for own data late': ['elements', `import {a} from '../locale/nb/own-data.js';`],
  'an element loads what reads own data late': ['elements', `import {a} from '../own-data/a.js';`],
  'own data brings no element along': ['own-data', `import {a} from '../elements/a.js';`],
  'own data reads no data': ['own-data', `import a from '../../data/2020/a.json' with {type: 'json'};`],
  'the layout does not draw': ['layout', `import {a} from '../views/a.js';`],
  'the layout takes no type from a view': ['layout', `import type {A} from '../views/a.js';`],
  'the layout knows no element': ['layout', `import {a} from '../elements/a.js';`],
  'the layout publishes nothing': ['layout', `import {a} from '../publish/a.js';`],
  'the layout has no words': ['layout', `import {a} from '../locale/a.js';`],
  'the layout has no style': ['layout', `import {a} from '../styles/a.js';`],
  'the layout has no lifecycle': ['layout', `import {a} from '../controllers/a.js';`],
  'the layout has no Lit': ['layout', `import {svg} from 'lit';`],
  'the layout has no Lit directive': ['layout', `import {a} from 'lit/directives/a.js';`],
  'the layout reads no data': ['layout', `import a from '../../data/2020/a.json' with {type: 'json'};`],
  'the layout makes no axis': ['layout', `import {axisBottom} from 'd3';`],
  'the layout starts no transition': ['layout', `import {transition} from 'd3';`],
  'the layout selects nothing': ['layout', `import {selectAll} from 'd3';`],
  'the layout takes d3 by name': ['layout', `import * as d3 from 'd3'; d3.select('a');`],
  'the layout takes d3 as one': ['layout', `import {line} from 'd3-shape';`],
  'no parser that writes code': ['layout', `import {csvParse} from 'd3';`],
  'a view knows no element': ['views', `import {a} from '../elements/a.js';`],
  'a view takes no type from an element': ['views', `import type {A} from '../elements/a.js';`],
  'a view publishes nothing': ['views', `import {a} from '../publish/a.js';`],
  'a view is given its words': ['views', `import {a} from '../locale/nb/a.js';`],
  'a view has no style of its own': ['views', `import {a} from '../styles/a.js';`],
  'a view has no lifecycle': ['views', `import {a} from '../controllers/a.js';`],
  'a view computes nothing': ['views', `import {line} from 'd3';`],
  'a view loads nothing': ['views', `void import('../locale/nn/a.js');`],
  'a view takes no markup from data': ['views', `import {unsafeSVG} from 'lit/directives/unsafe-svg.js';`],
  'a view has no style attribute': ['views', 'import {html} from "lit"; export const a = html`<p style="x: y"></p>`;'],
  'nor in a drawing': ['views', 'import {svg} from "lit"; export const a = svg`<g style=${"x: y"}></g>`;'],
  'nor a style element': ['views', 'import {html} from "lit"; export const a = html`<style></style>`;'],
  'nor markup as a property': ['views', 'import {html} from "lit"; export const a = html`<p .innerHTML=${"a"}></p>`;'],
  'nor an inline handler': ['views', 'import {html} from "lit"; export const a = html`<p onclick="a"></p>`;'],
  'an element computes nothing': ['elements', `import {line} from 'd3';`],
  'an element reads no data': ['elements', `import a from '../../data/2020/a.json' with {type: 'json'};`],
  'an element loads its tools late': ['elements', `import {a} from '../publish/a.js';`],
  'an element passes no tool on': ['elements', `export {a} from '../publish/a.js';`],
  'an element loads the other languages late': ['elements', `import {a} from '../locale/en/a.js';`],
  'what elements share loads its tools late': ['elements/internal', `import {a} from '../../publish/a.js';`],
  'an element loads nothing else late': ['elements', `void import('../views/a.js');`],
  'words know no element': ['locale', `import {a} from '../elements/a.js';`],
  'words know no drawing': ['locale', `import {a} from '../views/a.js';`],
  'words do not compute': ['locale', `import {format} from 'd3';`],
  'words load the other languages late': ['locale', `import {a} from './nn/a.js';`],
  'words load languages alone': ['locale', `void import('../publish/a.js');`],
  'a controller knows no element': ['controllers', `import {a} from '../elements/a.js';`],
  'styles know no view': ['styles', `import {a} from '../views/a.js';`],
  'what is published is not computed again': ['publish', `import {line} from 'd3';`],
  'tools load the other languages late': ['publish', `import {a} from '../locale/en/a.js';`],
  'the loader carries no figure': ['embed', `import {a} from '../elements/a.js';`],
  'the loader carries no Lit': ['embed', `import {html} from 'lit';`],
  'no markup from text': ['elements', `document.body.innerHTML = 'a';`],
  'no inserted markup': ['elements', `document.body.insertAdjacentHTML('beforeend', 'a');`],
  'no parsed markup': ['publish', `new DOMParser().parseFromString('a', 'text/html');`],
  'no eval': ['model', `eval('a');`],
  'no code from text': ['model', `new Function('a');`],
  'nothing stored': ['controllers', `localStorage.setItem('a', 'b');`],
  'nothing stored in the window': ['controllers', `window.sessionStorage.clear();`],
  'no cookie': ['elements', `document.cookie = 'a=b';`],
};

const ALLOWED = {
  'the model computes': ['model', `import {group} from 'd3'; export const a = group;`],
  'the model reads data': ['model', `import a from '../../data/2020/a.json' with {type: 'json'}; export const b = a;`],
  'readers make the model': ['readers', `import {a} from '../model/a.js'; export const b = a;`],
  'an element loads its readers on demand': ['elements', `export const a = () => import('../readers/a.js');`],
  'an element knows what a reader makes': ['elements', `import type {A} from '../model/own-data.js'; export let a: A;`],
  'the layout computes': ['layout', `import {line} from 'd3'; export const a = line;`],
  'the layout may skip to the model': ['layout', `import {a} from '../model/a.js'; export const b = a;`],
  'a view knows the type of its words': ['views', `import type {A} from '../locale/a.js'; export let a: A;`],
  'a view draws what is placed': ['views', `import {a} from '../layout/a.js'; export const b = a;`],
  'an element introduces them': [
    'elements',
    ['model', 'layout', 'views', 'locale', 'controllers', 'styles']
      .map((folder) => `export {a as ${folder}} from '../${folder}/a.js';`)
      .join('\n'),
  ],
  'an element loads its tools on demand': ['elements', `export const a = () => import('../publish/a.js');`],
  'an element loads a language on demand': ['elements', `export const a = () => import('../locale/nn/a.js');`],
  'an element knows the type of a tool': ['elements', `import type {A} from '../publish/a.js'; export let a: A;`],
  'words load a language on demand': ['locale', `export const a = () => import('./nn/a.js');`],
  'a tool loads another': ['publish', `export const a = () => import('./a.js');`],
  'a tool loads a language': ['publish', `export const a = () => import('../locale/en/a.js');`],
  'tools know the elements': ['publish', `export {a} from '../elements/a.js';`],
  'tools know the words': ['publish', `export {a} from '../locale/a.js';`],
  'a template has classes': [
    'views',
    'import {html} from "lit"; export const b = (a: () => void) => html`<p class="a" @click=${a}></p>`;',
  ],
};

/** Lints all snippets as files of their folders; what was found in each. */
function lint(cases) {
  const folder = mkdtempSync(join(tmpdir(), 'report-widgets-lint-'));
  after(() => rmSync(folder, {recursive: true}));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const file of ['.oxlintrc.json', 'test/tools/lint-plugin.mjs']) {
    cpSync(join(root, file), join(folder, file), {recursive: true});
  }
  Object.values(cases).forEach(([layer, code], index) => {
    const file = join(folder, 'src', layer, `case-${index}.ts`);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, `${code}\n`);
  });
  const {stdout} = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), 'src', '--format', 'json', '--allow', 'no-unused-vars'],
    {cwd: folder, encoding: 'utf8'},
  );
  const {diagnostics} = JSON.parse(stdout);
  return Object.keys(cases).map((_, index) =>
    diagnostics.filter(({filename}) => filename.endsWith(`case-${index}.ts`)),
  );
}

function describeAll(title, cases, check) {
  describe(title, () => {
    const found = lint(cases);
    Object.keys(cases).forEach((name, index) => it(name, () => check(found[index])));
  });
}

const CARRYING = /no-restricted-(imports|globals|properties)|report-widgets|no-eval|no-new-func|no-super-linear/;

describeAll('lint finds what is forbidden', FORBIDDEN, (diagnostics) => {
  assert.ok(
    diagnostics.some(({code}) => CARRYING.test(code)),
    'nothing found',
  );
});
describeAll('lint lets pass what is allowed', ALLOWED, (diagnostics) => {
  assert.deepEqual(
    diagnostics.map(({message}) => message),
    [],
  );
});
