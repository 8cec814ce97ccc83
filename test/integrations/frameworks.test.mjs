// The package as front ends install it: React, Preact, Solid, Svelte and Vue, checked with each one's own tools, built,
// and used by a reader in Chromium.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';
import {elements, folder, prepare, tool} from './frameworks/prepare.mjs';
import {startNext} from './frameworks/start-next.mjs';
import {assertFinished} from './finished-figure.mjs';
import {run} from './installed-package.mjs';

const read = (file) => readFileSync(`${folder}/${file}`, 'utf8');
const documentation = readFileSync(new URL('../../demo/docs/frameworks.md', import.meta.url), 'utf8');
let browser;
before(async () => {
  prepare();
  browser = await launch('chromium');
});
after(() => browser?.close());

/** The lines of a file that say of themselves that they are wrong. */
const linesMarked = (file) =>
  read(file)
    .split('\n')
    .flatMap((line, index) => (line.includes('<!-- wrong:') ? [index + 1] : []));

describe('the types', () => {
  // What is wrong in these is marked with @ts-expect-error, which is an error itself where there is none.
  for (const project of ['react', 'react/tsconfig.react-18.json', 'react-tags', 'preact', 'solid']) {
    it(`hold in ${project}: every right use, and no wrong one`, () =>
      void tool(folder, 'typescript/bin/tsc', '--project', project));
  }

  it('hold in vue: every right use, and no wrong one', () => {
    const {output} = run(folder, process.execPath, '../node_modules/vue-tsc/bin/vue-tsc.js', '--project', 'vue');
    const found = output.match(/^\S+\(\d+(?=,\d+\): error)/gm) ?? [];
    assert.deepEqual(
      new Set(found),
      new Set(linesMarked('vue/Wrong.vue').map((line) => `vue/Wrong.vue(${line}`)),
      output,
    );
  });

  it('hold in svelte: every right use, and no wrong one', () => {
    const check = [
      '../../node_modules/svelte-check/bin/svelte-check',
      '--tsconfig',
      'tsconfig.json',
      '--output',
      'machine',
    ];
    const {output} = run(`${folder}/svelte`, process.execPath, ...check);
    const found = output.match(/(?<=ERROR )"\S+" \d+(?=:)/g) ?? [];
    assert.deepEqual(
      new Set(found),
      new Set(linesMarked('svelte/Wrong.svelte').map((line) => `"Wrong.svelte" ${line}`)),
      output,
    );
  });
});

/** The sentence over the figure, and the view that the application was told of. */
const shown = (page) =>
  page.evaluate(() => ({
    summary: document.querySelector('infosec-trend').shadowRoot.querySelector('[part=summary]').textContent,
    told: document.querySelector('infosec-trend ~ p').textContent,
  }));

