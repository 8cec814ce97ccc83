// Every figure in pages that were there before it: their order, names, old libraries and frames.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, afterEach, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {testedBrowsers} from '../tools/browsers.mjs';
import {all, everyFigure, markup, module, page, sayings, sourceForms, tags, undrawn} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launchQuiet, visit, visitsOf} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

/** A claim in a sentence has none. */
const withTools = tags.filter((tag) => tag !== 'report-claim');

const script = (code) => `<script>${code}</script>`;
/** Prototype.js and MooTools, from their sources: `from` knows no iterators and no second argument. */
const oldLibraries = `
  Array.from = (list) => { if (!list) return []; const all = []; for (let i = 0; i < (list.length || 0); i++) all[i] = list[i]; return all; };
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Array.prototype.flatten = Array.prototype.each = Array.prototype.clone = function () { return this; };
  Array.prototype.flat = function () { return ['replaced']; };
  Object.keys = (object) => { const keys = []; for (const key in object) keys.push(key); return keys; };
  Function.prototype.bind = function (self) { const call = this; return function () { return call.apply(self, arguments); }; };
`;
const enumerable = `
  for (const type of [Object, Array, String, Number, Function, Promise, Map]) {
    for (const name of ['each', 'extend', 'size', 'title', 'level', 'status', 'note', 'href', 'heading', 'notice', 'key']) {
      if (!(name in type.prototype)) type.prototype[name] = function () { return 'from the page'; };
    }
  }`;
const polluted = `
  for (const name of ['src', 'query', 'measure', 'publisher', 'source', 'county', 'texts', 'marks', 'claim', 'mentions', '__html', 'innerHTML', 'notice', 'summary', 'readout', 'key', 'active', 'cells', 'tests', 'units', 'of', 'when']) {
    if (!(name in Object.prototype)) Object.defineProperty(Object.prototype, name, {value: '<img src=x onerror=polluted()>', writable: true, configurable: true});
  }`;
const moduleNames = `
  globalThis.calls = [];
  const call = (name) => Object.assign((...words) => calls.push([name, ...words].map(String).join(' ')), {amd: {}});
  Object.assign(globalThis, {define: call('define'), require: call('require'), module: {exports: {}}, process: {}, global: {}});
  globalThis.exports = module.exports;`;
const names = [
  'currentScript',
  'defaultView',
  'baseURI',
  'readyState',
  'cookie',
  'body',
  'head',
  'documentElement',
  'location',
  'process',
  'config',
  'define',
  'customElements',
  'Lit',
  'digdir',
];

const pages = {
  '/plain.html': page(),
  '/after.html': page({scripts: '', body: everyFigure + all}),
  '/late.html': page({scripts: ''}),
  '/added.html': page({scripts: '', body: `${everyFigure}<script src="/add.js"></script>`}),
  '/add.js': `document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/cdn/all.js'}));`,
  '/written.html': page({scripts: '', body: '<script src="/write.js"></script>'}),
  '/write.js': `document.write(${JSON.stringify(all + everyFigure)});`,
  '/modules.html': page({head: script(moduleNames)}),
  '/enumerable.html': page({head: script(enumerable)}),
  '/replaced.html': page({head: script(oldLibraries)}),
  '/polluted.html': page({head: script(`globalThis.polluted = () => globalThis.hit = true; ${polluted}`)}),
  '/base.html': page({head: '<base href="https://elsewhere.example/deep/">', scripts: ''}),
  '/deeper.html': page({
    head: '<base href="/deeper/">',
    body: Object.keys(sourceForms)
      .map((tag) => markup(tag).replace(`<${tag}`, `<${tag} src="${tag}.json"`))
      .join(''),
    scripts: '',
  }),
  ...Object.fromEntries(
    Object.entries(sourceForms).map(([tag, name]) => [
      `/deeper/${tag}.json`,
      readFileSync(new URL(`../../data/2020/${name}.json`, import.meta.url)),
    ]),
  ),
  '/quirks.html': page({doctype: ''}),
  '/names.html': page({
    body: `${names.map((name) => `<img name="${name}" alt=""><form id="${name}"></form>`).join('')}${everyFigure}`,
  }),
  '/names-own.html': page({
    body: `<img name="baseURI" alt=""><img name="defaultView" alt=""><infosec-trend src="/deeper/infosec-trend.json"></infosec-trend>`,
  }),
  '/blocked.html': page({
    scripts: module('/nowhere/all.js'),
    body: tags.map((tag) => markup(tag, `Uten skript: ${tag}`)).join(''),
  }),
  '/hiding.html': page({
    head: '<link rel="stylesheet" href="/hiding.css">',
    body: tags.map((tag) => markup(tag).replace(`<${tag}`, `<${tag} id="top-banner-${tag}" class="ad-slot"`)).join(''),
  }),
  '/hiding.css':
    '*:empty, [id*=banner], [class*=ad-], [class^=ad] { display: none !important; visibility: hidden !important; opacity: 0 !important }',
};

