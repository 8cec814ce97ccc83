// The embed doctor and texts that are made to keep it busy: it answers soon, and says what it has not looked at.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openPage, serveDemo} from '../tools/demo-pages.mjs';
import {launch} from '../tools/visit.mjs';

const long = 100_000;
const fill = (piece, length = long) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const numbered = (make, count) => Array.from({length: count}, (_, i) => make(i)).join('');

/** What is pasted, and a code of what is answered. */
const worst = {
  'an address of 100 kB': [
    {html: `<script src="${fill('a', 99_000)}"></script><p data-report="infosec-trend">x</p>`},
    'data',
  ],
  'an address of slashes': [{html: `<script src="/${fill('a/', 99_000)}"></script>`}, 'nothing'],
  'many scripts': [{html: numbered((i) => `<script src="infosec-trend${i}.js"></script>`, 2250)}, 'findings-cut'],
  'figures cut short in a text': [{html: `<p>${fill('&lt;iframe ')}`}, 'nothing'],
  'shortcodes without an end': [{html: `<p>${fill('[digdir_report ')}`}, 'nothing'],
  'tags without an end': [{html: fill('<infosec-trend ')}, 'nothing'],
  'handlers without an end': [{html: fill(' onclick ')}, 'nothing'],
  'tags of many names': [{html: numbered((i) => `<infosec-trend${i}>`, 4200)}, 'figure-meant'],
  'links beside one another': [
    {html: fill('<a href="/digdir-report-widgets/figures/nb/infosec-trend.html">x</a>')},
    'figures-cut',
  ],
  'deep boxes': [{html: `${fill('<div>')}<p data-report="infosec-trend">x</p>`}, 'html-cut'],
  'figures by the thousand': [{html: fill('<infosec-trend level="x"></infosec-trend>')}, 'figures-cut'],
  'more than is read': [{html: `<p data-report="infosec-trend">x</p>${fill('y', 2_000_000)}`}, 'html-cut'],
  'an original of many figures': [
    {html: '<p>x</p>', original: fill('<p data-report="infosec-trend" data-level="kommuner">x</p>')},
    'lost',
  ],
  'a policy of many policies': [{policy: fill("script-src 'none',", 20_000)}, 'undrawn'],
  'a policy of many directives': [{policy: `script-src *;${numbered((i) => `a${i};`, 3000)}`}, 'findings-cut'],
  'a policy of many sources': [{policy: `script-src ${fill('https://a.no/b ', 19_000)}`}, 'undrawn'],
  'a policy of spaces': [{policy: `Content-Security-Policy: "${fill(' ', 19_000)}`}, 'drawn'],
  'a policy of quotation marks': [{policy: `Content-Security-Policy: ${fill('" ', 19_000)}`}, 'drawn'],
  'a policy longer than is read': [{policy: `script-src 'self'; ${fill("img-src 'none'; ", 1_000_000)}`}, 'policy-cut'],
};

describe('the embed doctor and what is made to keep it busy', {concurrency: false}, () => {
  let demo;
  let browser;
  before(async () => {
    demo = await serveDemo();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  /** Seconds of the browser's own parser, which are not the doctor's: of boxes in boxes they grow with the square of the depth. */
  const parsingOf = async (html) => {
    // A page without a policy, which may make documents of text.
    const page = await browser.newPage();
    const seconds = await page.evaluate(
      (text, most) => {
        const begun = performance.now();
        new DOMParser().parseFromString(`<body>${text.slice(0, most)}`, 'text/html');
        return (performance.now() - begun) / 1000;
      },
      html,
      long,
    );
    await page.close();
    return seconds;
  };

  const answer = async (fields) => {
    const {page} = await openPage(browser, `${demo.url}/doctor.html`);
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    const spent = async () =>
      (await client.send('Performance.getMetrics')).metrics.find(({name}) => name === 'ScriptDuration').value;
    const parsing = await parsingOf(fields.html ?? '');
    const start = await spent();
    await page.evaluate(({html, policy, original}) => {
      // The original first: the answer is to the last question.
      for (const [id, text] of Object.entries({...(original && {original}), pasted: html ?? policy})) {
        const field = document.querySelector(`#${id}`);
        field.value = text;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      }
    }, fields);
    await page.waitForSelector(fields.html ? '#html-found .finding' : '#policy-found .finding', {timeout: 60_000});
    const seconds = (await spent()) - start - parsing;
    const codes = await page.$$eval('.finding', (all) => all.map(({dataset}) => dataset.code));
    await page.close();
    return {seconds, codes};
  };

  for (const [what, [fields, code]] of Object.entries(worst)) {
    it(`answers soon: ${what}`, async () => {
      let found = await answer(fields);
      // The machine may do something else meanwhile.
      for (let attempt = 0; attempt < 2 && found.seconds >= 3; attempt += 1) found = await answer(fields);
      assert.ok(found.codes.includes(code), `${[...new Set(found.codes)]}`);
      assert.ok(found.codes.length <= 210, `${found.codes.length}`);
      assert.ok(found.seconds < 3, `${found.seconds} s`);
    });
  }
});
