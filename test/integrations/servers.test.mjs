// Figures in pages that a framework writes: whole without JavaScript, and taken over in the browser without a word.
import assert from 'node:assert/strict';
import {cpSync, rmSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';
import {install} from './install.mjs';
import {installPackage, run} from './installed-package.mjs';
import {inTurn} from './turn.mjs';

const path = (relative) => fileURLToPath(new URL(`servers/${relative}`, import.meta.url));
const apps = path('dist');
const frameworks = {
  astro: {program: 'astro/astro.js', out: 'dist'},
  sveltekit: {program: 'vite/bin/vite.js', out: 'build'},
};

/** The heading of the figure, and where what follows it stands. */
const placed = (page) =>
  page.evaluate(() => ({
    heading: document.querySelector('infosec-trend').shadowRoot.querySelector('#heading').textContent.trim(),
    after: document.querySelector('#after').getBoundingClientRect().top,
  }));

const names = inTurn(Object.keys(frameworks));
describe('a page that is written on a server', () => {
  let browser;
  before(async () => {
    if (names.length === 0) return;
    install('servers');
    rmSync(apps, {recursive: true, force: true});
    cpSync(path('apps'), apps, {recursive: true});
    installPackage(apps);
    browser = await launch('chromium');
  });
  after(() => browser?.close());

  for (const name of names) {
    const {program, out} = frameworks[name];
    it(`with ${name} has the figure without JavaScript, and nothing moves when its element takes it over`, async (test) => {
      const {status, output} = run(`${apps}/${name}`, process.execPath, path(`node_modules/${program}`), 'build');
      assert.equal(status, 0, output);
      const server = await serve({folders: {'/': `${apps}/${name}/${out}/`}});
      test.after(() => server.close());

      const without = await visit(browser, 'about:blank');
      await without.page.setJavaScriptEnabled(false);
      await without.page.goto(`${server.url}/`);
      const text = await without.page.$eval(
        'infosec-trend',
        ({shadowRoot}) => shadowRoot.querySelector('figure').innerText,
      );
      assert.match(text, /Kommunane gjekk fram på alle dei fem tiltaka/);

      // Where the page is as it came, before a script has run.
      const {page, messages} = await visit(browser, 'about:blank');
      await page.evaluateOnNewDocument(() => {
        globalThis.shifts = [];
        const note = (list) => globalThis.shifts.push(...list.getEntries().map(({value}) => value));
        new PerformanceObserver(note).observe({type: 'layout-shift', buffered: true});
      });
      await page.goto(`${server.url}/`);
      await textIn(page, 'infosec-trend', 'Kommunane gjekk fram');
      const live = await placed(page);
      assert.ok(live.after > 400);
      assert.match(live.heading, /^Ni av ti andelar fall i 2020/);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      assert.equal(await page.$$eval('infosec-trend', (all) => all.length), 1);
      await page.locator('infosec-trend >>> input[value="table"]').click();
      await page.waitForFunction(() => document.querySelector('infosec-trend').shadowRoot.querySelector('table'));
      assert.deepEqual(messages, []);
    });
  }
});
