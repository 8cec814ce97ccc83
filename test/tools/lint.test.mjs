// Proves the lint rules that carry the design: each violation planted in a copy of the rooms must be found.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms of src/, each with the path from one of its files to src/. */
const ROOMS = {
  datasets: ['datasets/*', '..'],
  import: ['import/*', '..'],
  layout: ['charts/*/layout', '../..'],
  charts: ['charts/*', '..'],
  view: ['charts/*/view', '../..'],
  styles: ['charts/*/styles', '../..'],
  i18n: ['i18n/*', '..'],
  figure: ['figure/*', '..'],
  figures: ['figures/*/a', '../..'],
  export: ['export/*', '..'],
  embed: ['embed/*', '..'],
  integrations: ['integrations/*', '..'],
  build: ['build/*', '..'],
  cli: ['cli/*', '..'],
};

/** Which rooms a room may not import from, not even a type. */
const NOT_FROM = {
  datasets: ['import', 'charts', 'figure', 'figures', 'export', 'embed', 'build', 'cli', 'integrations'],
  import: ['charts', 'figures', 'export', 'embed', 'build', 'cli', 'integrations'],
  layout: ['datasets', 'import', 'figure', 'figures', 'i18n', 'export', 'embed', 'build', 'cli', 'integrations'],
  view: ['datasets', 'import', 'figure', 'figures', 'i18n', 'export', 'embed', 'build', 'cli', 'integrations'],
  styles: ['datasets', 'import', 'figure', 'figures', 'i18n', 'export', 'embed', 'build', 'cli', 'integrations'],
  i18n: ['import', 'charts', 'figure', 'figures', 'export', 'embed', 'build', 'cli', 'integrations'],
  figure: ['figures', 'embed', 'build', 'cli', 'integrations'],
  figures: ['embed', 'build', 'cli', 'integrations'],
  export: ['figures', 'embed', 'build', 'cli', 'integrations'],
};
const directions = Object.fromEntries(
  Object.entries(NOT_FROM).flatMap(([room, others]) =>
    others.flatMap((other) => [
      [`${room} imports nothing from ${other}`, [room, `import {a} from '{src}/${other}/a.js';`]],
      [`${room} takes no type from ${other}`, [room, `import type {A} from '{src}/${other}/a.js';`]],
    ]),
  ),
);

const json = `import a from '{src}/../data/2020/a.json' with {type: 'json'};`;
const noData = Object.fromEntries(
  ['import', 'layout', 'view', 'i18n', 'figure', 'figures', 'export'].map((room) => [
    `${room} reads no data`,
    [room, json],
  ]),
);