describe('an application', () => {
  const apps = {
    react: 'react/trend.tsx',
    'react-18': 'react/trend.tsx',
    'react-tags': 'react-tags/trend.tsx',
    preact: 'preact/trend.tsx',
    solid: 'solid/trend.tsx',
    svelte: 'svelte/Trend.svelte',
    vue: 'vue/Trend.vue',
  };
  for (const [name, source] of Object.entries(apps)) {
    it(`in ${name} sets options, hears the reader and follows the language`, async (test) => {
      const [root] = source.split('/');
      const build = ['--mode', name, '--outDir', `../built/${name}`, '--emptyOutDir', '--logLevel', 'warn'];
      assert.equal(tool(folder, 'vite/bin/vite.js', 'build', root, ...build), '');
      const server = await serve({folders: {'/': `${folder}/built/${name}/`}});
      test.after(() => server.close());

      const {page, messages} = await visit(browser, `${server.url}/`);
      await textIn(page, 'infosec-trend', '82.2');
      const first = await shown(page);
      assert.match(first.summary, /^\s*County municipalities improved/);
      assert.equal(first.told, 'lines');

      await page.evaluate(() => globalThis.show('kommuner'));
      assert.match(await textIn(page, 'infosec-trend', ' Municipalities improved'), / Municipalities improved/);
      await page.evaluate(() => globalThis.show('fylkeskommuner'));
      await textIn(page, 'infosec-trend', 'County municipalities improved');
      await page.evaluate(() => globalThis.show(undefined));
      assert.match(await textIn(page, 'infosec-trend', ' Municipalities were'), / Municipalities were/);

      await page.locator('infosec-trend >>> input[value="rows"]').click();
      await page.waitForFunction(() => document.querySelector('infosec-trend ~ p').textContent === 'rows');

      await page.evaluate(() => (document.documentElement.lang = 'nn'));
      assert.match(await textIn(page, 'infosec-trend', 'Kommunane låg 10–32'), /Kommunane låg 10–32/);
      assert.deepEqual(messages, []);
    });
    it(`in ${name} is the one that demo/docs/frameworks.md shows`, () =>
      assert.ok(documentation.includes(read(source).trim()), source));
  }

  it('in react has only the figures that it uses', () => {
    const scripts = readdirSync(`${folder}/built/react/assets`).map((file) => read(`built/react/assets/${file}`));
    assert.ok(scripts.some((text) => text.includes('infosec-trend')));
    assert.deepEqual(
      scripts.filter((text) => text.includes('guidance-list')),
      [],
    );
  });
});

describe('a server that draws with React', () => {
  it('writes every option as an attribute, and what stands inside', () => {
    const {status, output} = run(folder, process.execPath, 'react/server.mjs');
    assert.equal(status, 0, output);
    // A claim in a sentence has no heading, and takes what it does not know as it is written.
    const level = (tag) => (tag === 'report-claim' ? 'headingLevel' : 'heading-level');
    const expected = elements.map(({tag}) => `<${tag} ${level(tag)}="2" lang="nn" class="wide">Innhald</${tag}>`);
    assert.deepEqual(output.trim().split('\n').sort(), expected.sort());
  });

  describe('with Next', {concurrency: false}, () => {
    let next;
    before(async () => {
      tool(`${folder}/next`, 'next/dist/bin/next', 'build');
      next = await startNext(`${folder}/next`);
    });
    after(() => next?.stop());

    it('has the author’s words for a reader without JavaScript', async () => {
      const html = await (await fetch(next.url)).text();
      assert.match(
        html,
        /<infosec-trend level="fylkeskommuner" view="table" lang="nn"><p>Tabell 12042<\/p><\/infosec-trend>/,
      );
      assert.match(html, /<cef-funding-map county="46" heading-level="2" class="wide"><p>82 kommuner/);
    });

    it('has a figure that it draws itself, which nothing moves when the element takes it over', () =>
      assertFinished(browser, `${next.url}/drawn`));

    it('is taken over in the browser without a word, and loses nothing', async () => {
      const {page, messages} = await visit(browser, next.url);
      await textIn(page, 'infosec-trend', 'Fylkeskommunane');
      assert.match(await textIn(page, 'cef-funding-map', 'Vestland'), /Vestland/);
      const drawn = await page.evaluate(() => ({
        table: document.querySelector('infosec-trend').shadowRoot.querySelector('table') !== null,
        heading: document.querySelector('cef-funding-map').shadowRoot.querySelector('[part=heading]').ariaLevel,
      }));
      assert.deepEqual(drawn, {table: true, heading: '2'});
      assert.match((await shown(page)).summary, /^\s*Fylkeskommunane/);

      await page.locator('button').click();
      assert.match(await textIn(page, 'infosec-trend', ' Kommunane gjekk'), / Kommunane gjekk/);
      await page.locator('infosec-trend >>> input[value="rows"]').click();
      await page.waitForFunction(() => document.querySelector('#view').textContent === 'rows');
      await pause(200);
      assert.deepEqual(messages, []);
    });
  });
});
