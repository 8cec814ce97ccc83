// The loader on pages with more than anybody needs: its work grows with the page, and the page answers meanwhile.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
// What is added is far from the window, so that no figure is drawn.
const page =
  '<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title><body><div style="height: 9000px"></div><main></main></html>';
const link = '<a href="/cdn/figures/nb/infosec-trend.html?level=kommuner">Se tallene</a>';

/** What somebody can write into a page, `n` of each. */
const storms = {
  'paragraphs of one link': (n) => `<p>${link}</p>`.repeat(n),
  'links beside one another': (n) => `<div>${link.repeat(n)}</div>`,
  'links after blank nodes': (n) => `<div>${'<br><!-- -->'.repeat(n)}${link.repeat(n)}</div>`,
  'links as deep as a parser goes': (n) => `${'<div>.'.repeat(400)}${`<p>${link}</p>`.repeat(n)}`,
  'figures of no name': (n) => '<p data-report="ukjent">Ukjent</p>'.repeat(n),
  'links with a heading': (n) =>
    Array.from({length: n}, (_, i) => `<p>${link.replace('level=kommuner', `heading=${i}`)}</p>`).join(''),
};

describe('the loader and more forms than a page can need', {concurrency: false}, () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch('chromium');
    server = await serve({folders: {'/cdn/': cdn}, pages: {'/index.html': page}});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const last = '<p data-report="key-figures" class="last">Sist</p>';
  /** What the loader takes for a page, in a browser that is some times as slow, until it has read the last form. */
  const cost = async (html, {change, slowness = 4} = {}) => {
    const visited = await visit(browser, `${server.url}/`);
    const {page: tab} = visited;
    await tab.$eval('main', (main, written) => (main.innerHTML = written), html + last);
    // What the browser itself takes to lay the page out is over.
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const client = await tab.createCDPSession();
    await client.send('Performance.enable');
    const metrics = async () =>
      Object.fromEntries((await client.send('Performance.getMetrics')).metrics.map(({name, value}) => [name, value]));
    await tab.evaluate(() => {
      globalThis.tasks = [];
      globalThis.observer = new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries()));
      globalThis.observer.observe({type: 'longtask'});
    });
    await tab.emulateCPUThrottling(slowness);
    const start = await metrics();
    const read = (selector) =>
      tab.waitForFunction(
        (one) => document.querySelector(one)?.hasAttribute('data-report-room'),
        // What counts is the growth below; a slow machine may take its time.
        {polling: 50, timeout: 180_000},
        selector,
      );
    await tab.addScriptTag({url: '/cdn/loader.js', type: 'module'});
    await read('.last');
    if (change) {
      await tab.evaluate(change);
      await read('.changed');
    }
    const end = await metrics();
    const longest = await tab.evaluate(() =>
      Math.max(0, ...[...globalThis.tasks, ...globalThis.observer.takeRecords()].map(({duration}) => duration)),
    );
    await tab.browserContext().close();
    return {
      layouts: end.LayoutCount - start.LayoutCount,
      seconds: end.ScriptDuration - start.ScriptDuration,
      longest,
      messages: visited.messages,
    };
  };

  /** The machine may do something else meanwhile: what is right once is right. */
  const best = async (isRight, ask) => {
    let answer;
    for (let attempt = 0; attempt < 5; attempt += 1) {
      answer = await ask();
      if (isRight(answer)) return answer;
    }
    return answer;
  };

  for (const [what, storm] of Object.entries(storms)) {
    it(`takes no more than its share for ${what}`, async () => {
      // The slower the browser is, the more slices of time there are, and what each slice reads again counts the more.
      const slowness = what === 'links after blank nodes' ? 8 : 4;
      const of = async (n) => ({n, ...(await cost(storm(n), {slowness}))});
      const grows = ([small, , large]) => large.seconds < small.seconds * 10;
      const all = await best(grows, async () => [await of(1500), await of(3000), await of(6000)]);
      assert.ok(grows(all), `${all.map(({n, seconds}) => `${n}: ${seconds.toFixed(2)} s`)}`);
      for (const {n, layouts, messages} of all) {
        // A slice measures once. On a slow day it holds a dozen links.
        assert.ok(layouts < n / 10, `${layouts} layouts for ${n}`);
        assert.ok(messages.length <= (what === 'links with a heading' ? 101 : 1), `${messages.length} messages`);
      }
    });
  }

  it('never holds a page of 5,000 links for a tenth of a second', async () => {
    const isShort = ({longest}) => longest <= 100;
    const {longest} = await best(isShort, () => cost(storms['paragraphs of one link'](5000)));
    assert.ok(longest <= 100, `${longest} ms`);
  });

  it('says once that a figure does not exist, of 10,000', async () => {
    const {messages} = await cost(storms['figures of no name'](10_000));
    assert.equal(messages.length, 1);
    assert.match(messages[0], /^warn: No figure for data-report="ukjent"/);
  });

  it('takes a storm in one change of the page, nested or not, and thousands of changed attributes', async () => {
    const {messages, layouts} = await cost(
      Array.from({length: 2000}, (_, i) => `<p data-report="infosec-trend" id="p${i}">Tall</p>`).join(''),
      {
        change: () => {
          const main = document.querySelector('main');
          for (const one of main.querySelectorAll('[id]'))
            for (const level of ['kommuner', 'fylkeskommuner', 'kommuner']) one.dataset.level = level;
          let deepest = main;
          for (let depth = 0; depth < 2000; depth += 1) {
            const [box, paragraph] = ['div', 'p'].map((name) => document.createElement(name));
            paragraph.dataset.report = 'infosec-trend';
            deepest.append(box);
            box.append('.', paragraph);
            deepest = box;
          }
          main.insertAdjacentHTML('beforeend', '<p data-report="key-figures" class="changed">Sist</p>');
        },
      },
    );
    assert.deepEqual(messages, []);
    assert.ok(layouts < 400, `${layouts}`);
  });

  it('leaves an address of 1 MB a link, and reads a text of 1 MB', async () => {
    const long = 'x'.repeat(1_000_000);
    const {messages, longest} = await best(
      (one) => one.longest < 400,
      () =>
        cost(
          `<p>${link.replace('kommuner', long)}</p><p>${link.replace('Se tallene', long)}</p>
          <p data-report="infosec-trend" data-heading="${long}">Tall</p><p data-report="${long}">Tall</p>
          <p data-report="infosec-trend" data-level="${long}">Tall</p><p>${' '.repeat(1_000_000)}${link}</p>`,
        ),
    );
    assert.equal(messages.length, 2);
    assert.ok(longest < 400, `${longest} ms`);
  });
});
