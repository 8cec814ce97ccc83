// The page that tells how each criterion of WCAG is met: it keeps to them itself, and says what the file says.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openPage, serveDemo, violationsOf} from '../tools/demo-pages.mjs';
import {launch} from '../tools/visit.mjs';

const {criteria, elements} = JSON.parse(
  readFileSync(new URL('../../demo/accessibility.json', import.meta.url), 'utf8'),
);

describe('the page about accessibility', {concurrency: false}, () => {
  let demo;
  let browser;
  const open = async (language = 'nb', options = {}) => {
    const folder = language === 'nb' ? '' : `${language}/`;
    const visited = await openPage(browser, `${demo.url}/${folder}accessibility.html`, options);
    await visited.page.waitForSelector('.criteria');
    return visited;
  };
  const text = (page, selector = 'main') => page.$eval(selector, ({innerText}) => innerText.replace(/\s+/g, ' '));
  before(async () => {
    demo = await serveDemo();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  it('loads without a word, without a violation, and asks nobody else', async () => {
    const {page, messages, requests, violations} = await open();
    assert.deepEqual(messages, []);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(`${demo.url}/`) && !/^(data|about):/.test(url)),
      [],
    );
    await page.close();
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe finds, in three languages, ${scheme}, and in forced colours`, async () => {
      for (const language of ['nb', 'nn', 'en']) {
        const {page} = await open(language, {scheme, forcedColours: language === 'en'});
        assert.deepEqual(await violationsOf(page), []);
        await page.close();
      }
    });
  }

  it('does not scroll sideways at 320 pixels', async () => {
    const {page} = await open('nb', {width: 320});
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  });

  it('tells of every criterion what the file tells, in each language', async () => {
    const status = {
      nb: {tested: 'Prøvd', notApplicable: 'Ikke aktuelt', page: 'Gjelder siden rundt'},
      nn: {tested: 'Prøvd', notApplicable: 'Ikkje aktuelt', page: 'Gjeld sida rundt'},
      en: {tested: 'Tested', notApplicable: 'Not applicable', page: 'Depends on the page'},
    };
    for (const language of Object.keys(status)) {
      const {page} = await open(language);
      const items = await page.$$eval('.criteria > li', (all) => all.map(({id, innerText}) => [id, innerText]));
      assert.deepEqual(
        items.map(([id]) => id),
        criteria.map(({id}) => `wcag-${id}`),
      );
      for (const [index, {id, name, en301549, why, tests, elements: of}] of criteria.entries()) {
        const [, said] = items[index];
        assert.ok(said.includes(`${id} ${(language === 'en' ? undefined : name.nb) ?? name.en}`), id);
        if (en301549) assert.ok(said.includes(`EN 301 549: ${en301549}`), id);
        if (why) assert.ok(said.includes(why[language]), id);
        for (const {test, file} of tests)
          assert.ok(said.includes(test.replace(/\s+/g, ' ')) && said.includes(file), id);
        for (const one of new Set(Object.values(of))) {
          if (status[language][one]) assert.ok(said.includes(status[language][one]), `${id}: ${one}`);
        }
      }
      await page.close();
    }
  });

  it('shows one figure by the keyboard alone, says how it stands, and keeps it in the address', async () => {
    const {page} = await open();
    await page.focus('#figure');
    await page.keyboard.type('Tidslinje');
    await page.waitForFunction(() => document.querySelector('#status').textContent !== '');
    const counts = {};
    for (const {elements: of} of criteria) counts[of['report-timeline']] = (counts[of['report-timeline']] ?? 0) + 1;
    assert.match(await text(page, '#status'), new RegExp(`Tidslinje.*: ${counts.tested} prøvd`));
    assert.match(page.url(), /\?figure=report-timeline$/);
    await page.reload({waitUntil: 'networkidle0'});
    await page.waitForSelector('.criteria');
    assert.equal(await page.$eval('#figure', ({value}) => value), 'report-timeline');
    assert.ok(elements.includes('report-timeline'));
    await page.close();
  });

  it('says what has not been tried', async () => {
    const {page} = await open();
    assert.match(await text(page), /Ingen som bruker skjermleser til daglig, har prøvd figurene/);
    await page.close();
  });

  it('prints all of it, without what only works on a screen', async () => {
    const {page} = await open('nb', {width: 680, scheme: 'dark'});
    await page.emulateMediaType('print');
    const seen = await page.$$eval(
      '.masthead nav, .settings, .field, footer',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );
    assert.equal(seen, 0);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 680);
    assert.match(await text(page), /4\.1\.3 Statusbeskjeder/);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    assert.equal(ink, 'rgb(30, 43, 60)');
    await page.close();
  });
});
