// The documentation as pages of the gallery: reached by a click, accessible, quiet, and without a dead link.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {Marked} from 'marked';
import {isOfDevelopment, openPage, serveDemo, violationsOf} from '../tools/demo-pages.mjs';
import {launch} from '../tools/visit.mjs';

const root = new URL('../../', import.meta.url);

describe('the documentation', {concurrency: false}, () => {
  let demo;
  let browser;
  let pages;
  before(async () => {
    demo = await serveDemo();
    ({pages} = await demo.load('/documentation/pages.ts'));
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });
  const open = (address, options) => openPage(browser, demo.url + address, options);

  it('is one click from the gallery, in three languages', async () => {
    const words = {nb: 'Dokumentasjon', nn: 'Dokumentasjon', en: 'Documentation'};
    for (const [language, word] of Object.entries(words)) {
      const {page} = await open(`/?lang=${language}`);
      const link = await page.waitForSelector(`.masthead ::-p-text(${word})`);
      await Promise.all([page.waitForNavigation(), link.click()]);
      assert.equal(await page.$eval('h1', ({textContent}) => textContent), 'Documentation');
      await page.close();
    }
  });

  it('loads every page without a word, without a violation, and asks nobody else', async () => {
    for (const address of pages.keys()) {
      const {page, messages, requests, violations} = await open(address);
      assert.deepEqual(
        messages.filter((message) => !isOfDevelopment(message)),
        [],
        address,
      );
      assert.deepEqual(await violations(), [], address);
      const others = requests.filter((url) => !url.startsWith(`${demo.url}/`) && !/^(data|about|wss?):/.test(url));
      assert.deepEqual(others, [], address);
      await page.close();
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe finds, ${scheme}, and does not scroll sideways at 320 pixels`, async () => {
      for (const address of pages.keys()) {
        const {page} = await open(address, {width: 320, scheme});
        assert.deepEqual(await violationsOf(page), [], address);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, address);
        await page.close();
      }
    });
  }

  it('shows all of every document, and where it is in the menu', async () => {
    for (const [address, file] of pages) {
      const {page} = await open(address);
      const wanted = {code: 0, heading: 0, table: 0};
      const marked = new Marked();
      marked.walkTokens(marked.lexer(readFileSync(new URL(file, root), 'utf8')), ({type}) => {
        if (Object.hasOwn(wanted, type)) wanted[type] += 1;
      });
      const shown = await page.evaluate(() => ({
        code: document.querySelectorAll('main pre').length,
        heading: document.querySelectorAll('main :is(h1, h2, h3, h4)').length,
        table: document.querySelectorAll('main table').length,
      }));
      assert.deepEqual(shown, wanted, address);
      const current = await page.$$eval('.menu [aria-current="page"]', (links) => links.map(({pathname}) => pathname));
      assert.deepEqual(current, address === '/docs/' ? [] : [address]);
      await page.close();
    }
  });

  it('has no link that leads nowhere', async () => {
    const ids = new Map();
    const links = [];
    for (const address of pages.keys()) {
      const {page} = await open(address);
      ids.set(address, await page.$$eval('[id]', (all) => all.map(({id}) => id)));
      const found = await page.$$eval('a', (all) => all.map(({href}) => href));
      links.push(...found.map((href) => ({href, address})));
      await page.close();
    }
    const leadsSomewhere = (href) => {
      const {origin, pathname, hash} = new URL(href);
      if (origin !== demo.url) return href.startsWith('https://');
      const known = ids.get(pathname);
      if (known) return hash === '' || known.includes(decodeURIComponent(hash.slice(1)));
      return existsSync(new URL(`demo${pathname === '/' ? '/index.html' : pathname}`, root));
    };
    assert.ok(links.length > pages.size * 10);
    assert.deepEqual(
      links.filter(({href}) => !leadsSomewhere(href)),
      [],
    );
  });
});