const FORBIDDEN = {
  ...directions,
  ...noData,
  'a dataset names no year': ['datasets', json],
  'a dataset has no Lit': ['datasets', `import {html} from 'lit';`],
  'a dataset selects nothing': ['datasets', `import {select} from 'd3';`],
  'import has no parser that writes code': ['import', `import {csvParse} from 'd3';`],
  'import brings no figure along': ['import', `import {a} from '../figure/a.js';`],
  'a layout does not know its view': ['layout', `import {a} from './view.js';`],
  'a layout has no style': ['layout', `import {a} from './styles.js';`],
  'a layout has no Lit': ['layout', `import {svg} from 'lit';`],
  'a layout has no Lit directive': ['layout', `import {a} from 'lit/directives/a.js';`],
  'a layout makes no axis': ['layout', `import {axisBottom} from 'd3';`],
  'a layout starts no transition': ['layout', `import {transition} from 'd3';`],
  'a layout selects nothing': ['layout', `import {selectAll} from 'd3';`],
  'a layout takes d3 by name': ['layout', `import * as d3 from 'd3'; d3.select('a');`],
  'a layout takes d3 as one': ['layout', `import {line} from 'd3-shape';`],
  'no parser that writes code': ['layout', `import {csvParse} from 'd3';`],
  'a view computes nothing': ['view', `import {line} from 'd3';`],
  'a view loads nothing': ['view', `void import('../../i18n/a.js');`],
  'a view takes no markup from data': ['view', `import {unsafeSVG} from 'lit/directives/unsafe-svg.js';`],
  'a view has no style attribute': ['view', 'import {html} from "lit"; export const a = html`<p style="x: y"></p>`;'],
  'nor in a drawing': ['view', 'import {svg} from "lit"; export const a = svg`<g style=${"x: y"}></g>`;'],
  'nor a style element': ['view', 'import {html} from "lit"; export const a = html`<style></style>`;'],
  'nor markup as a property': ['view', 'import {html} from "lit"; export const a = html`<p .innerHTML=${"a"}></p>`;'],
  'nor an inline handler': ['view', 'import {html} from "lit"; export const a = html`<p onclick="a"></p>`;'],
  'a figure computes no drawing': ['figures', `import {line} from 'd3';`],
  'a figure loads its files late': ['figures', `import {a} from '../../export/a.js';`],
  'a figure passes no file format on': ['figures', `export {a} from '../../export/a.js';`],
  'a figure loads import late': ['figures', `import {a} from '../../import/a.js';`],
  'a figure loads its own importer late': ['figures', `import {a} from './import.js';`],
  'a figure loads the other languages late': ['figures', `import {a} from './messages.en.js';`],
  'a figure loads nothing else late': ['figures', `void import('../../charts/a/view.js');`],
  'what figures share loads its files late': ['figure', `import {a} from '../export/a.js';`],
  'what figures share loads import late': ['figure', `import {a} from '../import/a.js';`],
  'what figures share loads languages late': ['figure', `import {a} from './messages.nn.js';`],
  'what figures share does not compute': ['figure', `import {format} from 'd3';`],
  'numbers are formatted without D3': ['i18n', `import {format} from 'd3';`],
  'a file is not computed again': ['export', `import {line} from 'd3';`],
  'files load the other languages late': ['export', `import {a} from '../figure/messages.en.js';`],
  'the loader carries no figure': ['embed', `import {a} from '../figures/a/a.js';`],
  'the loader carries no frame': ['embed', `import {a} from '../figure/frame.js';`],
  'the loader carries no Lit': ['embed', `import {html} from 'lit';`],
  'adapters bring no editor': ['integrations', `import {a} from 'ckeditor5';`],
  'adapters carry no figure': ['integrations', `import {a} from '../figures/a/a.js';`],
  'import has no pattern that takes quadratic time from any start': [
    'import',
    String.raw`export const a = (text: string) => text.replace(/\([^)]*\)/g, '');`,
  ],
  'import has no pattern that goes back over what it has read': [
    'import',
    String.raw`export const a = (text: string) => /^(?:a+)+$/.test(text);`,
  ],
  'no markup from text': ['figures', `document.body.innerHTML = 'a';`],
  'no inserted markup': ['figures', `document.body.insertAdjacentHTML('beforeend', 'a');`],
  'no parsed markup': ['export', `new DOMParser().parseFromString('a', 'text/html');`],
  'no eval': ['datasets', `eval('a');`],
  'no code from text': ['datasets', `new Function('a');`],
  'no markup from text in the build': ['build', `document.body.innerHTML = 'a';`],
  'no code from text in the build': ['build', `new Function('a');`],
  'no code from text in a command': ['cli', `eval('a');`],
  'a command has no pattern that takes quadratic time': [
    'cli',
    String.raw`export const a = (text: string) => text.replace(/\([^)]*\)/g, '');`,
  ],
  'nothing stored': ['figure', `localStorage.setItem('a', 'b');`],
  'nothing stored in the window': ['figure', `window.sessionStorage.clear();`],
  'no cookie': ['figures', `document.cookie = 'a=b';`],
  'no retired word as the name of a constant': ['import', `export const told = 1;`],
  'no retired word as the name of a type': ['import', `export interface Refusal {\n  a: string;\n}`],
  'no retired word as the name of a member': ['figure', `export class A {\n  readonly tell = 1;\n}`],
  'no retired word as a private name': ['figure', `export class A {\n  #look = 1;\n  a = () => this.#look;\n}`],
  'no retired phrase in a comment': ['charts', `/** What is told of it. */\nexport const a = 1;`],
  'no promise of later work in a comment': ['charts', `// TODO\nexport const a = 1;`],
};

