// The controllers for Enonic XP, run in Node. What they ask of XP is a stand-in: `require`, `app` and the portal library.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import vm from 'node:vm';
import {elementOptions} from '../../src/build/element-options.ts';

const manifest = new URL('../../custom-elements.json', import.meta.url);
const elements = elementOptions(JSON.parse(readFileSync(manifest, 'utf8')));
const folder = new URL('../../dist/adapters/enonic/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');

/** Loads a controller as XP does, for a component with this configuration. */
function controller(path, {config = {}, reportHost} = {}) {
  const load = (name) => {
    if (name === '/lib/xp/portal') return {getComponent: () => ({config})};
    const exports = {};
    vm.runInNewContext(read(name.replace(/^\//, '')), {
      exports,
      require: (other) => load(`${other}.js`.replace('portal.js', 'portal')),
      app: {config: {reportHost}},
    });
    return exports;
  };
  return load(path);
}

const macro = (params, options) => controller('site/macros/infosec-trend/infosec-trend.js', options).macro({params});

describe('Enonic XP', () => {
  it('is given a macro and a part of every figure, with the same form', () => {
    const macros = readdirSync(new URL('site/macros/', folder));
    assert.equal(macros.length, 12);
    assert.deepEqual(readdirSync(new URL('site/parts/', folder)), macros);
    for (const tag of macros) {
      const form = read(`site/macros/${tag}/${tag}.xml`);
      const {options} = elements.find((element) => element.tag === tag);
      const hasHeading = options.some(({name}) => name === 'heading');
      assert.equal(form.includes('<input name="heading" type="TextLine">'), hasHeading, tag);
      assert.equal(read(`site/parts/${tag}/${tag}.xml`), form.replaceAll('macro>', 'part>'));
    }
  });
  it('answers a macro with the figure, a link to its page, and the loader', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(macro({level: 'kommuner', view: 'table'}))), {
      body: '<infosec-trend view="table" level="kommuner"><p><a href="/digdir-report-widgets/figures/nb/infosec-trend.html?view=table&amp;level=kommuner">Informasjonssikkerhet over tid</a></p></infosec-trend>',
      pageContributions: {headEnd: ['<script type="module" src="/digdir-report-widgets/loader.js"></script>']},
    });
  });
  it('answers a part likewise, for another address and language', () => {
    const part = controller('site/parts/key-figures/key-figures.js', {
      config: {lang: 'nn', heading: 'Tal'},
      reportHost: 'https://figures.example/',
    });
    const {body, pageContributions} = part.get();
    assert.match(
      body,
      /^<key-figures heading="Tal" lang="nn"><p><a href="https:\/\/figures\.example\/figures\/nn\/key-figures\.html\?heading=Tal">/,
    );
    assert.deepEqual(
      [...pageContributions.headEnd],
      ['<script type="module" src="https://figures.example/loader.js"></script>'],
    );
  });
  it('makes no markup of what an author fills in', () => {
    const {body} = macro({
      heading: '"><script>alert(1)</script>',
      level: '"onclick="x',
      onclick: 'x',
      __proto__: {view: 'table'},
    });
    assert.doesNotMatch(body, /<script|onclick|view=/);
    assert.match(body, /heading="&quot;&gt;&lt;script&gt;/);
  });
  it('is written for the engine of XP 7', () => {
    assert.doesNotMatch(read('lib/report-figures.js'), /=>|`|\b(?:let|const)\s/);
  });
  it('is told first what was run and what was not', () => {
    assert.match(read('README.md'), /^Run: .*\. Not run: .*\.\n/);
  });
});
