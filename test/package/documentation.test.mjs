// The documentation as pages of the site: reached by a click, accessible, quiet, and without a dead link.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {Marked} from 'marked';
import {openPage, serveDemo, violationsOf} from '../tools/demo-pages.mjs';
import {launch} from '../tools/visit.mjs';

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
    width: document.documentElement.scrollWidth,
  }));

/** A page as it is at 320 pixels, and what axe finds in it in light and in dark. */
async function look(browser, url) {
  const {page, messages, requests, violations} = await openPage(browser, url, {width: 320});
  const content = await contentOf(page);
  const light = await violationsOf(page);
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
  const dark = await violationsOf(page);
  const said = messages;
  const blocked = await violations();
  await page.close();
  return {...content, faults: [...said, ...blocked, ...light, ...dark], requests};
}

describe('the documentation', {concurrency: false}, () => {
  let demo;
  let browser;
  let pages;
  const looks = new Map();
  before(async () => {
    demo = await serveDemo();
    ({pages} = await demo.load('/documentation/pages.ts'));
    browser = await launch('chromium');
    for (const address of pages.keys()) looks.set(address, await look(browser, `${demo.url}/${address}`));
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });
  /** What holds of each page. */
  const each = (of) => Object.fromEntries(Array.from(looks, ([address, one]) => [address, of(one, address)]));
  const all = (value) => each(() => value);

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
  it('loads without a word or a violation, and axe finds nothing, in light and dark', () =>
    assert.deepEqual(
      each(({faults}) => faults),
      all([]),
    ));
  it('asks nobody else', () => {
    const isOther = (url) => !url.startsWith(`${demo.url}/`) && !/^(data|about):/.test(url);
    assert.deepEqual(
      each(({requests}) => requests.filter(isOther)),
      all([]),
    );
  });
  it('does not scroll sideways at 320 pixels', () =>
    assert.deepEqual(
      each(({width}) => width),
      all(320),
    ));
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
