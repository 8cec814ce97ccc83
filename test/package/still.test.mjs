// A figure that has been painted stays where it is, and costs nothing while it stands there.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {tags, told} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Side</title><script type="module" src="/cdn/all.js"></script><script type="module" src="/watch.js"></script>
  <p>Før.</p>${tags
    .map((tag) => `<${tag} ref="kommunene-lavere"></${tag}>`)
    .join('<p>Mellom.</p>')}<p>Etter.</p></html>`;

/** Notes when each figure was painted, and every layout shift with its time. */
const watch = `
  globalThis.painted = {};
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const {startTime, value} of list.getEntries()) shifts.push({startTime, value});
  }).observe({type: 'layout-shift', buffered: true});
  (function look() {
    for (const element of document.querySelectorAll('${tags.join(',')}')) {
      if (element.shadowRoot?.querySelector('[part~=figure]')) painted[element.localName] ??= performance.now();
    }
    if (Object.keys(painted).length < ${tags.length}) requestAnimationFrame(look);
  })();
`;

describe('a painted figure', () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch('chromium');
    server = await serve({folders: {'/cdn/': cdn}, pages: {'/page.html': page, '/watch.js': watch}});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('never moves what stands after it', async () => {
    const {page: tab} = await visit(browser, `${server.url}/page.html`);
    for (const [tag, text] of Object.entries(told)) assert.match(await textIn(tab, tag, text), new RegExp(text));
    // A pointer that looks at values and a reader who leaves again must not move the page either.
    await tab.mouse.move(200, 500);
    await pause(200);
    await tab.mouse.move(5, 5);
    await pause(300);
    const {painted, shifts} = await tab.evaluate(() => ({painted: globalThis.painted, shifts: globalThis.shifts}));
    assert.equal(Object.keys(painted).length, tags.length);
    const last = Math.max(...Object.values(painted));
    // The paint of the last figure itself takes a frame, and on a machine that does other things some more.
    assert.deepEqual(
      shifts.filter(({startTime}) => startTime > last + 100),
      [],
    );
  });

  it('runs nothing when the page is resized or scrolled', async () => {
    const {page: tab} = await visit(browser, `${server.url}/page.html`);
    for (const [tag, text] of Object.entries(told)) assert.match(await textIn(tab, tag, text), new RegExp(text));
    await tab.evaluate((selector) => {
      globalThis.changes = 0;
      for (const element of document.querySelectorAll(selector)) {
        new MutationObserver((records) => (globalThis.changes += records.length)).observe(element.shadowRoot, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
      }
    }, tags.join(','));
    for (const width of [320, 700, 1400]) {
      await tab.setViewport({width, height: 600});
      await tab.evaluate(() => scrollTo(0, 400));
      await pause(100);
    }
    assert.equal(await tab.evaluate(() => globalThis.changes), 0);
  });

  it('has no code that could: nothing observes a size or listens to resize and scroll', () => {
    // A page in a frame watches its own height, and only there: frame.test.mjs.
    const files = readdirSync(cdn, {recursive: true}).filter((file) => /(?<!figure-page)\.js$/.test(file));
    assert.ok(files.length > 5);
    const measures = /ResizeObserver|['"`](resize|scroll)['"`]|offsetWidth/;
    // The loader looks where a figure is, before it is there and once when it has been drawn; and marks that move to a new
    // place when a reader changes an option need to know both places. A chapter looks which of its figures the reader is at,
    // a card that is shown looks for its place, and a claim whose marks are shown looks where they are. The code that all
    // figures share looks twice, while a reader uses a control: where the control is, to keep it there, and where the figure is.
    const looks = /IntersectionObserver|getBoundingClientRect|clientWidth/;
    for (const file of files) {
      const code = readFileSync(`${cdn}/${file}`, 'utf8');
      assert.doesNotMatch(code, measures, file);
      if (/(^|\/)chunks\/figure-\w+\.js$/.test(file)) {
        assert.deepEqual(code.match(new RegExp(looks, 'g')), ['getBoundingClientRect', 'getBoundingClientRect'], file);
      } else if (
        !/(^|\/)(?:loader|motion-\w+|[\w-]*partner-network[\w-]*|[\w-]*cef-funding-map[\w-]*|[\w-]*infosec-trend[\w-]*|bring-into-view-\w+|report-chapter-\w+)\.js$/.test(
          file,
        )
      ) {
        assert.doesNotMatch(code, looks, file);
      }
    }
  });
});
