// What is said of accessibility is what the tests say: nothing without a test or a dated look, and nothing out of date.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {evidenceIn} from './evidence.mjs';
import {elements, file, statement} from './statement.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = statement();

describe('demo/accessibility.json', () => {
  it('is as the tests say', () => {
    assert.ok(made.text === readFileSync(file, 'utf8'), 'It is not. Run: npm run statement');
  });

  it('tells of every criterion of levels A and AA, in every element', () => {
    const {criteria} = made.whole;
    const ofLevel = (level) => criteria.filter((one) => one.level === level).length;
    assert.deepEqual([criteria.length, ofLevel('A'), ofLevel('AA')], [55, 31, 24]);
    assert.equal(new Set(criteria.map(({id}) => id)).size, 55);
    for (const {id, elements: of} of criteria) assert.deepEqual(Object.keys(of), elements, id);
    assert.deepEqual(elements, readdirSync(`${root}src/figures`).toSorted());
  });

  it('names no criterion that is none, and says what has neither a test nor a look', () => {
    assert.deepEqual(made.unknown, []);
    const untold = made.whole.criteria.flatMap(({id, elements: of}) =>
      Object.entries(of).flatMap(([tag, status]) => (status === 'notTested' ? [`${id} ${tag}`] : [])),
    );
    assert.deepEqual(untold, made.missing);
  });

  it('says why of each criterion that does not concern a figure, in three languages', () => {
    for (const {id, why, elements: of} of made.whole.criteria) {
      const isOutside = Object.values(of).some((status) => ['page', 'notApplicable'].includes(status));
      if (!isOutside) continue;
      assert.deepEqual(Object.keys(why), ['nb', 'nn', 'en'], id);
      for (const words of Object.values(why)) assert.match(words, /^\p{Lu}.{20,}\.$/u, id);
    }
  });

  it('has looks with a day that has been, and what was looked at', () => {
    const {looks} = JSON.parse(readFileSync(`${root}test/looks.json`, 'utf8'));
    for (const {date, lookedAt, seen, elements: of} of looks) {
      assert.match(date, /^20\d\d-\d\d-\d\d$/);
      for (const words of [lookedAt, seen]) assert.deepEqual(Object.keys(words), ['nb', 'nn', 'en']);
      assert.deepEqual(
        of.filter((tag) => !elements.includes(tag)),
        [],
      );
    }
  });
});

describe('what is said of a criterion', () => {
  const criteria = [
    {id: '9.9.1', level: 'A', name: {en: 'One'}},
    {id: '9.9.2', level: 'A', name: {en: 'Two'}, outside: {kind: 'page', why: {}}},
  ];
  const test = (criterion, of) => ({criterion, test: 't', file: 'f', elements: of, browsers: ['Chromium']});
  const nothing = {limits: [], looks: [], faults: []};
  const statusOf = (index, {evidence = [], known = nothing}) =>
    statement({criteria, evidence, known}).whole.criteria[index].elements;

  it('is that it is not tested, where it is not', () => {
    assert.equal(statusOf(0, {})['infosec-trend'], 'notTested');
    assert.equal(statement({criteria, evidence: [], known: nothing}).missing.length, elements.length);
  });
  it('is that it is tested in the elements that have a test, and in no others', () => {
    const status = statusOf(0, {evidence: [test('9.9.1', ['infosec-trend'])]});
    assert.deepEqual([status['infosec-trend'], status['key-figures']], ['tested', 'notTested']);
  });
  it('is a fault that is known, whatever the tests say', () => {
    const known = {...nothing, faults: [{criteria: ['9.9.1'], elements: ['infosec-trend'], what: {}}]};
    const status = statusOf(0, {evidence: [test('9.9.1', ['infosec-trend'])], known});
    assert.equal(status['infosec-trend'], 'fault');
  });
  it('is a look where there is no test', () => {
    const known = {...nothing, looks: [{criteria: ['9.9.1'], elements: ['infosec-trend'], date: '2026-01-01'}]};
    assert.equal(statusOf(0, {known})['infosec-trend'], 'lookedAt');
  });
  it('is that it is for the page, where it is', () => assert.equal(statusOf(1, {})['infosec-trend'], 'page'));
  it('names a criterion that is none', () => {
    assert.deepEqual(statement({criteria, evidence: [test('9.9.3', [])], known: nothing}).unknown, ['9.9.3']);
  });
});

describe('the tests that carry a criterion', () => {
  const tags = ['a-one', 'a-two'];
  const found = (source, name = 'elements/a.test.ts') => evidenceIn(name, source, tags);

  it('are of the elements that their loop goes over, that they name, or of every figure', () => {
    const source = `
      for (const tag of tags) { it(\`1.4.10, A08: fits <\${tag}>\`, () => {}); it('no criterion', () => {}); }
      describe('<a-one>', () => it('1.1.1: has a name', () => {}));
      describe('every figure', () => it('2.1.1: has keys', () => {}));`;
    assert.deepEqual(
      found(source).map(({criterion, elements: of}) => [criterion, ...of]),
      [
        ['1.4.10', 'a-one', 'a-two'],
        ['1.1.1', 'a-one'],
        ['2.1.1', 'a-one', 'a-two'],
      ],
    );
  });
  it('may not leave open which elements they are of', () => {
    assert.throws(
      () => found(`for (const tag of someTags) it(\`1.1.1: has a name in <\${tag}>\`, () => {});`),
      /which elements/,
    );
  });
  it('are run where their file is run, and only in Chromium where they set up what it alone can', () => {
    for (const set of ["inMedia(this, {media: 'print'}, async () => {})", "executeServerCommand('media', {})"])
      assert.deepEqual(
        found(`describe('every figure', () => it('1.4.11: a', async function () { await ${set}; }));`)[0].browsers,
        ['Chromium'],
      );
    const both = `for (const name of testedBrowsers) describe('every figure', () => it('1.4.11: a', () => {}));`;
    assert.deepEqual(found(both, 'package/a.test.mjs')[0].browsers, ['Chromium', 'Firefox']);
    const one = `describe('every figure', () => { before(() => launch('chromium')); it('1.4.11: a', () => {}); });`;
    assert.deepEqual(found(one, 'package/a.test.mjs')[0].browsers, ['Chromium']);
    assert.throws(
      () => found(`describe('every figure', () => it('1.4.11: a', () => {}))`, 'package/a.test.mjs'),
      /which browser/,
    );
  });
  it('loop over all elements where they say `tags`', () => {
    for (const path of new Set(made.whole.criteria.flatMap(({tests}) => tests.map((one) => one.file)))) {
      const source = readFileSync(root + path, 'utf8');
      const hasAll = elements.every((tag) => source.includes(`'${tag}'`));
      assert.ok(
        hasAll || /every-figure|custom-elements\.json|tools\/views\.mjs|engines\/states\.mjs/.test(source),
        path,
      );
    }
  });
});
