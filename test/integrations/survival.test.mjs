// Puts every author form through the editors and sanitizers that npm has, and holds demo/survival.json against them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';
import {install} from './install.mjs';

const folder = install('editors');
const {bundle, versionOf} = await import('./editors/bundle.mjs');
const {authorForms} = await import('./editors/forms.mjs');
const {sanitizers} = await import('./editors/sanitizers.mjs');

const {rows, outcomes} = JSON.parse(readFileSync(new URL('../../demo/survival.json', import.meta.url), 'utf8'));
// Elsewhere than the editors, as it would be: TinyMCE shortens addresses of its own host.
const HOST = 'http://localhost:4173/';
const forms = authorForms(HOST);
/** All that was left, by engine, setting and form. */
const left = new Map();

let server;
let browser;
let page;
before(async () => {
  const code = await bundle(['rich-text']);
  const html = `<!doctype html><html lang="en"><title>Editors</title><body><script type="module">
    import * as richText from '/rich-text.js';
    globalThis.richText = richText;
  </script>`;
  server = await serve({folders: {'/npm/': `${folder}/node_modules`}, pages: {'/index.html': html, ...code}});
  browser = await launch('chromium');
  ({page} = await visit(browser, `${server.url}/`));
  await page.waitForFunction(() => globalThis.richText);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function throughEngine(engine, setting, html) {
  const sanitizer = sanitizers[engine]?.[setting];
  if (sanitizer) return sanitizer(html);
  const inPage = (...[name, how, text, host]) => globalThis.richText.editors[name][how](text, host);
  return page.evaluate(inPage, engine, setting, html, HOST);
}

const judge = (html, form) =>
  page.evaluate((...[text, name, host]) => globalThis.richText.judge(text, name, host), html, form, HOST);

describe('demo/survival.json', () => {
  it('says what each outcome means', () => {
    const said = new Set(rows.flatMap(({survives}) => Object.values(survives)));
    assert.deepEqual(
      [...said].filter((outcome) => !Object.hasOwn(outcomes, outcome)),
      [],
    );
  });

  it('calls each form kept that nothing was done to', async () => {
    for (const [form, html] of Object.entries(forms)) assert.equal(await judge(html, form), 'kept', form);
  });

  for (const {engine, setting, name, package: from, version, survives} of rows) {
    it(`says what ${name} leaves`, async () => {
      assert.equal(versionOf(from), version);
      const measured = {};
      for (const [form, html] of Object.entries(forms)) {
        const text = await throughEngine(engine, setting, html);
        left.set(`${engine} ${setting} ${form}`, text);
        if (process.env.SHOW) console.log(engine, setting, form, JSON.stringify(text));
        measured[form] = await judge(text, form);
      }
      if (process.env.SHOW) console.log('@@', engine, setting, JSON.stringify(measured));
      assert.deepEqual(measured, survives);
    });
  }
});
