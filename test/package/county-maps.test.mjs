// Which maps of counties a page fetches.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const figure = (inside) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>
  <script type="module" src="/cdn/cef-funding-map.js"></script>
  <cef-funding-map>${inside}</cef-funding-map></html>`;
const numbers = (object) => figure(`<script type="application/json">${JSON.stringify(object)}</script>`);

describe('the maps of counties', () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch('chromium');
    server = await serve({
      folders: {'/cdn/': fileURLToPath(new URL('../../dist/cdn', import.meta.url))},
      pages: {
        '/report.html': figure(''),
        '/2020.html': numbers({Viken: 1, Oslo: 2}),
        '/2024.html': numbers({31: 1, '03': 2}),
      },
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [name, county, count] of [
    ['report', 'Viken', 0],
    ['2020', 'Viken', 0],
    ['2024', 'Østfold', 1],
  ]) {
    it(`are fetched where their counties are shown alone: ${name}`, async () => {
      const {page, requests, messages} = await visit(browser, `${server.url}/${name}.html`);
      const text = await textIn(page, 'cef-funding-map', county);
      assert.ok(text.includes(county), text);
      await page.waitForNetworkIdle({idleTime: 300});
      assert.equal(requests.filter((address) => address.includes('map-2024')).length, count, requests.join('\n'));
      assert.deepEqual(messages, []);
      await page.close();
    });
  }
});
