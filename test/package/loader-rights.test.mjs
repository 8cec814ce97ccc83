// Who may ask the loader for what: the page's author, a stranger's link, and what the owner of the site says of links.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {elementOptions} from '../../src/build/element-options.ts';
import {testedBrowsers} from '../tools/browsers.mjs';
import {serve} from '../tools/static-server.mjs';
import {launchQuiet, visit} from '../tools/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
const {choices, years} = read('src/embed/rights.json');
const elements = elementOptions(read('custom-elements.json'));

const page = (body, attributes = '') =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>
  <script type="module" src="/cdn/loader.js?v=1"${attributes}></script><body data-report-eager>${body}<p data-report="key-figures" id="last">Sist</p></html>`;
const link = (query, rel) =>
  `<section><p><a href="/cdn/figures/nb/infosec-trend.html${query}"${rel === undefined ? '' : ` rel="${rel}"`}>Se</a></p></section>`;

const rels = ['ugc', 'nofollow', 'sponsored', 'UGC nofollow', 'noopener\tugc', 'external NoFollow'];
const harmless = [undefined, 'noopener noreferrer', 'ugcx'];
const forgery = '?heading=Falsk&hide=summary&level=kommuner';
const strangers = [...harmless, ...rels].map((rel) => link(forgery, rel)).join('');

/** A value that is right for an option, so that nothing but the list of rights can leave it out. */
const valueOf = ({name, kind, values}) =>
  ({edition: '2020', from: '2018', to: '2020', src: '/tall.json'})[name] ?? (kind === 'choice' ? values[0] : '7');
const everyOption = elements.map(({tag, options}) => {
  const query = new URLSearchParams(options.map((option) => [option.name, valueOf(option)]));
  return `<section><p><a href="/cdn/figures/nb/${tag}.html?${query}">Se</a></p></section>`;
});

const pages = {
  '/usual.html': page(strangers),
  '/none.html': page(strangers, ' data-report-links="none"'),
  '/choices.html': page(strangers, ' data-report-links="choices"'),
  '/trusted.html': page(strangers, ' data-report-links="trusted"'),
  '/unknown.html': page(strangers, ' data-report-links="everything"'),
  // A script of somebody else says nothing of our links.
  '/other.html': page(`<script data-report-links="trusted" src="/other.js"></script>${strangers}`),
  '/other.js': '',
  '/options.html': page(everyOption.join('')),
  '/later.html': page(link('', 'ugc')),
};

for (const name of testedBrowsers) {
  describe(`the rights of links, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    before(async () => {
      browser = await launchQuiet(name);
      server = await serve({folders: {'/cdn/': `${root}dist/cdn`}, pages});
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    /** The attributes of the figure that became of each link, if one did, once there are as many as there should be. */
    const figures = async (path, count) => {
      const visited = await visit(browser, `${server.url}${path}`);
      const {page: tab} = visited;
      await tab.waitForFunction(
        (expected) =>
          document.querySelector('#last key-figures')?.shadowRoot &&
          document.querySelectorAll('section p > :not(a)').length >= expected,
        {},
        count,
      );
      const found = await tab.$$eval('section', (sections) =>
        sections.map((one) => {
          const figure = [...one.querySelectorAll('*')].find(({localName}) => localName.includes('-'));
          return figure ? Object.fromEntries([...figure.attributes].map((each) => [each.name, each.value])) : null;
        }),
      );
      return {...visited, found};
    };

    const chosen = {level: 'kommuner'};
    const whole = {heading: 'Falsk', hide: 'summary', level: 'kommuner'};
    const all = (count, one) => Array.from({length: count}, () => one);
    for (const [what, [ofHarmless, ofRels]] of Object.entries({
      usual: [chosen, null],
      none: [null, null],
      choices: [chosen, chosen],
      trusted: [whole, whole],
      unknown: [chosen, null],
      other: [chosen, null],
    })) {
      it(`gives links what the site says: ${what}`, async () => {
        const expected = [...all(harmless.length, ofHarmless), ...all(rels.length, ofRels)];
        const {found, page: tab} = await figures(`/${what}.html`, expected.filter(Boolean).length);
        assert.deepEqual(found, expected);
        if (ofHarmless !== whole) assert.doesNotMatch(await tab.evaluate(() => document.body.innerText), /Falsk/);
        await tab.browserContext().close();
      });
    }

    it('takes of each option of each figure from a link what the list of rights has', async () => {
      const {found, page: tab} = await figures('/options.html', elements.length);
      for (const [index, {tag, options}] of elements.entries()) {
        const free = options.map((one) => one.name).filter((one) => [...choices, ...years].includes(one));
        assert.deepEqual(Object.keys(found[index]).sort(), free.sort(), tag);
      }
      await tab.browserContext().close();
    });

    it('reads again what a site says later of a link', async () => {
      const {found, page: tab} = await figures('/later.html', 0);
      assert.deepEqual(found, [null]);
      await tab.$eval('section a', (one) => one.removeAttribute('rel'));
      await tab.waitForFunction(() => document.querySelector('section infosec-trend'));
      await tab.browserContext().close();
    });
  });
}
