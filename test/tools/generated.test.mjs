// What is generated from the sources and committed is what they say now.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {faults} from '../../src/build/manifest.config.ts';
import {withoutOmitted} from '../../src/build/manifest-omissions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (...args) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
};

describe('custom-elements.json', () => {
  it('is what the elements say', () => {
    const folder = 'node_modules/.cache/manifest';
    const analyze = ['analyze', '--config', 'src/build/manifest.config.ts', '--quiet', '--outdir', folder];
    run('node_modules/@custom-elements-manifest/analyzer/cem.js', ...analyze);
    const read = (path) => readFileSync(join(root, path, 'custom-elements.json'), 'utf8');
    assert.ok(read('.') === read(folder), 'It is not. Run: npm run manifest');
  });

  it('leaves out what an element does not have of its base class', () => {
    const inherited = {
      name: 'AClaim',
      attributes: [
        {name: 'heading-level', fieldName: 'headingLevel'},
        {name: 'edition', fieldName: 'edition'},
      ],
      members: [{name: 'headingLevel'}, {name: 'edition'}],
      cssParts: [{name: 'figure'}, {name: 'summary'}],
    };
    const {attributes, members, cssParts} = withoutOmitted(inherited, {
      options: ['headingLevel'],
      others: [['csspart', 'summary']],
    });
    const names = [attributes, members, cssParts].map((list) => list.map(({name}) => name));
    assert.deepEqual(names, [['edition'], ['edition'], ['figure']]);
    assert.throws(() => withoutOmitted(inherited, {others: [['slot', 'note']]}), /@omit slot note leaves out nothing/);
  });

  it('has the choice of view, and its event, for the figures whose readers have it', () => {
    const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
    for (const {tagName, events, cssParts = []} of modules.flatMap(({declarations}) => declarations)) {
      if (tagName === undefined) continue;
      const source = readFileSync(join(root, `src/figures/${tagName}/${tagName}.ts`), 'utf8');
      const hasChoice = !/hasViews: \(\) => false|views: \{only:/.test(source);
      const found = [events.some(({name}) => name === 'report-view'), cssParts.some(({name}) => name === 'views')];
      // The events of the figures in a chapter bubble through it.
      assert.deepEqual(found, [hasChoice || tagName === 'report-chapter', hasChoice], tagName);
    }
  });

  const element = (attribute) => ({name: 'AnElement', members: [], attributes: [attribute]});
  it('may not leave an attribute undescribed', () => {
    assert.match(faults(element({name: 'a', type: {text: 'string'}})).join(), /"a" has no description/);
  });
  it('may not hide the choices of an attribute behind a name', () => {
    assert.match(faults(element({name: 'a', description: 'A.', type: {text: 'Level | undefined'}})).join(), /Level/);
  });
  it('may not give an attribute a name that frameworks keep for themselves', () => {
    assert.match(faults(element({name: 'ref', description: 'A.', type: {text: 'string'}})).join(), /"ref" has a name/);
    const both = {
      name: 'AFigure',
      members: [],
      attributes: [
        {name: 'ref', description: 'A.', type: {text: 'string'}},
        {name: 'claim', description: 'Same as `ref`, for frameworks.', type: {text: 'string'}},
      ],
    };
    assert.deepEqual(faults(both), []);
  });
  it('has the choices in the type itself', () => {
    assert.deepEqual(
      faults(element({name: 'a', description: 'A.', type: {text: `'one' | 'two-three' | undefined`}})),
      [],
    );
  });
});

describe('data/editions/', () => {
  it('is what the folders in data/ make', () => run('src/build/editions.ts', '--check'));
});

describe('data/schema/', () => {
  it('is what the definitions in src/datasets/ make', () => run('src/build/json-schemas.ts', '--check'));
});

describe('The documentation', () => {
  it('has the tables that custom-elements.json and demo/survival.json make', () =>
    run('src/build/documentation-tables.ts', '--check'));
});

describe('demo/element-options.json', () => {
  it('is what the manifest, the words of the figures and the data make', () =>
    run('demo/site/element-options.ts', '--check'));
});
