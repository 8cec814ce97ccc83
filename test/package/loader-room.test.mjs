// What the loader puts into a page moves nothing that the reader sees, at any width, however late it comes.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {elementOptions} from '../../src/build/element-options.ts';
import {serve} from '../tools/static-server.mjs';
import {launch, revisit, textIn, visit} from '../tools/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elements = elementOptions(JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')));
const tags = elements.map(({tag}) => tag).filter((tag) => tag !== 'report-claim');

const text = '<p>Teksten som leses mens figuren kommer.</p>'.repeat(3);
const forms = {
  element: (tag) => `<${tag}><p>Uten skript.</p></${tag}>`,
  attributes: (tag) => `<p data-report="${tag}">Uten skript.</p>`,
  link: (tag) => `<p><a href="/cdn/figures/nb/${tag}.html">Se tallene</a></p>`,
};
const html = (body) => `<!doctype html><html lang="nb"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Side</title>
  <script>
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const {value, sources} of list.getEntries()) {
        // What was below the window before comes into view, where nothing was.
        const isSeen = sources.length === 0 || sources.some(({previousRect}) => previousRect.height > 0);
        shifts.push({value, isSeen, text: [value, ...sources.map(({node}) => node?.nodeName)].join()});
      }
    }).observe({type: 'layout-shift', buffered: true});
  </script>
  <script type="module" blocking="render" src="/cdn/loader.js"></script>
  <body>${text}${body}${text}</body></html>`;

const typed = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types other">`;
const pages = {
  '/typed.html': `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${typed}
    <script type="module" src="/cdn/loader.js"></script><infosec-trend level="kommuner"><p>Uten skript.</p></infosec-trend></html>`,
  ...Object.fromEntries(
    tags.map((tag) => [`/hidden/${tag}.html`, html(`<div hidden>${forms.link(tag)}<p id="next">Etter.</p></div>`)]),
  ),
  ...Object.fromEntries(
    Object.entries(forms).flatMap(([name, form]) => tags.map((tag) => [`/${name}/${tag}.html`, html(form(tag))])),
  ),
  '/one-number.html': html('<p data-report="key-figures" data-figure="webinarer">Uten skript.</p>'),
  '/one-partner.html': html('<report-priorities partner="NSM"></report-priorities>'),
  '/table.html': html('<p><a href="/cdn/figures/en/infosec-trend.html?view=table">See the numbers</a></p>'),
  '/claim.html': html('<p>Her <span data-report="report-claim" data-ref="82-kommuner">sies noe</span>.</p>'),
  '/many.html': html(
    tags
      .filter((tag) => tag !== 'report-chapter')
      .map((tag) => forms.link(tag) + text)
      .join(''),
  ),
};

