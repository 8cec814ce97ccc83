// Every HTML example of the README and the documentation is put into a page with a strict policy, as a reader would paste it:
// its figures are drawn, and the page reports nothing.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Marked} from 'marked';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';

const root = new URL('../../', import.meta.url);
const documents = ['README.md', ...readdirSync(new URL('demo/docs', root)).map((name) => `demo/docs/${name}`)];
const loader = '<script type="module" src="/digdir-report-widgets/loader.js"></script>';
const hosts = /https:\/\/www\.example\.no\/(?:digdir-)?report-widgets\//g;

/** The HTML examples of a document; those with «…» are excerpts of a file that is written by the build. */
const examples = documents.flatMap((document) =>
  new Marked()
    .lexer(readFileSync(new URL(document, root), 'utf8'))
    .filter(({type, lang, text}) => type === 'code' && lang === 'html' && !text.includes('…'))
    .map(({text}, i) => ({
      name: `${document}, example ${i + 1}`,
      text: text.replaceAll(hosts, '/digdir-report-widgets/'),
    })),
);
const policy =
  "default-src 'none'; script-src 'self'; img-src data:; connect-src 'self'; style-src 'self'; frame-src 'self'";
/** A snippet that has no script of its own is for a site that has the loader; one that is only a script is for figures. */
const pageWith = (text) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>Side</title>${text.includes('<script') ? '' : loader}${text}${
    /<(?:[a-z]+-[a-z]+|p|iframe)\b/.test(text) ? '' : '<infosec-trend></infosec-trend>'
  }</html>`;

describe('The HTML examples of the documentation', {concurrency: false}, () => {
  let server;
  let browser;
  before(async () => {
    server = await serve({
      folders: {'/digdir-report-widgets/': fileURLToPath(new URL('dist/cdn', root))},
      pages: {
        ...Object.fromEntries(examples.map(({text}, i) => [`/${i}.html`, pageWith(text)])),
        '/data/revisions.json': JSON.stringify({format: 'report-revisions', entries: []}),
      },
      // A page in a frame with a sandbox fetches its scripts from another origin.
      headers: {'access-control-allow-origin': '*'},
    });
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('are there', () => assert.ok(examples.length >= 10, `${examples.length} examples`));

  for (const [i, {name}] of examples.entries()) {
    it(`draw what they promise, and the page reports nothing: ${name}`, async () => {
      const {page, messages, violations} = await visit(browser, `${server.url}/${i}.html`);
      const frame = await page.$('iframe');
      const where = frame ? await frame.contentFrame() : page;
      await where.waitForFunction(
        () => {
          const figures = [...document.querySelectorAll('infosec-trend, cef-funding-map')];
          return (
            figures.length > 0 &&
            !document.querySelector('[data-report]:not(:has(infosec-trend)):not(infosec-trend)') &&
            figures.every(({hasUpdated, shadowRoot}) => hasUpdated && shadowRoot.querySelector('.figure svg'))
          );
        },
        {timeout: 30_000},
      );
      assert.deepEqual([...messages, ...(await violations())], []);
      await page.close();
    });
  }
});
