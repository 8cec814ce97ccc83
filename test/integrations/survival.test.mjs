// Puts every author form through the editors and sanitizers that npm has, and holds demo/survival.json against them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';
import {install} from './install.mjs';

const folder = install('editors');
const {bundle, versionOf} = await import('./editors/bundle.mjs');
const {OPTIONS, authorForms} = await import('./editors/forms.mjs');
const {sanitizers} = await import('./editors/sanitizers.mjs');

const {rows, outcomes} = JSON.parse(readFileSync(new URL('../../demo/survival.json', import.meta.url), 'utf8'));
// Elsewhere than the editors, as it would be: TinyMCE shortens addresses of its own host.
const HOST = 'http://localhost:4173/';
const forms = authorForms(HOST);

const pages = {};
let server;
let browser;
let page;
before(async () => {
  const code = await bundle(['rich-text']);
  const html = `<!doctype html><html lang="en"><title>Editors</title><body><script type="module">
    import * as richText from '/rich-text.js';
    globalThis.richText = richText;
  </script>`;
  Object.assign(pages, {'/index.html': html, ...code});
  server = await serve({
    folders: {'/npm/': `${folder}/node_modules`, '/host/': fileURLToPath(new URL('../../dist/cdn', import.meta.url))},
    pages,
    // A frame in a sandbox has an origin of its own.
    headers: {'access-control-allow-origin': '*'},
  });
  browser = await launch('chromium');
  ({page} = await visit(browser, `${server.url}/`));
  await page.waitForFunction(() => globalThis.richText);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** What an engine leaves of every form. Each is asked once: the tests after look at the same. */
const asked = new Map();
function leftBy(row) {
  if (!asked.has(row)) asked.set(row, askAll(row));
  return asked.get(row);
}
async function askAll({engine, setting}) {
  const inPage = (...[name, how, text, host]) => globalThis.richText.editors[name][how](text, host);
  const clean = sanitizers[engine]?.[setting] ?? ((html) => page.evaluate(inPage, engine, setting, html, HOST));
  const left = {};
  for (const [form, html] of Object.entries(forms)) left[form] = await clean(html);
  return left;
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

  for (const row of rows) {
    it(`says what ${row.name} leaves`, async () => {
      assert.equal(versionOf(row.package), row.version);
      const measured = {};
      for (const [form, html] of Object.entries(await leftBy(row))) measured[form] = await judge(html, form);
      assert.deepEqual(measured, row.survives);
    });
  }
});

describe('a page with the loader makes figures of what is left', () => {
  /** Everything that an engine left, on one page of a site that has the folder of figures. */
  async function publish(row) {
    const sections = Object.entries(await leftBy(row)).map(([form, html]) => `<section id="${form}">${html}</section>`);
    const body = sections.join('\n').replaceAll(HOST, `${server.url}/host/`);
    // Tiptap marks every link so, as if a stranger had written it: the owner of such a site says that links may choose.
    const links = body.includes('nofollow') ? 'data-report-links="choices"' : '';
    pages['/article/index.html'] = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Article</title>
      <script type="module" src="/host/loader.js" data-report-eager ${links}></script>${body}`;
    return visit(browser, `${server.url}/article/`);
  }
  /** The sections in which one figure is drawn with what the author chose, and nothing else is. */
  const drawnIn = (options) =>
    Array.from(document.querySelectorAll('section'), ({id}) => id).filter((id) => {
      const [figure, ...more] = document.querySelectorAll(`#${id} infosec-trend`);
      const isAsChosen = ([name, value]) => figure.getAttribute(name) === value;
      return figure?.shadowRoot?.querySelector('svg') && more.length === 0 && Object.entries(options).every(isAsChosen);
    });

  for (const row of rows) {
    const {iframe, ...others} = row.survives;
    const figures = Object.keys(others).filter((form) => ['kept', 'element', 'link'].includes(others[form]));
    it(`${row.name}: ${figures.length} of ${Object.keys(others).length}, and a frame that is ${iframe}`, async () => {
      const {page: article, messages} = await publish(row);
      await article.waitForNetworkIdle();
      const drawn = await article.evaluate(drawnIn, OPTIONS);
      assert.deepEqual(drawn, figures);
      const wrong = messages.filter((text) => /^(uncaught|error)/.test(text) && !text.includes("'allow-scripts'"));
      assert.deepEqual(wrong, []);
      if (iframe !== 'kept' && iframe !== 'dead') return;
      const [, frame] = article.frames();
      // What makes it live is asked for after the first paint, which a frame out of sight has when it comes into it.
      if (iframe === 'kept') {
        await article.$eval('iframe', (node) => node.scrollIntoView());
        await frame.waitForFunction(() => customElements.get('infosec-trend') !== undefined, {polling: 100});
      }
      const inFrame = await frame.evaluate(() => {
        const {shadowRoot} = document.querySelector('infosec-trend') ?? {};
        return {
          text: document.body.innerText + (shadowRoot?.textContent ?? ''),
          isAlive: customElements.get('infosec-trend') !== undefined,
        };
      });
      assert.match(inFrame.text, /prosentpoeng/);
      assert.equal(inFrame.isAlive, iframe === 'kept');
    });
  }
});