describe('the room that the loader keeps', {concurrency: false}, () => {
  let browser;
  let server;
  let abandoned;
  before(async () => {
    browser = await launch('chromium');
    server = await serve({folders: {'/cdn/': `${root}dist/cdn`}, pages});
    abandoned = await openWithout('infosec-trend.js', '/link/infosec-trend.html');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page where one file never comes. */
  async function openWithout(file, path) {
    const {page} = await visit(browser, 'about:blank');
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith(file) || request.continue()));
    await page.goto(`${server.url}${path}`);
    await page.waitForSelector('[data-report-room]');
    return page;
  }

  /** Pages on a slow line, for the next address: everything is painted before the next file comes. */
  const slow = [];
  async function onSlowLine() {
    const visited = await visit(browser, 'about:blank');
    await visited.page.setRequestInterception(true);
    visited.page.on('request', async (request) => {
      if (request.url().endsWith('.js')) await pause(60);
      await request.continue();
    });
    return visited;
  }
  async function openSlowly(path, viewport) {
    const visited = slow.pop() ?? (await onSlowLine());
    await visited.page.setViewport(viewport);
    await revisit(visited, `${server.url}${path}`);
    return visited;
  }
  const drawn = (page, selector) =>
    page.waitForFunction(
      (query) => document.querySelector(query)?.shadowRoot?.querySelector('[part=figure]'),
      {},
      selector,
    );
  /** The shifts of what was seen before. Browsers count what comes into view too: that is far from the 0.1 of a good page. */
  async function shiftsOf(page) {
    await pause(150);
    const shifts = await page.evaluate(() => globalThis.shifts);
    const sum = shifts.reduce((all, {value}) => all + value, 0);
    return [...shifts.filter(({isSeen}) => isSeen).map((one) => one.text), ...(sum > 0.05 ? [`${sum} in all`] : [])];
  }

  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ]) {
    it(`Q03: moves nothing at ${width} × ${height}, whichever figure and form`, async () => {
      const moved = [];
      for (const tag of tags) {
        await Promise.all(
          Object.keys(forms).map(async (form) => {
            const visited = await openSlowly(`/${form}/${tag}.html`, {width, height});
            await drawn(visited.page, tag);
            moved.push(
              ...(await shiftsOf(visited.page)).map((shift) => `${form} ${tag}: ${shift}`),
              ...visited.messages,
            );
            slow.push(visited);
          }),
        );
      }
      assert.deepEqual(moved, []);
    });
  }

  it('moves nothing where a figure shows a part only, or the window is tall', async () => {
    const moved = [];
    for (const [path, tag] of [
      ['/one-number.html', 'key-figures'],
      ['/one-partner.html', 'report-priorities'],
      ['/table.html', 'infosec-trend'],
      ['/link/infosec-trend.html', 'infosec-trend'],
      ['/attributes/guidance-list.html', 'guidance-list'],
    ]) {
      const visited = await openSlowly(path, {width: 1280, height: 1600});
      await drawn(visited.page, tag);
      moved.push(...(await shiftsOf(visited.page)).map((shift) => `${path}: ${shift}`));
      slow.push(visited);
    }
    assert.deepEqual(moved, []);
  });

  it('moves nothing while the reader scrolls past all of them', async () => {
    const {page} = await openSlowly('/many.html', {width: 1000, height: 800});
    await page.mouse.move(500, 400);
    // As a reader does: where a script sets the place, the browser does not hold what is read in it.
    for (let y = 0; y < 22_000; y += 400) {
      await page.mouse.wheel({deltaY: 400});
      await pause(60);
    }
    await drawn(page, 'risk-findings');
    // A wheel can bring the end of one figure into view between the look of the loader and the next frame.
    const shifts = await shiftsOf(page);
    assert.ok(shifts.length <= 1 && shifts.every((shift) => parseFloat(shift) < 0.02), shifts.join('; '));
  });

  it('keeps none where it is not needed any more', async () => {
    const {page} = await openSlowly('/link/key-figures.html', {width: 800, height: 600});
    await drawn(page, 'key-figures');
    await page.waitForFunction(() => !document.querySelector('[data-report-room]'));
    const heights = await page.evaluate(() =>
      ['p:has(key-figures)', 'key-figures'].map((query) => document.querySelector(query).clientHeight),
    );
    assert.equal(heights[0], heights[1]);
  });

  it('keeps none where it would end below the window, and what follows it is not seen', async () => {
    const {page} = await openSlowly('/attributes/risk-findings.html', {width: 1280, height: 1600});
    await drawn(page, 'risk-findings');
    const [end, room] = await page.evaluate(() =>
      ['risk-findings', '[data-report]'].map((query) => document.querySelector(query).getBoundingClientRect().bottom),
    );
    assert.ok(room - end > 20, `${room - end}`);
    await page.close();
    // The window ends between the figure and the end of its room.
    const {page: lower} = await openSlowly('/attributes/risk-findings.html', {
      width: 1280,
      height: Math.round((end + room) / 2),
    });
    await drawn(lower, 'risk-findings');
    await lower.waitForFunction(() => !document.querySelector('[data-report-room]'));
    assert.deepEqual(await shiftsOf(lower), []);
    await lower.close();
  });

  it('leaves little empty below a figure, whatever the width of its column', async () => {
    const gaps = [];
    const visited = await visit(browser, 'about:blank');
    const {page} = visited;
    for (const tag of tags.filter((one) => one !== 'report-chapter')) {
      for (const width of [600, 720, 800, 960, 1100, 1200]) {
        await page.setViewport({width: width + 16, height: 3500});
        await revisit(visited, `${server.url}/attributes/${tag}.html`);
        await drawn(page, tag);
        const room = await page.$eval('[data-report]', ({clientHeight}) => clientHeight);
        const height = await page.$eval(tag, ({shadowRoot}) => shadowRoot.querySelector('[part=figure]').clientHeight);
        gaps.push({tag, width, room, height, share: (room - height) / height});
      }
    }
    await page.close();
    assert.deepEqual(
      gaps.filter(({share}) => share > 0.32),
      [],
    );
  });

  it('keeps that of the place as it is when it is shown', async () => {
    const visited = await visit(browser, 'about:blank');
    const {page} = visited;
    await page.setViewport({width: 1000, height: 2600});
    for (const tag of tags.filter((one) => one !== 'report-chapter')) {
      await revisit(visited, `${server.url}/hidden/${tag}.html`);
      await pause(200);
      assert.equal(await page.$('[data-report-room]'), null);
      await page.$eval('[hidden]', (panel) => (panel.hidden = false));
      await page.waitForSelector('[data-report-room]');
      await drawn(page, tag);
      const [end, next, height] = await page.evaluate(
        (query) => [
          document.querySelector(query).getBoundingClientRect().bottom,
          document.querySelector('#next').getBoundingClientRect().top,
          document.querySelector(query).getBoundingClientRect().height,
        ],
        tag,
      );
      // A list is longer in English, where claims are translated.
      assert.ok(next - end < Math.max(300, 0.32 * height), `${tag}: ${next - end}`);
    }
    await page.close();
  });

  it('is given back where the place is written anew, or asks for nothing any more', async () => {
    const {page} = await visit(browser, 'about:blank');
    await page.setViewport({width: 1200, height: 1200});
    await page.goto(`${server.url}/attributes/infosec-trend.html`);
    await drawn(page, 'infosec-trend');
    for (const written of ['Ny tekst', 'Nyere tekst']) {
      await page.$eval('[data-report]', (place, words) => (place.textContent = words), written);
      await drawn(page, 'infosec-trend');
      assert.equal(await page.$eval('infosec-trend', ({textContent}) => textContent), written);
      assert.equal(await page.$$eval('infosec-trend', ({length}) => length), 1);
    }
    await page.$eval('[data-report]', (place) => place.removeAttribute('data-report'));
    await page.waitForFunction(() => !document.querySelector('infosec-trend, [data-report-room]'));
    assert.match(await page.$eval('body', ({innerText}) => innerText), /Nyere tekst/);
  });

  it('is not looked for where a place is gone again already', async () => {
    const {page, messages} = await visit(browser, `${server.url}/claim.html`);
    await textIn(page, 'report-claim', '(');
    await page.evaluate(() => {
      const [gone, kept] = ['infosec-trend', 'guidance-list'].map((tag) => {
        const place = document.createElement('p');
        place.dataset.report = tag;
        document.body.append(place);
        return place;
      });
      gone.remove();
      return kept.localName;
    });
    await drawn(page, 'guidance-list');
    assert.deepEqual(messages, []);
  });

  it('is given back where a policy lets nothing be drawn', async () => {
    const {page} = await visit(browser, `${server.url}/typed.html`);
    await page.waitForFunction(() => document.querySelector('infosec-trend').matches(':defined'));
    await page.waitForFunction(() => !document.querySelector('[data-report-room]'));
    assert.ok((await page.$eval('infosec-trend', ({clientHeight}) => clientHeight)) < 100);
  });

  it('keeps none on paper, nor when the window changes', async () => {
    const {page} = await visit(browser, `${server.url}/one-number.html`);
    await page.setViewport({width: 1280, height: 1600});
    await page.reload();
    await drawn(page, 'key-figures');
    const height = () => page.$eval('[data-report]', ({clientHeight}) => clientHeight);
    const natural = () => page.$eval('key-figures', ({shadowRoot}) => shadowRoot.lastElementChild.offsetHeight);
    assert.ok((await height()) > (await natural()), 'This page is to have room left.');
    await page.emulateMediaType('print');
    assert.equal(await height(), await natural());
    await page.emulateMediaType('screen');
    await page.setViewport({width: 900, height: 1600});
    assert.equal(await height(), await natural());
  });

  it('keeps none for a claim, which stands in a sentence', async () => {
    const {page} = await openSlowly('/claim.html', {width: 800, height: 600});
    assert.match(await textIn(page, 'report-claim', '('), /\(/);
    assert.equal(await page.$('[data-report-room]'), null);
  });

  it('is given back after ten seconds when nothing comes', async () => {
    // It was opened before all others, and has waited long.
    await abandoned.waitForFunction(() => !document.querySelector('[data-report-room]'), {timeout: 25_000});
    assert.equal(await abandoned.$eval('p a', ({innerText}) => innerText), 'Se tallene');
  });
});
