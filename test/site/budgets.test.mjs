// What a page of the site asks for and moves before a reader acts, in Chromium: requests, compressed bytes by kind, and how
// much of the page shifts. The scripts alone have a budget in pages.test.mjs. The table is printed at the end.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';

const site = fileURLToPath(new URL('../../dist/site', import.meta.url));
const packed = new Set(['document', 'script', 'stylesheet', 'fetch', 'xhr']);

/** kB of scripts that any page may fetch before a reader acts. */
const mostScript = 120;

/** Requests, kB of everything but pictures, and kB of pictures: what was counted when the limit was set, and a little more. */
const limits = {
  'index.html': {requests: 26, kilobytes: 88, pictures: 66},
  'embed.html': {requests: 31, kilobytes: 128, pictures: 5},
  'doctor.html': {requests: 13, kilobytes: 57, pictures: 5},
  'search.html': {requests: 10, kilobytes: 22, pictures: 5},
  'accessibility.html': {requests: 9, kilobytes: 77, pictures: 5},
  'elements/infosec-trend.html': {requests: 32, kilobytes: 128, pictures: 66},
  'elements/report-chapter.html': {requests: 20, kilobytes: 60, pictures: 70},
  'docs/index.html': {requests: 7, kilobytes: 8, pictures: 5},
  'docs/elements.html': {requests: 7, kilobytes: 15, pictures: 5},
  'docs/policies.html': {requests: 7, kilobytes: 11, pictures: 5},
};
/** What Core Web Vitals call good. */
const mostShift = 0.1;

function watchShifts() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) globalThis.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
}

describe('a page of the site before a reader acts', {concurrency: false}, () => {
  let browser;
  let server;
  const table = {};
  before(async () => {
    server = await serve({folders: {'/': site}});
    browser = await launch('chromium');
  });
  after(async () => {
    console.table(table);
    await browser?.close();
    await server?.close();
  });

  for (const [address, limit] of Object.entries(limits)) {
    it(`keeps to its budget: ${address}`, async () => {
      for (const width of [360, 1200]) {
        const {page} = await visit(browser, 'about:blank');
        await page.setViewport({width, height: 800});
        await page.evaluateOnNewDocument(watchShifts);
        const answers = [];
        page.on('response', (response) => answers.push(response));
        await page.goto(`${server.url}/${address}`, {waitUntil: 'networkidle0'});
        const seen = {requests: 0, kilobytes: 0, pictures: 0};
        let script = 0;
        for (const response of answers.filter((one) => !one.url().startsWith('data:'))) {
          const isPacked = packed.has(response.request().resourceType());
          const body = await response.buffer();
          seen.requests++;
          if (response.request().resourceType() === 'script') script += gzipSync(body).length / 1000;
          seen[isPacked ? 'kilobytes' : 'pictures'] += (isPacked ? gzipSync(body).length : body.length) / 1000;
        }
        assert.ok(script <= mostScript, `${width}: ${script} kB of scripts`);
        for (const kind of ['kilobytes', 'pictures']) seen[kind] = Math.round(seen[kind]);
        const shift = Number((await page.evaluate(() => globalThis.shift)).toFixed(3));
        table[`${address} ${width}`] = {...seen, shift};
        for (const kind of Object.keys(limit)) assert.ok(seen[kind] <= limit[kind], `${width}: ${seen[kind]} ${kind}`);
        assert.ok(shift <= mostShift, `${width}: shift ${shift}`);
        await page.close();
      }
    });
  }
});
