// Figures in pages that a framework writes: whole without JavaScript, and taken over in the browser without a word.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../tools/static-server.mjs';
import {launch} from '../tools/visit.mjs';
import {layOut} from './application.mjs';
import {assertFinished} from './finished-figure.mjs';
import {run} from './installed-package.mjs';
import {inTurn} from './turn.mjs';

/** The folder of each here, what writes its pages, and where. */
const frameworks = {
  astro: {folder: 'servers', program: 'astro/astro.js', command: 'build', out: 'dist'},
  sveltekit: {folder: 'servers', program: 'vite/bin/vite.js', command: 'build', out: 'build'},
  nuxt: {folder: 'nuxt', program: 'nuxt/bin/nuxt.mjs', command: 'generate', out: '.output/public'},
};

for (const name of inTurn(Object.keys(frameworks)))
  describe(`a page that is written on a server with ${name}`, () => {
    const {folder, program, command, out} = frameworks[name];
    let app;
    let browser;
    before(async () => {
      app = `${layOut(folder)}/${name}`;
      browser = await launch('chromium');
    });
    after(() => browser?.close());

    it('has the figure without JavaScript, and nothing moves when its element takes it over', async (test) => {
      const file = fileURLToPath(new URL(`${folder}/node_modules/${program}`, import.meta.url));
      const {status, output} = run(app, process.execPath, file, command);
      assert.equal(status, 0, output);
      const server = await serve({folders: {'/': `${app}/${out}/`}});
      test.after(() => server.close());
      await assertFinished(browser, `${server.url}/`);
    });
  });

it('the example for Nuxt is the one that demo/docs/frameworks.md shows', () => {
  const read = (relative) => readFileSync(new URL(relative, import.meta.url), 'utf8').trim();
  assert.ok(read('../../demo/docs/frameworks.md').includes(read('nuxt/apps/nuxt/app/app.vue')));
});
