// Figures that a server draws: whole without a script, and taken over by their elements without anything moving.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {figureMarkup} from 'digdir-report-widgets/server';
import {run} from '../../src/cli/command.ts';
import {tags, told} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const optionsOf = (tag) => (tag === 'report-claim' ? {ref: 'kommunene-lavere'} : {});

/** Prints what a command prints. */
async function printed(...args) {
  const lines = {log: [], error: []};
  const code = await run(args, {log: (line) => lines.log.push(line), error: (line) => lines.error.push(line)});
  return {code, markup: lines.log.join('\n'), said: lines.error.join('\n')};
}

describe('The markup of a figure', () => {
  it('follows its options and the language, whatever was drawn before', async () => {
    const levels = {kommuner: 'Kommunane gjekk fram', fylkeskommuner: 'Fylkeskommunane'};
    for (const [level, words] of Object.entries(levels)) {
      const markup = await figureMarkup('infosec-trend', {level, lang: 'nn', 'heading-level': 2});
      assert.ok(markup.includes(words), level);
      assert.ok(markup.includes('aria-level="2"'));
    }
    assert.ok((await figureMarkup('infosec-trend', {view: 'table'})).includes('<table'));
    assert.ok((await figureMarkup('report-chapter', {lang: 'en'})).includes('Municipalities'));
  });
  it('has what an author gives as text', async () => {
    const markup = await figureMarkup('key-figures', {heading: '"><script>1</script>'});
    assert.ok(markup.includes('heading="&quot;&gt;&lt;script&gt;'));
    assert.ok(!markup.includes('<script>'));
  });
  it('is none of what is no element, and has no listener', async () => {
    await assert.rejects(figureMarkup('x-y'), /no element <x-y>/);
    await assert.rejects(figureMarkup('script'), /no element <script>/);
    await assert.rejects(figureMarkup('key-figures', {onclick: 'x'}), /"onclick" is no option/);
    await assert.rejects(figureMarkup('key-figures', {'a b': 'x'}), /"a b" is no option/);
  });
  it('is in its language where another copy of the library has taken the tag first', () => {
    const copy = mkdtempSync(`${root}/dist/copy-`);
    try {
      cpSync(`${root}/dist/npm`, copy, {recursive: true});
      const [first, second] = [
        `${copy}/src/figures/infosec-trend/infosec-trend.js`,
        `${root}/dist/npm/src/cli/figure-markup.js`,
      ].map((file) => JSON.stringify(pathToFileURL(file).href));
      const script = `const {InfosecTrend} = await import(${first}); const {figureMarkup} = await import(${second});
        const markup = await figureMarkup('infosec-trend', {level: 'kommuner', lang: 'nn'});
        console.log(customElements.get('infosec-trend') === InfosecTrend, markup.includes('Kommunane gjekk fram'));`;
      const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'});
      assert.equal(stdout.trim(), 'true true', stderr);
    } finally {
      rmSync(copy, {recursive: true});
    }
  });
  it('is drawn without a global document', () => {
    const file = pathToFileURL(`${root}/dist/npm/src/cli/figure-markup.js`).href;
    const script = `const {figureMarkup} = await import(${JSON.stringify(file)});
      await figureMarkup('key-figures'); console.log(typeof document, typeof window);`;
    const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'});
    assert.equal(stdout.trim(), 'undefined undefined', stderr);
  });
});

