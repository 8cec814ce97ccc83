// Every figure beside real polyfills of custom elements, and what a real sanitizer leaves of the code that is copied.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {page, sayings, tags, undrawn} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';
import {install} from './install.mjs';

const modules = `${install('polyfills')}/node_modules`;
const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const script = (path) => `<script src="/modules/${path}"></script>`;

const polyfills = {
  'webcomponentsjs, all of it': '@webcomponents/webcomponentsjs/webcomponents-bundle.js',
  'webcomponentsjs, what a browser lacks': '@webcomponents/webcomponentsjs/webcomponents-loader.js',
  'its adapter for old classes': '@webcomponents/webcomponentsjs/custom-elements-es5-adapter.js',
  'scoped registries': '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
};
const pages = {
  '/plain.html': page(),
  '/purify.html': page({head: script('dompurify/dist/purify.min.js')}),
  ...Object.fromEntries(Object.values(polyfills).map((path, i) => [`/${i}.html`, page({head: script(path)})])),
};

describe('every figure', {concurrency: false}, () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch('chromium');
    server = await serve({folders: {'/cdn/': cdn, '/modules/': `${modules}/`}, pages});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  const open = (path) => visit(browser, `${server.url}${path}`);

  for (const [i, name] of Object.keys(polyfills).entries()) {
    it(`E06: is drawn beside ${name}`, async () => {
      const plain = await open('/plain.html');
      assert.deepEqual(await undrawn(plain.page), []);
      const {page: tab, messages} = await open(`/${i}.html`);
      assert.deepEqual(await undrawn(tab), [], messages.join('\n'));
      assert.deepEqual(await sayings(tab), await sayings(plain.page));
      assert.deepEqual(messages, []);
    });
  }

  it('E10: leaves beside it, when DOMPurify takes the element away, what it found and a link', async () => {
    const {page: tab} = await open('/purify.html');
    assert.deepEqual(await undrawn(tab), []);
    const left = await tab.$$eval(
      tags.filter((tag) => !/^report-(chapter|claim)$/.test(tag)).join(','),
      async (figures) => {
        const results = [];
        for (const figure of figures) {
          figure.shadowRoot.querySelectorAll('.tools summary')[2].click();
          let area;
          for (let i = 0; i < 200 && !area; i++) {
            await new Promise((done) => setTimeout(done, 25));
            area = figure.shadowRoot.querySelector('.tools textarea');
          }
          const box = document.createElement('div');
          box.innerHTML = globalThis.DOMPurify.sanitize(area.value, {KEEP_CONTENT: false});
          const summary = figure.shadowRoot.querySelector('.heading').textContent.replace(/\s+/g, ' ').trim();
          results.push([
            box.querySelectorAll(`script, ${figure.localName}`).length,
            box.textContent.replace(/\s+/g, ' ').includes(summary),
            box.querySelectorAll('a[href^="http"]').length,
          ]);
        }
        return results;
      },
    );
    assert.deepEqual(
      left,
      tags.slice(0, 10).map(() => [0, true, 1]),
    );
  });
});
