// Colours of a page that cannot be read, under the strictest policy, with the built files.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {testedBrowsers} from '../tools/browsers.mjs';
import {page, tags, undrawn} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types digdir-report-widgets";
const policyTag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const pages = {
  '/hostile.html': page({head: `${policyTag}<link rel="stylesheet" href="/hostile.css">`}),
  '/hostile.css': ':root { --report-text: #fff; --report-series-1: banana; --report-accent: rgb(0 0 0 / 10%) }',
  '/plain.html': page({head: policyTag}),
};

for (const name of testedBrowsers) {
  describe(`colours that cannot be read, in ${name}`, () => {
    let browser;
    let server;
    before(async () => {
      browser = await launch(name);
      server = await serve({folders: {'/cdn/': cdn}, pages});
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    const open = async (path) => {
      const visited = await visit(browser, `${server.url}${path}`);
      assert.deepEqual(await undrawn(visited.page), []);
      await new Promise((done) => setTimeout(done, 1000));
      return visited;
    };

    it('are replaced without breaking a strict policy, and said once for each kind of element', async () => {
      const {page: tab, messages, violations} = await open('/hostile.html');
      const colours = await tab.evaluate((list) => {
        const figure = (tag) => document.querySelector(tag).shadowRoot.querySelector('.figure');
        return list.map((tag) =>
          getComputedStyle(figure(tag)).getPropertyValue(tag === 'report-claim' ? '--_accent' : '--_text'),
        );
      }, tags);
      assert.deepEqual(
        colours,
        tags.map((tag) => (tag === 'report-claim' ? '#00569f' : '#1e2b3c')),
      );
      const kinds = messages.map((text) => /^warn\w*: <([\w-]+)> uses colours of its own/.exec(text)?.[1] ?? text);
      assert.deepEqual(kinds.toSorted(), tags.toSorted());
      assert.deepEqual(await violations(), []);
    });

    it('cost a page that gives none no request', async () => {
      const {requests, messages} = await open('/plain.html');
      assert.equal(requests.filter((address) => /contrast/.test(address)).length, 0);
      assert.deepEqual(messages, []);
    });
  });
}
