import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {it} from 'node:test';
import {elementOptions} from '../../src/build/element-options.ts';

const attribute = (name, text, rest = {}) => ({name, type: {text}, description: `About ${name}.`, ...rest});

it('reads attributes as a form needs them', () => {
  const manifest = {
    modules: [
      {
        declarations: [
          {
            name: 'AFigure',
            tagName: 'a-figure',
            description: 'A figure.',
            attributes: [
              attribute('view', "'map' | 'bars'", {default: "'map'"}),
              attribute('county', "| '03'\n    | '46' | undefined"),
              attribute('heading', 'string | undefined'),
              attribute('flat', 'boolean', {default: 'false'}),
              attribute('limit', 'number', {default: '10'}),
            ],
          },
          {name: 'NoElement'},
        ],
      },
    ],
  };
  const [figure, ...others] = elementOptions(manifest);
  assert.deepEqual(others, []);
  assert.deepEqual(
    {...figure, options: undefined},
    {
      tag: 'a-figure',
      className: 'AFigure',
      description: 'A figure.',
      options: undefined,
    },
  );
  assert.deepEqual(
    figure.options.map(({name, kind, values, default: initial}) => [name, kind, values, initial]),
    [
      ['view', 'choice', ['map', 'bars'], 'map'],
      ['county', 'choice', ['03', '46'], ''],
      ['heading', 'text', [], ''],
      ['flat', 'flag', [], 'false'],
      ['limit', 'number', [], '10'],
    ],
  );
});

it('offers the years, counties and claims of the data where a type is only text', () => {
  const elements = elementOptions(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
  const option = (tag, name) => elements.find((one) => one.tag === tag).options.find((one) => one.name === name);
  const document = (topic) => JSON.parse(readFileSync(`data/2020/${topic}.json`, 'utf8'));
  const reported = {
    from: document('infosec-trend').dimension.year.category.index,
    year: document('partners').subjects.map(({year}) => `${year}`),
    county: document('cef-funding').counties.map(({code}) => code),
    claim: document('claims').claims.map(({id}) => id),
  };
  for (const [tag, name, years] of [
    ['infosec-trend', 'from', reported.from],
    ['infosec-trend', 'to', reported.from],
    ['partner-network', 'year', reported.year],
    ['cef-funding-map', 'county', reported.county],
    ['report-claim', 'ref', reported.claim],
  ]) {
    const {kind, values} = option(tag, name);
    assert.equal(kind, 'choice', `${tag} ${name}`);
    for (const year of years) assert.ok(values.includes(year), `${tag} ${name} ${year}`);
  }
  assert.equal(option('report-timeline', 'from').kind, 'text');
});

it('finds every element in the manifest, each with a description of every option', () => {
  const elements = elementOptions(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
  assert.deepEqual(
    elements.map(({tag}) => tag).toSorted(),
    readdirSync(new URL('../../src/figures', import.meta.url)).toSorted(),
  );
  for (const {options} of elements) for (const {description} of options) assert.ok(description);
});
