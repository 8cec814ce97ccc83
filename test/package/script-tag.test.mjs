// The built files on a bare page, as a website uses them: one script tag, one element.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {testedBrowsers} from '../tools/browsers.mjs';
import {tags, told as drawn} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

const html = (...body) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${body.join('')}</html>`;
const script = (address) => `<script type="module" src="${address}"></script>`;
const element = (tag) => `<${tag}${tag === 'report-claim' ? ' ref="kommunene-lavere"' : ''}></${tag}>`;

const pages = {
  '/one.html': html(script('/cdn/infosec-trend.js'), element('infosec-trend')),
  '/all.html': html(script('/cdn/all.js'), ...tags.map(element)),
  '/twice.html': html(script('/cdn/all.js'), element('infosec-trend'), script('/copy/all.js'), script('/cdn/all.js')),
  // Websites add a version to the address; what is loaded on demand then asks for the same file without it.
  '/version.html': html(
    script('/cdn/infosec-trend.js?ver=1'),
    '<infosec-trend lang="nn" view="rows"></infosec-trend>',
    '<infosec-trend lang="en" view="table"></infosec-trend>',
  ),
  '/own-lit.html': html(script('/own-lit.js'), script('/cdn/infosec-trend.js'), element('infosec-trend')),
  '/own-lit.js': `trustedTypes.createPolicy('lit-html', {createHTML: (html) => html});`,
};
const strict = [
  `default-src 'none'; script-src 'self'; style-src 'none'; img-src 'none'`,
  `require-trusted-types-for 'script'`,
];
const policies = {
  plain: '',
  strict: [...strict, 'trusted-types digdir-report-widgets'].join('; '),
  shared: [...strict, 'trusted-types digdir-report-widgets lit-html'].join('; '),
  refused: `trusted-types 'none'`,
};

for (const name of testedBrowsers) {
  describe(`one script tag, in ${name}`, {concurrency: false}, () => {
    let browser;
    const servers = {};
    before(async () => {
      browser = await launch(name);
      for (const [policy, value] of Object.entries(policies)) {
        const headers = value ? {'content-security-policy': value} : {};
        servers[policy] = await serve({folders: {'/cdn/': cdn, '/copy/': cdn}, pages, headers});
      }
    });
    after(async () => {
      await browser?.close();
      await Promise.all(Object.values(servers).map((server) => server.close()));
    });
    const open = (policy, path) => visit(browser, `${servers[policy].url}${path}`);

    it('draws the figure, and says nothing in the console', async () => {
      const {page, messages} = await open('plain', '/one.html');
      assert.match(await textIn(page, 'infosec-trend', '82,2'), /82,2/);
      assert.deepEqual(messages, []);
    });

    it('asks for its own files and no others', async () => {
      const {page, requests} = await open('plain', '/one.html');
      await textIn(page, 'infosec-trend', '82,2');
      const own = ['', 'chunks/', 'elements/'].flatMap((folder) =>
        readdirSync(`${cdn}/${folder}`).map((file) => `/cdn/${folder}${file}`),
      );
      const allowed = ['/one.html', ...own].map((path) => `${servers.plain.url}${path}`);
      assert.deepEqual(
        // Firefox reports a font of its own, which it carries in a data: address.
        requests.filter((address) => !allowed.includes(address) && !address.startsWith('data:')),
        [],
      );
    });

    it('leaves nothing behind on the reader’s machine', async () => {
      const {page} = await open('plain', '/all.html');
      await textIn(page, 'infosec-trend', '82,2');
      const left = await page.evaluate(async () => ({
        cookies: document.cookie,
        stored: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
      }));
      assert.deepEqual(left, {cookies: '', stored: 0, databases: 0});
    });

    it('draws every element from one file', async () => {
      const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
      const known = manifest.modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName));
      assert.deepEqual(tags.toSorted(), known.toSorted());
      const {page, messages} = await open('plain', '/all.html');
      for (const [tag, words] of Object.entries(drawn))
        assert.ok((await textIn(page, tag, words)).includes(words), tag);
      assert.deepEqual(messages, []);
    });

    it('is loaded three times, from two addresses, without a word', async () => {
      const {page, messages} = await open('plain', '/twice.html');
      assert.match(await textIn(page, 'infosec-trend', '82,2'), /82,2/);
      assert.deepEqual(messages, []);
    });

    it('loads its languages and views when its address has a query', async () => {
      const {page, messages, requests} = await open('plain', '/version.html');
      assert.match(await textIn(page, '[lang=nn]', 'verksemder'), /verksemder/);
      assert.match(await textIn(page, '[lang=en]', 'public bodies'), /public bodies/);
      assert.deepEqual(messages, []);
      // Under its address without the query a file would be fetched and run again.
      assert.deepEqual(
        requests.filter((address) => address.endsWith('/cdn/infosec-trend.js')),
        [],
      );
    });

    it('keeps to a strict policy in every element', async () => {
      const {page, messages, violations} = await open('strict', '/all.html');
      for (const [tag, words] of Object.entries(drawn))
        assert.ok((await textIn(page, tag, words)).includes(words), tag);
      assert.deepEqual({messages, violations: await violations()}, {messages: [], violations: []});
    });

    it('keeps to a strict policy', async () => {
      const {page, messages, violations} = await open('strict', '/one.html');
      assert.match(await textIn(page, 'infosec-trend', '82,2'), /82,2/);
      assert.deepEqual({messages, violations: await violations()}, {messages: [], violations: []});
    });

    it('has a Trusted Types policy of its own beside the page’s Lit', async () => {
      const {page, messages, violations} = await open('shared', '/own-lit.html');
      assert.ok(await page.evaluate(() => 'trustedTypes' in globalThis));
      assert.match(await textIn(page, 'infosec-trend', '82,2'), /82,2/);
      assert.deepEqual({messages, violations: await violations()}, {messages: [], violations: []});
    });

    it('draws where its Trusted Types policy is refused and none is required', async () => {
      const {page} = await open('refused', '/one.html');
      assert.match(await textIn(page, 'infosec-trend', '82,2'), /82,2/);
    });
  });
}
