// The import map that the build writes: a browser runs every script of the library as it was built, and no other.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {run as host} from '../../src/cli/host.ts';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

describe('a page with the import map', () => {
  const pages = {};
  let folder;
  let browser;
  let server;
  let base;
  let map;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-widgets-map-'));
    server = await serve({folders: {'/figures/': `${folder}/`}, pages});
    base = `${server.url}/figures/`;
    const out = {log: () => undefined, error: (line) => assert.fail(line)};
    assert.equal(host([folder, '--base', base], out), 0);
    map = readFileSync(join(folder, 'importmap.json'), 'utf8');
    const hash = `sha384-${createHash('sha384').update(map).digest('base64')}`;
    const {files} = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8'));
    assert.equal(files['importmap.json'], hash);
    const policy = `default-src 'none'; script-src ${base} '${hash}'`;
    pages['/index.html'] = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>
      <meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="importmap">${map}</script>
      <script type="module" src="${base}infosec-trend.js"></script>
      <infosec-trend view="table"><p>Tall</p></infosec-trend></html>`;
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, {recursive: true});
  });

  /** Opens the page, and changes a file for the time that a test needs. */
  async function withChanged(file, use) {
    const path = join(folder, file);
    const content = readFileSync(path);
    appendFileSync(path, '\n// Somebody else was here.\n');
    const opened = await visit(browser, server.url);
    try {
      await use(opened);
    } finally {
      await opened.page.close();
      writeFileSync(path, content);
    }
  }
  const view = (page, name) => page.locator(`infosec-trend >>> input[value="${name}"]`).click();
  let fetchedForRows;

  it('draws the figure in every view, and has the hash of every script that it asks for', async () => {
    const {page, requests, messages, violations} = await visit(browser, server.url);
    await textIn(page, 'infosec-trend', '82,2');
    const scripts = () => requests.filter((url) => url.endsWith('.js'));
    const first = new Set(scripts());
    await view(page, 'rows');
    await page.waitForFunction(() => document.querySelector('infosec-trend').view === 'rows');
    await page.waitForFunction(
      () => !document.querySelector('infosec-trend').shadowRoot.querySelector('[part~=drawing] table'),
    );
    fetchedForRows = scripts().filter((url) => !first.has(url));
    assert.ok(fetchedForRows.length > 0);
    const listed = Object.keys(JSON.parse(map).integrity);
    assert.deepEqual(
      scripts().filter((url) => !listed.includes(url)),
      [],
    );
    assert.deepEqual([messages, await violations()], [[], []]);
    await page.close();
  });

  it('leaves the author’s words where the element is another', () =>
    withChanged('elements/infosec-trend.js', async ({page, messages}) => {
      await until(() => messages.some((text) => text.includes('integrity')));
      const words = await page.$eval('infosec-trend', (element) => [
        element.matches(':defined'),
        element.querySelector('p').checkVisibility(),
      ]);
      assert.deepEqual(words, [false, true]);
    }));

  it('keeps the figure, and says in one sentence that a part is missing, where a later chunk is another', () =>
    withChanged(
      fetchedForRows.find((url) => url.includes('rows-view')).slice(base.length),
      async ({page, messages}) => {
        await textIn(page, 'infosec-trend', '82,2');
        await view(page, 'rows');
        const text = await textIn(page, 'infosec-trend', 'ikke hente');
        assert.match(text, /ikke hente/);
        assert.match(text, /82,2/);
        assert.ok(messages.some((one) => one.includes('integrity')));
      },
    ));

  it('has a map of its own for the copy that never changes', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    const ofCopy = Object.keys(JSON.parse(readFileSync(join(folder, version, 'importmap.json'), 'utf8')).integrity);
    assert.ok(ofCopy.every((url) => url.startsWith(`${base}${version}/`)));
    assert.equal(ofCopy.length, Object.keys(JSON.parse(map).integrity).length);
  });
});

async function until(condition) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
