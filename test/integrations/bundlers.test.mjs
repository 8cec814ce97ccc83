// The package in applications that each bundler builds, in production: drawn, and every view fetched, in Chromium.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';
import {layOut} from './application.mjs';
import {run} from './installed-package.mjs';
import {inTurn} from './turn.mjs';

const path = (relative) => fileURLToPath(new URL(`bundlers/${relative}`, import.meta.url));
const app = path('dist');
const program = (file) => path(`node_modules/${file}`);
const plugin = '@rollup/plugin-node-resolve';

/** The command of each bundler, for a folder of its own. */
const commands = {
  webpack: (out) => ['with-compiler.mjs', 'webpack', out],
  rspack: (out) => ['with-compiler.mjs', '@rspack/core', out],
  parcel: (out) => [program('parcel/lib/bin.js'), 'build', 'index.html', '--dist-dir', out, '--no-cache'],
  vite: (out) => [program('vite/bin/vite.js'), 'build', '--outDir', out],
  rollup: (out) => [program('rollup/dist/bin/rollup'), 'main.js', '--dir', out, '--format', 'es', '--plugin', plugin],
  esbuild: (out) => [
    program('esbuild/bin/esbuild'),
    'main.js',
    '--bundle',
    '--splitting',
    '--minify',
    '--format=esm',
    `--outdir=${out}`,
  ],
};
/** Those that write no page. */
const page =
  '<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title><script type="module" src="/main.js"></script><infosec-trend></infosec-trend><cef-funding-map></cef-funding-map></html>';
const writesPage = ['vite', 'parcel'];

describe('an application that is built', () => {
  let browser;
  before(async () => {
    layOut('bundlers');
    browser = await launch('chromium');
  });
  after(() => browser?.close());

  for (const name of inTurn(Object.keys(commands))) {
    it(`with ${name} draws the figures in every view`, async (test) => {
      const out = `${app}/built/${name}`;
      const {status, output} = run(app, process.execPath, ...commands[name](out));
      assert.equal(status, 0, output);
      const pages = writesPage.includes(name) ? {} : {'/index.html': page};
      const server = await serve({folders: {'/': `${out}/`}, pages});
      test.after(() => server.close());
      const {page: tab, messages, requests} = await visit(browser, `${server.url}/`);
      assert.match(await textIn(tab, 'infosec-trend', '82,2'), /82,2/);
      assert.match(await textIn(tab, 'cef-funding-map', 'Vestland'), /Vestland/);
      for (const tag of ['infosec-trend', 'cef-funding-map']) {
        const views = await tab.$eval(tag, ({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('[part~=views] input')].map(({value}) => value),
        );
        assert.equal(views.length, 3);
        for (const view of views) {
          await tab.locator(`${tag} >>> input[value="${view}"]`).click();
          await tab.waitForFunction(
            (element, wanted) =>
              document.querySelector(element).view === wanted &&
              Boolean(document.querySelector(element).shadowRoot.querySelector('table')) === (wanted === 'table'),
            {},
            tag,
            view,
          );
        }
      }
      assert.deepEqual(messages, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(server.url)),
        [],
      );
    });
  }
});

describe('the turns', () => {
  const of = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  it('have every one of a list in one of three, and all when that is asked for', () => {
    const turns = ['0', '1', '2'].map((choice) => inTurn(of, {of, choice}));
    assert.deepEqual(turns.flat().sort(), of);
    assert.ok(turns.every((turn) => turn.length <= 3));
    assert.deepEqual(inTurn(of, {of, choice: 'all'}), of);
  });
  it('know everything that is built', () => assert.throws(() => inTurn(['h'], {of}), /h has no place among the turns/));
});
