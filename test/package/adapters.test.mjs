// The built adapters, with what the manifest says, and with input that nobody means well with.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {reportFigures as forGrapesJs} from 'digdir-report-widgets/adapters/grapesjs';
import {registerFigures} from 'digdir-report-widgets/adapters/decap';
import {reportComponents} from 'digdir-report-widgets/adapters/puck';
import {elementOptions} from '../../src/build/element-options.ts';

const elements = elementOptions(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
const host = 'https://figures.example/';

/** Decap's components for an author's language, by tag. */
function decap(language) {
  const components = new Map();
  registerFigures({registerEditorComponent: (one) => components.set(one.id, one)}, {host, language});
  return components;
}

it('every editor has an adapter that can be imported in Node', async () => {
  const sources = readdirSync('src/integrations/editors').map((file) => file.replace('.ts', ''));
  assert.deepEqual(sources, ['ckeditor5', 'decap', 'grapesjs', 'puck', 'tinymce', 'tiptap']);
  for (const name of sources) await import(`digdir-report-widgets/adapters/${name}`);
});

describe('the adapters', () => {
  it('have every figure and every option of the manifest', () => {
    const types = [];
    const components = {
      addType: (tag, {model}) => types.push([tag, model.defaults.traits]),
      getType: () => ({model: {}}),
    };
    forGrapesJs({Components: components, Blocks: {add() {}}, Canvas: {}, once() {}}, {host});
    const names = types.map(([tag, traits]) => [tag, traits.map(({name}) => name)]);
    assert.deepEqual(
      names,
      elements.map(({tag, options}) => [tag, [...options.map(({name}) => name), 'lang']]),
    );
  });
  for (const language of ['nb', 'nn', 'en']) {
    it(`have a word for each in ${language}`, () => {
      for (const [tag, {label, fields}] of decap(language)) {
        assert.notEqual(label, tag);
        for (const field of fields) assert.notEqual(field.label, field.name);
        const views = fields.find(({name}) => name === 'view')?.options ?? [];
        for (const {label: word, value} of views) assert.notEqual(word, value);
      }
    });
  }
  it('call counties by name', () => {
    const fields = decap('nb').get('cef-funding-map').fields;
    const {options} = fields.find(({name}) => name === 'county');
    assert.ok(options.some(({label, value}) => label === 'Vestland' && value === '46'));
  });
  it('refuse a host that is no folder on the web', () => {
    for (const bad of ['javascript:alert(1)', '\tjavascript:alert(1)', 'data:text/html,x', 'file:///x']) {
      const {toBlock} = (() => {
        const found = new Map();
        registerFigures({registerEditorComponent: (one) => found.set(one.id, one)}, {host: bad});
        return found.get('infosec-trend');
      })();
      assert.throws(() => toBlock({}), /host must be the address of a folder on the web/);
    }
  });
});

describe('what an author fills in', () => {
  const trend = decap('nb').get('infosec-trend');
  const again = (block) => {
    const match = trend.pattern.exec(block);
    assert.ok(match, block);
    assert.equal(match[0], block);
    return trend.fromBlock(match);
  };
  it('comes back as it was', () => {
    const values = {level: 'kommuner', view: 'table', heading: `"Tall" & <b>mer</b>, 'æøå' &amp; $1`, lang: 'nn'};
    assert.deepEqual(again(trend.toBlock(values)), values);
  });
  it('becomes no markup', () => {
    const block = trend.toBlock({heading: '"><script>alert(1)</script></infosec-trend>', onclick: 'alert(1)'});
    assert.doesNotMatch(block, /<script|onclick/);
    assert.deepEqual(Object.keys(again(block)), ['heading']);
  });
  it('is left out where the figure has no such choice', () => {
    assert.deepEqual(again(trend.toBlock({level: 'fylket', view: 'TABLE', from: 1999, 'heading-level': 2})), {
      view: 'table',
      'heading-level': '2',
    });
  });
  it('is no address that runs', () => {
    for (const src of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\nscript:x', 'data:text/csv,1']) {
      assert.deepEqual(again(trend.toBlock({src})), {});
    }
    assert.deepEqual(again(trend.toBlock({src: '/tall.csv'})), {src: '/tall.csv'});
  });
  it('has a link inside to the figure with the same options, in its language', () => {
    const block = trend.toBlock({level: 'kommuner', heading: 'a&b', lang: 'en'});
    assert.ok(block.includes(`href="${host}figures/en/infosec-trend.html?level=kommuner&amp;heading=a%26b"`), block);
  });
  it('is read in no time from text that is no figure', () => {
    const start = performance.now();
    for (const text of [' a="'.repeat(20_000), ' '.repeat(60_000), ' a'.repeat(30_000), ' a=""'.repeat(20_000)]) {
      assert.equal(trend.pattern.exec(`<infosec-trend${text}`), null);
    }
    assert.ok(performance.now() - start < 2000);
  });
});

it('Puck draws what it is given, with nothing that the figure has not', () => {
  const createElement = (type, {ref, ...props}, ...children) => ({type, props: {...props}, children});
  const safe = (type, props, ...children) => createElement(type, props ?? {}, ...children);
  const {InfosecTrend} = reportComponents({createElement: safe, host});
  const {type, props} = InfosecTrend.render({
    level: 'kommuner',
    view: '',
    dangerouslySetInnerHTML: {__html: 'x'},
    id: '1',
  });
  assert.equal(type, 'infosec-trend');
  assert.deepEqual(props, {level: 'kommuner', key: '{"level":"kommuner"}'});
});