const ALLOWED = {
  'a dataset computes': ['datasets', `import {group} from 'd3'; export const a = group;`],
  'a dataset reads data': [
    'datasets',
    `import {documents} from '{src}/../data/editions/a.js'; export const b = documents;`,
  ],
  'import makes datasets': ['import', `import {a} from '../datasets/a.js'; export const b = a;`],
  'import knows what a figure exports': ['import', `import type {A} from '../figure/a.js'; export let a: A;`],
  'a layout computes': ['layout', `import {line} from 'd3'; export const a = line;`],
  'a view draws what is placed': ['view', `import {a} from './layout.js'; export const b = a;`],
  'a view has the type of what D3 computes': ['view', `import type {A} from 'd3'; export let a: A;`],
  'a figure introduces them': [
    'figures',
    ['datasets', 'charts/a', 'i18n', 'figure']
      .map((room, i) => `export {a as a${i}} from '{src}/${room}/a.js';`)
      .join('\n'),
  ],
  'a figure loads import on demand': ['figures', `export const a = () => import('../../import/a.js');`],
  'a figure loads its own importer on demand': ['figures', `export const a = () => import('./import.js');`],
  'a figure knows what import makes': ['figures', `import type {A} from '../../import/a.js'; export let a: A;`],
  'a figure loads its files on demand': ['figures', `export const a = () => import('../../export/a.js');`],
  'a figure loads a language on demand': ['figures', `export const a = () => import('./messages.nn.js');`],
  'a figure loads its own views on demand': ['figures', `export const a = () => import('./table-view.js');`],
  'what figures share loads files on demand': ['figure', `export const a = () => import('../export/a.js');`],
  'a file format knows the frame': ['export', `export {a} from '../figure/a.js';`],
  'a file format loads another': ['export', `export const a = () => import('./a.js');`],
  'a template has classes': [
    'view',
    'import {html} from "lit"; export const b = (a: () => void) => html`<p class="a" @click=${a}></p>`;',
  ],
};

/** Two files that import one another, each a type only. */
const circleIn = (folder) => ({
  [`src/${folder}/one.ts`]: `import type {Two} from './two.js';\nexport interface One {\n  two: Two;\n}\n`,
  [`src/${folder}/two.ts`]: `import type {One} from './one.js';\nexport interface Two {\n  one: One;\n}\n`,
});

/** Lints files in a folder that has the configuration of the project; what was found. */
function lint(files) {
  const folder = mkdtempSync(join(tmpdir(), 'report-widgets-lint-'));
  after(() => rmSync(folder, {recursive: true}));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const file of ['.oxlintrc.json', 'test/tools/lint-plugin.mjs']) {
    cpSync(join(root, file), join(folder, file), {recursive: true});
  }
  for (const [name, code] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, code);
  }
  const {stdout} = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), 'src', '--format', 'json', '--allow', 'no-unused-vars'],
    {cwd: folder, encoding: 'utf8'},
  );
  return JSON.parse(stdout).diagnostics;
}

function describeAll(title, cases, check) {
  describe(title, () => {
    const files = Object.values(cases).map(([room, code], index) => {
      const [file, toSrc] = ROOMS[room];
      return [`src/${file.replace('*', `case-${index}`)}.ts`, `${code.replaceAll('{src}', toSrc)}\n`];
    });
    const diagnostics = lint(Object.fromEntries(files));
    Object.keys(cases).forEach((name, index) =>
      it(name, () => check(diagnostics.filter(({filename}) => filename.endsWith(files[index][0])))),
    );
  });
}

const CARRYING =
  /no-restricted-(imports|globals|properties)|report-widgets|no-eval|no-new-func|no-super-linear|id-denylist|no-warning/;

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

for (const folder of ['figures/circle', 'build', 'build/pages', 'cli']) {
  it(`lint finds a circle of imports in ${folder}, also one of types`, () => {
    assert.ok(lint(circleIn(folder)).some(({code}) => code.includes('no-cycle')));
  });
}

it('lint finds a circle of types that leads through three rooms', () => {
  const file = (own, next, room) =>
    `import type {${next}} from '../${room}/a.js';\nexport interface ${own} {\n  a: ${next};\n}\n`;
  const found = lint({
    'src/figure/a.ts': file('One', 'Two', 'import'),
    'src/import/a.ts': file('Two', 'Three', 'datasets'),
    'src/datasets/a.ts': file('Three', 'One', 'figure'),
  });
  assert.ok(found.some(({code}) => code.includes('no-cycle')));
});

it('what runs in a browser is checked without the types of Node, and what runs in Node by itself', () => {
  const filesOf = (...options) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const {stdout, status} = spawnSync(process.execPath, [tsc, '--listFilesOnly', ...options], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
    return stdout.replaceAll('\\', '/').split('\n');
  };
  const isOfNode = (file) => /@types\/node\/|\/src\/(build|cli)\/.*\.ts$/.test(file);
  assert.deepEqual(filesOf().filter(isOfNode), []);
  const checked = filesOf('-p', 'src/build');
  for (const file of [
    'build/pages/build.ts',
    'build/css.ts',
    'cli/command.ts',
    'integrations/frameworks/element-api.ts',
  ])
    assert.ok(
      checked.some((one) => one.endsWith(`/src/${file}`)),
      file,
    );
});
