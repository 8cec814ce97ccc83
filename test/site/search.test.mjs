// The search over the site: found from any page by keyboard, in three languages, and nothing that it finds leads nowhere.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {parse} from 'parse5';
import {openPage, serveDemo, violationsOf} from '../tools/demo-pages.mjs';
import {tags} from '../tools/figure-list.mjs';
import {launch} from '../tools/visit.mjs';

const file = (address) => new URL(`../../dist/site/${address}`, import.meta.url);
const read = (address) => readFileSync(file(address), 'utf8');
const folders = {nb: '', nn: 'nn/', en: 'en/'};

const idsIn = (node) => [
  ...(node.attrs ?? []).flatMap(({name, value}) => (name === 'id' ? [value] : [])),
  ...(node.childNodes ?? []).flatMap(idsIn),
];
const addressesIn = (folder) => Object.values(JSON.parse(read(`${folder}search.json`)).storedFields);

describe('The index of the search', () => {
  for (const folder of Object.values(folders)) {
    it(`has every figure and every page of the documentation, and only places that are there: /${folder}`, () => {
      const entries = addressesIn(folder);
      const pages = new Set(entries.map(({address}) => address.split('#')[0]));
      for (const tag of tags) assert.ok(pages.has(`${folder}elements/${tag}.html`), tag);
      for (const name of ['whole-site', 'own-numbers', 'benchmark', 'contributing', 'security'])
        assert.ok(pages.has(`docs/${name}.html`), name);
      const ids = new Map(
        [...pages].map((page) => [page, new Set(existsSync(file(page)) ? idsIn(parse(read(page))) : [])]),
      );
      const dead = entries.filter(({address}) => {
        const [page, place] = address.split('#');
        return !existsSync(file(page)) || (place !== undefined && !ids.get(page).has(place));
      });
      assert.deepEqual(dead, []);
      assert.ok(gzipSync(read(`${folder}search.json`)).length < 100_000);
    });
  }
});

describe('The search', {concurrency: false}, () => {
  let site;
  let browser;
  before(async () => {
    site = await serveDemo();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const resultsIn = (page) =>
    page.$$eval('.results li', (all) =>
      all.map((one) => ({
        href: one.querySelector('a').href,
        title: one.querySelector('a').textContent.trim(),
        lang: one.lang,
      })),
    );
  const found = async (folder, query) => {
    const visited = await openPage(browser, `${site.url}/${folder}search.html?q=${encodeURIComponent(query)}`);
    await visited.page.waitForFunction(() => document.querySelector('.tally')?.textContent !== '');
    return visited;
  };
  const paths = (results) => results.map(({href}) => href.replace(`${site.url}/`, ''));

  it('is asked from any page by keyboard, and leads to what was looked for', async () => {
    const {page} = await openPage(browser, `${site.url}/elements/infosec-trend.html`);
    await page.focus('#search');
    await page.keyboard.type('shortcode wordpress');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('.results a');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'query');
    const results = await resultsIn(page);
    assert.match(paths(results)[0], /^docs\/wordpress\.html/);
    assert.equal(results[0].lang, 'en');
    assert.match(await page.$eval('.tally', ({textContent}) => textContent), /^\d+ treff$|^De første 20 av \d+ treff$/);
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /\/docs\/wordpress\.html/);
    await page.close();
  });

  for (const [folder, query, expected] of [
    ['', 'kommuner med støtte', /^elements\/cef-funding-map\.html$/],
    ['', 'tidslinje', /^elements\/report-timeline\.html/],
    ['', 'bygg inn', /^embed\.html$/],
    ['nn/', 'rettleiing', /^nn\/elements\/guidance-list\.html/],
    ['en/', 'footnotes table', /^docs\/own-numbers\.html#footnotes-in-a-table$/],
    ['en/', 'add a year', /^docs\/next-report\.html/],
    ['en/', 'next year’s report', /^docs\/next-report\.html/],
    ['', 'privacy cookies', /^docs\/policies\.html/],
    ['', 'rooms import direction', /^docs\/architecture\.html/],
    ['', 'data-report', /^(docs\/whole-site|docs\/editors)\.html/],
    // A letter is missing.
    ['', 'partnere', /partner-network/],
    ['en/', 'accesibility', /accessibility\.html/],
  ]) {
    it(`finds «${query}» among the first three, ${folder || 'nb/'}`, async () => {
      const {page, messages, violations} = await found(folder, query);
      const first = paths(await resultsIn(page)).slice(0, 3);
      assert.ok(
        first.some((path) => expected.test(path)),
        `${first}`,
      );
      assert.deepEqual([...messages, ...(await violations())], []);
      await page.close();
    });
  }

  it('prefers the pages in the language of the reader', async () => {
    for (const folder of Object.values(folders)) {
      const {page} = await found(folder, 'infosec-trend');
      assert.equal(paths(await resultsIn(page))[0], `${folder}elements/infosec-trend.html`);
      await page.close();
    }
  });

  it('says that nothing was found, and finds again as somebody types', async () => {
    const {page} = await found('nn/', 'qqqqqqqqxx');
    assert.equal(
      await page.$eval('.tally', ({textContent}) => textContent),
      'Ingen treff. Prøv færre eller andre ord.',
    );
    assert.equal((await resultsIn(page)).length, 0);
    await page.$eval('#query', (field) => {
      field.value = 'kart';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    });
    await page.waitForSelector('.results a');
    assert.match(page.url(), /[?&]q=kart$/);
    await page.close();
  });

  it('fetches its index when somebody searches, and says when it cannot', async () => {
    const {page, requests} = await openPage(browser, `${site.url}/search.html`);
    const asked = () => requests.filter((url) => url.endsWith('search.json'));
    assert.deepEqual(asked(), []);
    await page.setOfflineMode(true);
    // One letter is one search: of several, the last would still be failing when the network is back.
    await page.type('#query', 'k');
    await page.waitForFunction(() =>
      document.querySelector('.tally').textContent.startsWith('Søket kunne ikke hentes'),
    );
    await page.setOfflineMode(false);
    await page.type('#query', 'art');
    await page.waitForSelector('.results a');
    await page.close();
  });

  for (const [name, options] of Object.entries({light: {}, dark: {scheme: 'dark'}, narrow: {width: 320}})) {
    it(`is accessible with its results: ${name}`, async () => {
      const {page} = await openPage(browser, `${site.url}/search.html?q=policy`, options);
      await page.waitForSelector('.results a');
      assert.deepEqual(await violationsOf(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), options.width ?? 1200);
      await page.close();
    });
  }
});
