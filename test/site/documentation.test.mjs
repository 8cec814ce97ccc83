// The documentation as pages of the site: reached by a click, and whole. That they are quiet, accessible, narrow and without a
// dead link is tested with all pages of the site, in pages.test.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {Marked} from 'marked';
import {openPage, serveDemo} from '../tools/demo-pages.mjs';
import {launch, revisit} from '../tools/visit.mjs';

const root = new URL('../../', import.meta.url);

/** How many blocks of code, headings and tables a document has. */
function blocksIn(file) {
  const counts = {code: 0, heading: 0, table: 0};
  const marked = new Marked();
  marked.walkTokens(marked.lexer(readFileSync(new URL(file, root), 'utf8')), ({type}) => {
    if (Object.hasOwn(counts, type)) counts[type] += 1;
  });
  return counts;
}

const contentOf = (page) =>
  page.evaluate(() => ({
    blocks: {
      code: document.querySelectorAll('main pre').length,
      heading: document.querySelectorAll('main :is(h1, h2, h3, h4)').length,
      table: document.querySelectorAll('main table').length,
    },
    current: [...document.querySelectorAll('.menu [aria-current="page"]')].map(({href}) => href),
  }));

describe('the documentation', {concurrency: false}, () => {
  let demo;
  let browser;
  let pages;
  const looks = new Map();
  before(async () => {
    demo = await serveDemo();
    ({pages} = await demo.load('/documentation/pages.ts'));
    browser = await launch('chromium');
    const visited = await openPage(browser, 'about:blank', {width: 320});
    for (const address of pages.keys()) {
      await revisit(visited, `${demo.url}/${address}`);
      looks.set(address, await contentOf(visited.page));
    }
    await visited.page.close();
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });
  /** What holds of each page. */
  const each = (of) => Object.fromEntries(Array.from(looks, ([address, one]) => [address, of(one, address)]));

  it('is one click from the start page, in three languages', async () => {
    const words = {nb: 'Dokumentasjon', nn: 'Dokumentasjon', en: 'Documentation'};
    for (const [language, word] of Object.entries(words)) {
      const {page} = await openPage(browser, `${demo.url}/${language === 'nb' ? '' : `${language}/`}`);
      const link = await page.waitForSelector(`.masthead ::-p-text(${word})`);
      await Promise.all([page.waitForNavigation(), link.click()]);
      assert.equal(await page.$eval('h1', ({textContent}) => textContent), 'Documentation');
      await page.close();
    }
  });

  it('has many pages', () => assert.ok(pages.size > 10));
  it('shows every heading, table and block of code of the documents', () =>
    assert.deepEqual(
      each(({blocks}) => blocks),
      each((_, address) => blocksIn(pages.get(address))),
    ));
  it('marks each page in its menu', () =>
    assert.deepEqual(
      each(({current}) => current.map((href) => href.replace(`${demo.url}/`, ''))),
      each((_, address) => (address === 'docs/index.html' ? [] : [address])),
    ));
});
