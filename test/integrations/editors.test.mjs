// An author puts a figure into each editor, changes it in the editor's own form, saves it and opens it again. The
// editors are the real ones, the adapters and the figures are the built ones.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';
import {install} from './install.mjs';

const folder = install('editors');
const {bundle} = await import('./editors/bundle.mjs');
const {PAGES} = await import('./editors/pages.mjs');

let server;
let browser;
before(async () => {
  const code = await bundle(Object.keys(PAGES).map((name) => `with-${name}`));
  const pages = Object.fromEntries(Object.entries(PAGES).map(([name, html]) => [`/${name}/index.html`, html]));
  const folders = {
    '/npm/': `${folder}/node_modules`,
    '/figures-host/': fileURLToPath(new URL('../../dist/cdn', import.meta.url)),
  };
  server = await serve({folders, pages: {...pages, ...code}});
  browser = await launch('chromium');
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** A page with an editor in it. */
async function open(name) {
  const visited = await visit(browser, `${server.url}/${name}/`);
  await visited.page.waitForFunction(() => globalThis.made);
  return visited;
}

/** Waits until a figure in a page or frame is drawn and says this. */
const says = (frame, selector, text) =>
  frame.waitForFunction(
    (query, expected) => document.querySelector(query)?.shadowRoot?.textContent.includes(expected),
    {},
    selector,
    text,
  );

const CHANGED = 'level="kommuner"';

describe('Tiptap', () => {
  it('takes in a figure, changes it and gives it back', async () => {
    const {page, messages} = await open('tiptap');
    await page.click('#figure');
    await page.select('dialog [name=option-figure]', 'infosec-trend');
    await page.click('dialog button[value=save]');
    await says(page, '#editor infosec-trend', 'Prosent');
    console.log(await page.evaluate(() => globalThis.made.editor.getHTML()));
    console.log(messages);
  });
});
