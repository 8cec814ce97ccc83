// The zip that the build made: what is in it, and that it says of the figures what the manifest says.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {elementOptions} from '../../src/build/element-options.ts';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const zip = path('dist/wordpress/digdir-report-widgets.zip');
const {version} = JSON.parse(readFileSync(path('package.json'), 'utf8'));
const files = unzipSync(readFileSync(zip));
const read = (name) => strFromU8(files[`digdir-report-widgets/${name}`]);
const {figures, words} = JSON.parse(read('figures.json'));
const elements = elementOptions(JSON.parse(readFileSync(path('custom-elements.json'), 'utf8')));
const languages = ['nb', 'nn', 'en'];

describe('the zip for WordPress', () => {
  it('has the same bytes when it is packed again, in any time zone', () => {
    const before = readFileSync(zip);
    const env = {...process.env, TZ: 'Pacific/Auckland'};
    execFileSync(process.execPath, ['--import', 'tsx', path('src/build/wordpress-plugin.ts')], {env});
    assert.ok(before.equals(readFileSync(zip)));
  });

  it('names its version, and carries the built files unchanged under it', () => {
    assert.match(read('digdir-report-widgets.php'), new RegExp(`Version: ${version}\n`));
    assert.match(read('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
    for (const file of ['infosec-trend.js', 'LICENSE', 'NOTICE', 'THIRD-PARTY.md']) {
      assert.equal(read(`host/${version}/${file}`), readFileSync(path(`dist/cdn/${file}`), 'utf8'), file);
    }
    for (const {tag} of elements) assert.ok(files[`digdir-report-widgets/host/${version}/${tag}.js`], tag);
  });

  it('lets no PHP file do anything outside WordPress', () => {
    const scripts = Object.keys(files).filter((file) => file.endsWith('.php'));
    assert.ok(scripts.length > 10);
    for (const file of scripts) {
      const guard = file.endsWith('/uninstall.php') ? 'WP_UNINSTALL_PLUGIN' : 'ABSPATH';
      const [before, after] = strFromU8(files[file]).split(`\ndefined( '${guard}' ) || exit;\n`);
      assert.notEqual(after, undefined, file);
      const statements = before.split('\n').filter((line) => line.endsWith(';'));
      assert.deepEqual(statements, guard === 'ABSPATH' ? ['namespace DigdirReport;'] : [], file);
    }
  });

  it('knows every element, option and choice of the manifest, and no others', () => {
    const known = Object.entries(figures).map(([tag, {options}]) => [
      tag,
      Object.entries(options).map(([name, {kind, choices}]) => [name, kind, choices.map(({value}) => value)]),
    ]);
    const language = ['lang', 'choice', languages];
    const expected = elements.map(({tag, options}) => [
      tag,
      [...options.map(({name, kind, values}) => [name, kind, values]), language],
    ]);
    assert.deepEqual(known, expected);
  });

  it('has a text in every language for all of them', () => {
    const phrases = Object.values(figures).flatMap(({title, description, options}) => [
      title,
      description,
      ...Object.values(options).flatMap(({label, choices}) => [label, ...choices.map((choice) => choice.label)]),
    ]);
    for (const phrase of [...phrases, ...Object.values(words)]) {
      for (const language of languages) assert.ok(phrase[language]?.length > 0, JSON.stringify(phrase));
    }
  });

  it('calls choices what readers call them, not by their ids', () => {
    const bare = Object.entries(figures).flatMap(([tag, {options}]) =>
      Object.entries(options).flatMap(([name, {choices}]) =>
        choices.filter(({value, label}) => label.nb === value).map(({value}) => `${tag} ${name} ${value}`),
      ),
    );
    // Years and numbers are what they are, and one office is called by its name.
    assert.deepEqual(
      bare.filter((text) => !/ \d+$| Datatilsynet$/.test(text)),
      [],
    );
    const {choices} = figures['cef-funding-map'].options.county;
    assert.deepEqual(choices.find(({value}) => value === '46')?.label, {
      nb: 'Vestland',
      nn: 'Vestland',
      en: 'Vestland',
    });
    assert.equal(figures['infosec-trend'].options.level.label.nn, 'Forvaltningsnivå');
  });
});