describe('render', () => {
  it('writes the same markup, with what cannot be seen as references', async () => {
    const {code, markup} = await printed('render', 'report-chapter', '--lang', 'nn');
    assert.equal(code, 0);
    const same = await figureMarkup('report-chapter', {lang: 'nn'});
    assert.match(same, /\u00a0/);
    assert.equal(
      markup.replaceAll(/&#(\d+);/g, (_, number) => String.fromCodePoint(number)),
      same,
    );
  });
  it('says what an option can be, and which elements there are', async () => {
    const several = await printed(
      'render',
      'infosec-trend',
      '--levels',
      'Kommuner, fylkeskommuner',
      '--level',
      'Kommuner',
    );
    assert.equal(several.code, 0, several.said);
    assert.doesNotMatch(several.markup, /Statlige virksomheter 2020/);
    assert.equal((await printed('render', 'infosec-trend', '--levels', 'kommuner bydeler')).code, 1);
    const wrong = await printed('render', 'infosec-trend', '--level', 'kommune');
    assert.deepEqual([wrong.code, wrong.markup], [1, '']);
    assert.match(wrong.said, /level="kommune"> is not allowed\. It can be statlige-virksomheter, /);
    assert.equal((await printed('render', 'infosec-trend', '--lang', 'de')).code, 1);
    assert.equal((await printed('render', 'infosec-trend', '--src', 'https://a.example/')).code, 1);
    assert.match((await printed('render', 'trend')).said, /The elements are cef-funding-map, /);
  });
});

describe('a page with figures that a server has drawn', () => {
  let browser;
  let server;
  const pages = {};
  before(async () => {
    for (const tag of tags) {
      const markup = await figureMarkup(tag, {...optionsOf(tag), lang: 'nb'});
      pages[`/${tag}.html`] = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>
        <body><main>${markup}</main><p id="after">Etter</p>
        <script type="module">
          globalThis.start = () => import('/cdn/${tag}.js');
        </script></html>`;
    }
    browser = await launch('chromium');
    server = await serve({folders: {'/cdn/': `${root}/dist/cdn/`}, pages});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const tag of tags) {
    it(`is whole without JavaScript: <${tag}>`, async () => {
      const {page} = await visit(browser, 'about:blank');
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.url}/${tag}.html`);
      const text = await page.$eval(tag, ({shadowRoot}) => shadowRoot.querySelector('[part~=figure]').innerText);
      assert.ok(text.includes(told[tag]), text);
      const hidden = '.control, .readout';
      const seen = await page.$eval(
        tag,
        ({shadowRoot}, query) => [...shadowRoot.querySelectorAll(query)].filter((one) => one.checkVisibility()).length,
        hidden,
      );
      assert.equal(seen, 0);
      await page.close();
    });

    if (tag === 'report-claims')
      it('has how every claim was tested open without JavaScript', async () => {
        const {page} = await visit(browser, 'about:blank');
        await page.setJavaScriptEnabled(false);
        await page.goto(`${server.url}/${tag}.html`);
        const seen = (query) =>
          page.$eval(
            tag,
            ({shadowRoot}, one) => [...shadowRoot.querySelectorAll(one)].map((found) => found.checkVisibility()),
            query,
          );
        const sentences = await seen('.claim-method p');
        assert.ok(sentences.length > 20);
        assert.ok(!sentences.includes(false));
        assert.ok(!(await seen('.claim-method summary')).includes(true));
        await page.close();
      });

    if (tag === 'goal-results')
      it('says what is behind each result where a policy of the page blocks its script', async () => {
        const {page} = await visit(browser, 'about:blank');
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          request.respond({
            contentType: 'text/html',
            headers: {'content-security-policy': "script-src 'none'"},
            body: pages[new URL(request.url()).pathname],
          }),
        );
        await page.goto(`${server.url}/${tag}.html`);
        const said = await page.$eval(tag, ({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('.to-figure')].map((one) => [
            one.innerText.trim(),
            one.checkVisibility({visibilityProperty: true}),
          ]),
        );
        assert.ok(said.length > 5);
        for (const [words, isSeen] of said) assert.ok(isSeen && words.length > 2, words);
        await page.close();
      });

    it(`is taken over by its element, and nothing moves: <${tag}>`, async () => {
      const {page, messages} = await visit(browser, `${server.url}/${tag}.html`);
      const place = () => page.$eval('#after', (element) => element.getBoundingClientRect().top);
      const text = () =>
        page.$eval(tag, ({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('.heading')].map(({textContent}) => textContent),
        );
      const first = [await place(), await text()];
      await page.evaluate(async () => {
        globalThis.shifts = [];
        new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({value}) => value))).observe(
          {
            type: 'layout-shift',
          },
        );
        await globalThis.start();
      });
      await page.waitForFunction((name) => document.querySelector(name).hasUpdated, {}, tag);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      assert.deepEqual([await place(), await text()], first);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      assert.equal(await page.$eval(tag, ({shadowRoot}) => shadowRoot.querySelectorAll('style').length), 0);
      assert.deepEqual(messages, []);
      await page.close();
    });
  }
});
