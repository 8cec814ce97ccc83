// A report that has new measures, levels, partners and so on is a folder of data. The commands that write what is generated
// then list the new ids beside the earlier ones, the types take them, and the figures show what they stand for.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {documentsIn} from './edition-workbook.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = ['tsx', 'node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze'];

/** The ids of the made-up report, by those of the report of 2020, in each topic. */
const shares = {ovelser: 'nytt-tiltak', 'statlige-virksomheter': 'nytt-niva'};
const renamed = {
  'infosec-trend': shares,
  claims: shares,
  partners: {KiNS: 'NYP'},
  priorities: {KiNS: 'NYPL'},
  guidance: {DSB: 'NYU', updated: 'new'},
  goals: {3: '4'},
  'key-figures': {stotte: 'nytt-tall'},
  risks: {kunnskapsgrunnlag: 'ny-kilde'},
};

/** Every option that takes ids of the data: one of 2020 that the new report has no more, and the new one. */
const options = [
  ['infosec-trend', 'measure', 'ovelser', 'nytt-tiltak'],
  ['infosec-trend', 'measures', 'ovelser', 'nytt-tiltak'],
  ['infosec-trend', 'level', 'statlige-virksomheter', 'nytt-niva'],
  ['infosec-trend', 'levels', 'statlige-virksomheter', 'nytt-niva'],
  ['partner-network', 'partner', 'KiNS', 'NYP'],
  ['report-priorities', 'partner', 'KiNS', 'NYPL'],
  ['guidance-list', 'publisher', 'DSB', 'NYU'],
  ['guidance-list', 'status', 'updated', 'new'],
  ['goal-results', 'goal', '3', '4'],
  ['key-figures', 'figure', 'stotte', 'nytt-tall'],
  ['risk-findings', 'source', 'kunnskapsgrunnlag', 'ny-kilde'],
];

/** A value with other ids, wherever one is a text of its own or the name of a member. */
function withIds(value, ids) {
  if (typeof value === 'string') return Object.hasOwn(ids, value) ? ids[value] : value;
  if (Array.isArray(value)) return value.map((one) => withIds(one, ids));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [withIds(name, ids), withIds(one, ids)]));
}

describe('the ids of a new report', () => {
  const copy = mkdtempSync(join(tmpdir(), 'new-ids-'));
  const read = (file) => readFileSync(join(copy, file), 'utf8');
  const npx = (...command) => spawnSync('npx', command, {cwd: copy, encoding: 'utf8'});
  function run(...command) {
    const {status, stdout, stderr} = npx(...command);
    assert.equal(status, 0, stdout + stderr);
    return stdout;
  }
  let elements;

  before(async () => {
    for (const name of ['src', 'data', 'demo', 'package.json', 'tsconfig.json', 'custom-elements.json'])
      cpSync(join(root, name), join(copy, name), {recursive: true});
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    mkdirSync(join(copy, 'data/2021'));
    for (const [topic, document] of Object.entries(documentsIn(join(copy, 'data/2020')))) {
      const text = JSON.stringify(withIds(document, renamed[topic] ?? {}));
      writeFileSync(join(copy, `data/2021/${topic}.json`), text);
    }
    run('tsx', 'src/build/editions.ts');
    run(...manifest, '--config', 'src/build/manifest.config.ts', '--quiet');
    run('tsx', 'src/build/documentation-tables.ts');
    run('tsx', 'demo/site/element-options.ts');
    const {elementOptions} = await import(join(copy, 'src/build/element-options.ts'));
    elements = elementOptions(JSON.parse(read('custom-elements.json')));
  });
  after(() => rmSync(copy, {recursive: true, force: true}));

  it('are in the options that the manifest lists, after those of the report before', () => {
    for (const [tag, name, earlier, added] of options) {
      const {values} = elements.find((one) => one.tag === tag).options.find((one) => one.name === name);
      assert.ok(values.includes(earlier), `${tag} ${name}: ${values}`);
      assert.equal(values.at(-1), added, `${tag} ${name}`);
    }
  });

  it('are in the tables of the documentation, and in the forms of the site with the names of both reports', () => {
    const lines = read('demo/docs/elements.md').split('\n');
    const forms = JSON.parse(read('demo/element-options.json'));
    for (const [tag, name, earlier, added] of options) {
      const start = lines.indexOf(`## \`<${tag}>\``);
      const row = lines.slice(start).find((line) => line.startsWith(`| \`${name}\` |`));
      for (const id of [earlier, added]) assert.ok(row.includes(`\`${id}\``), row);
      const {values, labels} = forms.find((one) => one.tag === tag).options.find((one) => one.name === name);
      assert.equal(values.at(-1), added, `${tag} ${name}`);
      if (name !== 'status') assert.equal(labels[earlier]?.nb, labels[added]?.nb, `${tag} ${name}`);
    }
  });

  it('are taken by the types of the elements, and other ids are not', () => {
    const property = ([tag, name, , added], i) => {
      const className = elements.find((one) => one.tag === tag).className;
      return `export const option${i}: import('./figures/${tag}/${tag}.js').${className}['${name}'] = '${added}';\n`;
    };
    writeFileSync(join(copy, 'src/new-ids.ts'), options.map(property).join(''));
    run('tsc', '--noEmit');
    const unknown = options.filter(([, name]) => !['measures', 'levels'].includes(name));
    writeFileSync(
      join(copy, 'src/new-ids.ts'),
      unknown.map((one, i) => property([...one.slice(0, 3), 'ukjent'], i)).join(''),
    );
    const errors = npx('tsc', '--noEmit')
      .stdout.split('\n')
      .filter((line) => line.startsWith('src/new-ids.ts('));
    assert.equal(errors.length, unknown.length, errors.join('\n'));
    rmSync(join(copy, 'src/new-ids.ts'));
  });

  it('choose what the figures show, and those of the report before are not in the newest', () => {
    const script = `import {figureMarkup} from './src/cli/figure-markup.js';
      const warnings = [];
      console.warn = (text) => void warnings.push(text);
      const asked = ${JSON.stringify(options)};
      for (const [tag, name, ...ids] of asked) for (const id of ids) await figureMarkup(tag, {[name]: id});
      console.log(JSON.stringify(warnings));`;
    writeFileSync(join(copy, 'render.ts'), script);
    const warnings = JSON.parse(run('tsx', 'render.ts'));
    assert.deepEqual(
      warnings.map((text) => text.split('. ')[0]),
      options.map(([tag, name, earlier]) => `<${tag}> ignores ${name}="${earlier}"`),
    );
    run('tsx', 'src/cli/command.ts', 'render', 'partner-network', '--partner', 'nyp');
  });
});
