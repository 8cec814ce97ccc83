// A page that is open while the files of the library are replaced: the parts that it has not fetched yet are gone.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {missingPartText} from '../../src/figure/missing-part.ts';
import {module, page as htmlOf, tags, told, undrawn} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const inline = 'report-claim';
const chapter = module('/cdn/report-chapter.js');

describe('a page that is open while the files of its figures are replaced', {concurrency: false}, () => {
  const folders = {'/cdn/': cdn};
  let browser;
  let server;
  before(async () => {
    browser = await launch('chromium');
    server = await serve({
      folders,
      pages: {
        '/index.html': htmlOf(),
        '/chapter.html': htmlOf({body: '<report-chapter></report-chapter>', scripts: chapter}),
      },
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page with its figures drawn; then no file is there any more. */
  async function open(test, wanted = tags, file = 'index.html') {
    const opened = await visit(browser, `${server.url}/${file}`);
    assert.deepEqual(await undrawn(opened.page, wanted), []);
    delete folders['/cdn/'];
    test.after(async () => {
      folders['/cdn/'] = cdn;
      await opened.page.close();
    });
    return opened;
  }
  const uncaught = (messages) => messages.filter((text) => text.startsWith('uncaught'));
  const shown = (page, tag) =>
    page.$eval(tag, ({shadowRoot}) => ({
      text: shadowRoot.textContent,
      view: shadowRoot.querySelector('[part~=views] input:checked')?.value,
      notices: [...shadowRoot.querySelectorAll('.notice')].map(({textContent}) => textContent),
      status: shadowRoot.querySelector('p.status')?.textContent,
    }));
  const until = async (page, tag, condition) => {
    let now = await shown(page, tag);
    for (const deadline = Date.now() + 20_000; !condition(now) && Date.now() < deadline; now = await shown(page, tag));
    return now;
  };
  const press = (page, tag, selector) =>
    page.$eval(tag, ({shadowRoot}, query) => shadowRoot.querySelector(query).click(), selector);
  /** Chooses a view, and answers what is shown when the figure has been drawn again. */
  async function choose(page, tag, view) {
    await press(page, tag, `[part~=views] input[value="${view}"]`);
    await page.$eval(tag, (element) => element.updateComplete);
    return shown(page, tag);
  }

  it('keeps what each figure shows when another view is chosen, and says in its place what to do', async (test) => {
    const {page, messages} = await open(test);
    let gone = 0;
    for (const tag of tags) {
      const views = await page.$eval(tag, ({shadowRoot}) =>
        [...shadowRoot.querySelectorAll('[part~=views] input')].map(({value}) => value),
      );
      for (const view of views.slice(1)) {
        const {notices, text, view: drawn} = await choose(page, tag, view);
        // Some views are in the same file as the element.
        if (drawn === view) continue;
        gone++;
        assert.deepEqual([notices, drawn], [[missingPartText.nb], views[0]], `${tag} ${view}`);
        assert.ok(text.includes(told[tag]), `${tag} ${view}`);
      }
    }
    assert.ok(gone >= tags.length - 3, `${gone}`);
    assert.deepEqual(uncaught(messages), []);
  });

  it('says so under the tool that cannot be opened', async (test) => {
    const {page, messages} = await open(test);
    for (const tag of tags.filter((one) => one !== inline)) {
      await press(page, tag, '.tools > details:last-of-type > summary');
      const {status, text} = await until(page, tag, (now) => now.status !== '');
      assert.equal(status, missingPartText.nb, tag);
      assert.ok(text.includes(told[tag]), tag);
      assert.equal(await page.$eval(tag, ({shadowRoot}) => shadowRoot.querySelector('.tools > [open]')), null, tag);
    }
    assert.deepEqual(uncaught(messages), []);
  });

  it('leaves out the sentences before the figures of a chapter whose code is gone', async (test) => {
    const {page, messages} = await open(test, ['report-chapter'], 'chapter.html');
    await page.$eval('report-chapter', (element) => {
      element.chapter = 'internasjonalt';
      return element.updateComplete;
    });
    const {notices, text} = await shown(page, 'report-chapter');
    assert.deepEqual(notices, [missingPartText.nb]);
    assert.match(text, /Norge samarbeider med EU/);
    assert.equal(await page.$eval('report-chapter', ({shadowRoot}) => shadowRoot.querySelector('.before')), null);
    assert.deepEqual(uncaught(messages), []);
  });

  for (const language of ['nn', 'en']) {
    it(`says so in the language that a reader changes to: ${language}`, async (test) => {
      const {page, messages} = await open(test);
      await page.evaluate((lang) => (document.documentElement.lang = lang), language);
      for (const tag of tags.filter((one) => one !== inline)) {
        const {notices, text} = await until(page, tag, (now) => now.notices.length > 0);
        assert.deepEqual(notices, [missingPartText[language]], tag);
        assert.ok(text.includes(told[tag]), tag);
      }
      assert.deepEqual(uncaught(messages), []);
    });
  }

  it('shows what is chosen once the files are there again', async (test) => {
    const {page} = await open(test);
    assert.equal((await choose(page, 'infosec-trend', 'table')).view, 'lines');
    folders['/cdn/'] = cdn;
    const {view, notices} = await choose(page, 'infosec-trend', 'table');
    assert.deepEqual([view, notices], ['table', []]);
  });
});