for (const name of testedBrowsers) {
  describe(`every figure in a page that was there before, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    let reference;
    let visits;
    const inUse = [];
    const open = async (path) => {
      const visited = await visits.open(`${server.url}${path}`);
      inUse.push(visited);
      return visited;
    };
    afterEach(() => inUse.splice(0).forEach(visits.leave));
    before(async () => {
      browser = await launchQuiet(name);
      visits = visitsOf(browser);
      server = await serve({folders: {'/cdn/': cdn}, pages, headers: {'access-control-allow-origin': '*'}});
      const {page: tab} = await open('/plain.html');
      assert.deepEqual(await undrawn(tab), []);
      reference = await sayings(tab);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const requestsOf = ({page: tab}) =>
      tab.evaluate(() => performance.getEntriesByType('resource').map(({name: address}) => address));

    /** The same words as on a plain page, and not one to the console. */
    async function isAsEver({page: tab, messages}) {
      assert.deepEqual(await undrawn(tab), [], messages.join('\n'));
      const said = await sayings(tab);
      for (const [i, text] of said.entries()) assert.equal(text, reference[i]);
      assert.equal(said.length, reference.length);
      assert.deepEqual(messages, []);
    }

    it('E01: is drawn by a script after the markup, added by another script, or much later', async () => {
      await isAsEver(await open('/after.html'));
      await isAsEver(await open('/added.html'));
      const late = await visit(browser, `${server.url}/late.html`);
      await late.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      await late.page.evaluate(() => void import('/cdn/all.js'));
      await isAsEver(late);
    });

    it('E02: is drawn where markup and script are written with document.write', async () =>
      isAsEver(await open('/written.html')));

    it('E03: calls no define, require, module or process of the page', async () => {
      const visited = await open('/modules.html');
      await isAsEver(visited);
      const {calls, exported} = await visited.page.evaluate(() => ({
        calls: globalThis.calls,
        exported: Object.keys(globalThis.module.exports),
      }));
      assert.deepEqual({calls, exported}, {calls: [], exported: []});
    });

    it('E04: says the same where prototypes have members that are enumerable', async () =>
      isAsEver(await open('/enumerable.html')));

    it('S09: says the same where prototypes have members with names of ours, and markup in them', async () => {
      const visited = await open('/polluted.html');
      await isAsEver(visited);
      assert.equal(await visited.page.evaluate(() => globalThis.hit), undefined);
    });

    it('E05: says the same, in its files too, where old libraries replace what is built in', async () => {
      const files = (tab) =>
        tab.$$eval(withTools.join(','), (figures) =>
          Promise.all(figures.map(async (one) => [one.localName, await one.toJSON(), await one.toCSV()])),
        );
      const plain = await open('/plain.html');
      await undrawn(plain.page);
      const visited = await open('/replaced.html');
      await isAsEver(visited);
      assert.deepEqual(await files(visited.page), await files(plain.page));
    });

    it('E07: finds its own files whatever base the page has, and takes src relative to that base', async () => {
      const visited = await open('/base.html');
      await visited.page.addScriptTag({type: 'module', content: `import '${server.url}/cdn/all.js'`});
      await visited.page.$eval('infosec-trend', (figure) => (figure.lang = 'nn'));
      await visited.page.waitForFunction(() =>
        document.querySelector('infosec-trend')?.shadowRoot?.textContent.includes('verksemder'),
      );
      await visited.page.$eval('infosec-trend', (figure) => (figure.lang = 'nb'));
      await isAsEver(visited);
      const asked = await requestsOf(visited);
      assert.ok(asked.length > 1);
      assert.deepEqual(
        asked.filter((address) => address.includes('elsewhere')),
        [],
      );

      const deeper = await open('/deeper.html');
      const ends = await deeper.page.evaluate(async (wanted) => {
        const figures = wanted.map((tag) => document.querySelector(tag));
        const told = figures.map(
          (figure) =>
            new Promise((done) => {
              for (const type of ['load', 'error'])
                figure.addEventListener(type, ({detail}) => done(`${figure.localName}: ${detail?.code ?? type}`));
            }),
        );
        await import('/cdn/all.js');
        return Promise.all(told);
      }, Object.keys(sourceForms));
      assert.deepEqual(
        ends,
        Object.keys(sourceForms).map((tag) => `${tag}: load`),
      );
      const requests = await requestsOf(deeper);
      for (const tag of Object.keys(sourceForms)) assert.ok(requests.includes(`${server.url}/deeper/${tag}.json`), tag);
    });

    it('E08: is as high without a doctype as with one, within a tenth', async () => {
      const heights = ({page: tab}) =>
        tab.$$eval(tags.join(','), (figures) => figures.map((one) => one.getBoundingClientRect().height));
      const plain = await open('/plain.html');
      await undrawn(plain.page);
      const quirks = await open('/quirks.html');
      await isAsEver(quirks);
      assert.equal(await quirks.page.evaluate(() => document.compatMode), 'BackCompat');
      const [expected, found] = [await heights(plain), await heights(quirks)];
      for (const [i, height] of found.entries())
        assert.ok(Math.abs(height / expected[i] - 1) <= 0.1, `${tags[i]}: ${height} instead of ${expected[i]}`);
    });

    it('E09: is not misled by elements whose names hide members of document and window', async () => {
      await isAsEver(await open('/names.html'));
      const own = await open('/names-own.html');
      await own.page.waitForFunction(() =>
        document.querySelector('infosec-trend')?.shadowRoot?.textContent.includes('Alle 40 tall er som i rapporten'),
      );
    });

    it('E10: leaves beside it, when a sanitizer takes the element away, what it found and a link', async () => {
      const {page: tab} = await open('/plain.html');
      await undrawn(tab);
      assert.ok(await tab.evaluate(() => 'setHTML' in Element.prototype));
      const left = await tab.$$eval(withTools.join(','), async (figures) => {
        const results = [];
        for (const figure of figures) {
          figure.shadowRoot.querySelectorAll('.tools summary')[2].click();
          let area;
          for (let i = 0; i < 200 && !area; i++) {
            await new Promise((done) => setTimeout(done, 25));
            area = figure.shadowRoot.querySelector('.tools textarea, .tools pre');
          }
          const box = document.createElement('div');
          box.setHTML(area.value ?? area.textContent);
          // A chapter finds nothing itself: its figures do.
          const told = figure.shadowRoot.querySelector('[part=summary]') ?? figure.shadowRoot.querySelector('.heading');
          const summary = told.textContent.replace(/\s+/g, ' ').trim();
          results.push([
            figure.localName,
            box.querySelectorAll('script').length,
            box.textContent.replace(/\s+/g, ' ').includes(summary),
            box.querySelectorAll('a[href^="http"]').length,
          ]);
        }
        return results;
      });
      assert.deepEqual(
        left,
        withTools.map((tag) => [tag, 0, true, 1]),
      );
    });

    it('E11: keeps the author’s words in sight when the script is blocked', async () => {
      const {page: tab} = await open('/blocked.html');
      const shown = await tab.$$eval(tags.join(','), (figures) => figures.map((one) => one.innerText.trim()));
      assert.deepEqual(
        shown,
        tags.map((tag) => `Uten skript: ${tag}`),
      );
    });

    it('E11: cannot be hidden by rules for advertisements, and has no name that they look for', async () => {
      const {page: tab} = await open('/hiding.html');
      assert.deepEqual(await undrawn(tab), []);
      const hidden = await tab.$$eval(tags.join(','), (figures) =>
        figures
          .filter((one) => one.getClientRects().length === 0 || getComputedStyle(one).display === 'none')
          .map(({localName}) => localName),
      );
      assert.deepEqual(hidden, []);
      const looked =
        /(^|[-_./])(ads?|adv|advert[a-z]*|banner|track[a-z]*|analytics|beacon|cookie|pop-?up|sponsor|promo|social|share)\d*([-_./]|$)/i;
      const files = readdirSync(cdn, {recursive: true}).filter((file) => file.endsWith('.js'));
      assert.deepEqual(
        [...tags, ...files].filter((one) => looked.test(one)),
        [],
      );
    });
  });
}
