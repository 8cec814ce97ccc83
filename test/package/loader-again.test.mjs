// What the loader does when a file that it asks for does not come.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const pages = {
  '/empty.html': '<!doctype html><title>Side</title>',
  '/page.html': `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>
    <script type="module" src="/cdn/loader.js"></script><p data-report="guidance-list">Fra forfatteren.</p>
    <div style="height: 9000px"></div></html>`,
};

describe('a figure that could not be fetched', {concurrency: false}, () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch('chromium');
    server = await serve({folders: {'/cdn/': cdn}, pages});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens the page; a file of the figure does not come the first `failures` times. */
  async function open(failures, file = '/cdn/guidance-list.js') {
    const {page: tab} = await visit(browser, `${server.url}/empty.html`);
    let asked = 0;
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (request.url().endsWith(file) && asked++ < failures) void request.abort();
      else void request.continue();
    });
    const isSaid = new Promise((done) =>
      tab.on('console', (message) => message.text().includes('What the author wrote stays') && done()),
    );
    await tab.goto(`${server.url}/page.html`);
    await isSaid;
    return {tab, asked: () => asked};
  }

  const frames = (tab) =>
    tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  /** Goes far away from the figure and back. */
  async function leaveAndReturn(tab) {
    for (const top of [9000, 0]) {
      await tab.evaluate((y) => scrollTo(0, y), top);
      await frames(tab);
    }
  }

  it('is asked for again when its place comes near anew, and not before', async () => {
    const {tab, asked} = await open(1);
    await frames(tab);
    assert.equal(asked(), 1);
    await leaveAndReturn(tab);
    assert.match(await textIn(tab, 'guidance-list', 'Miniveileder'), /Miniveileder/);
    assert.equal(asked(), 2);
  });

  it('is asked for again where only the element did not come after its finished figure', async () => {
    const {tab, asked} = await open(1, '/cdn/elements/guidance-list.js');
    await leaveAndReturn(tab);
    await tab.waitForFunction(() => document.querySelector('guidance-list').hasUpdated);
    assert.equal(asked(), 2);
  });

  it('is asked for four times at most', async () => {
    const {tab, asked} = await open(100);
    for (let i = 0; i < 8; i++) {
      await leaveAndReturn(tab);
      await frames(tab);
    }
    assert.equal(asked(), 4);
    assert.equal(await tab.$eval('p', (one) => one.textContent), 'Fra forfatteren.');
  });
});
