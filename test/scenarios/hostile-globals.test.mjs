// Pages with MooTools 1.4 to 1.6 or Prototype 1.7, which replace parts of the platform by methods of their own.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {everyFigure, page, sayings, undrawn} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

/* oxlint-disable no-extend-native -- that is what the libraries do */
/**
 * What each library replaces, found by comparing a browser's own classes and methods before and after it was loaded: with
 * the same results for the same calls. Both let `Array.from` know nothing of a function or of a length.
 */
const libraries = {
  MooTools: () => {
    const type = (native) => {
      const made = function Type() {};
      Object.setPrototypeOf(made, Object.getPrototypeOf(native));
      return made;
    };
    for (const name of ['Document', 'Window', 'Request', 'Event']) globalThis[name] = type(globalThis[name]);
    const {prototype} = globalThis.Element;
    globalThis.Element = function Element(tag) {
      return document.createElement(tag);
    };
    globalThis.Element.prototype = prototype;
    Array.from = (item) => {
      if (item === null || item === undefined) return [];
      return typeof item === 'object' && typeof item.length === 'number' ? Array.prototype.slice.call(item) : [item];
    };
    Object.values = (object) => Object.keys(object).map((key) => object[key]);
    Function.prototype.bind = function (that, ...first) {
      const bound = this;
      return function (...rest) {
        return bound.call(that, ...first, ...rest);
      };
    };
  },
  Prototype: () => {
    const list = (iterable) => {
      if (!iterable) return [];
      if ('toArray' in Object(iterable)) return iterable.toArray();
      return Array.prototype.slice.call(iterable);
    };
    Array.from = list;
    Object.assign(Array.prototype, {
      toArray() {
        return this.slice();
      },
      entries() {
        return this.slice();
      },
      find(wanted, context) {
        for (let i = 0; i < this.length; i++) if (wanted.call(context, this[i], i)) return this[i];
        return undefined;
      },
      include(item) {
        return this.indexOf(item) >= 0;
      },
      each(visitor, context) {
        this.forEach(visitor, context);
        return this;
      },
    });
    Object.values = (object) => Object.keys(object).map((key) => object[key]);
    String.prototype.sub = function (pattern, text) {
      return this.replace(pattern, text);
    };
    const {prototype} = globalThis.Element;
    globalThis.Element = function Element(tag) {
      return document.createElement(tag);
    };
    globalThis.Element.prototype = prototype;
  },
};

const forms = `<p data-report="guidance-list" id="form">Fra forfatteren.</p>
  <p id="link"><a href="/cdn/figures/nb/infosec-trend.html">Fra forfatteren.</a></p>`;
const own = `<infosec-trend id="csv" src="/own.csv" view="table"></infosec-trend>
  <infosec-trend id="table" view="table"><table><tr><th>Nivå</th><th>2019</th><th>2020</th></tr>
  <tr><td>Kommuner</td><td>1 234,5</td><td>2 000,5</td></tr></table></infosec-trend>
  <guidance-list id="links"><ul><li><a href="https://example.org/1">Øving for alle</a></li></ul></guidance-list>`;
const loader = '<script type="module" src="/cdn/loader.js" data-report-eager></script>';
const pagesWith = (head, name) => ({
  [`/${name}.html`]: page({head, body: everyFigure}),
  [`/${name}-own.html`]: page({head, body: own}),
  [`/${name}-loader.html`]: page({head, scripts: loader, body: forms}),
});
const pages = {
  '/own.csv': 'nivå;2019;2020\r\nKommuner;1 234,5;2 000,5\r\nStaten;1 000,0;2 000,0',
  ...pagesWith('', 'none'),
  ...Object.assign(
    {},
    ...Object.entries(libraries).map(([name, replace]) => pagesWith(`<script>(${replace})()</script>`, name)),
  ),
};

const files = (tab) =>
  tab.$$eval('infosec-trend, guidance-list, report-timeline', (all) =>
    Promise.all(
      all.map(async (one) => [await one.toCSV(), await one.toCSV('excel'), await one.toJSON(), await one.toSVG()]),
    ),
  );

/** What a reader and an author ask for once the figures stand: another language, other views, the author’s own numbers. */
async function askForMore(tab) {
  await tab.evaluate((markup) => {
    document.documentElement.lang = 'en';
    for (const one of document.querySelectorAll('infosec-trend, cef-funding-map, report-timeline'))
      one.setAttribute('view', 'table');
    document.body.insertAdjacentHTML('beforeend', markup);
  }, own);
  await textIn(tab, '#csv', '2,000.5');
  await textIn(tab, '#table', '2,000.5');
  await textIn(tab, '#links', 'Øving for alle');
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('[view=table]')].every((one) =>
      one.shadowRoot.querySelector('[part~=drawing] table'),
    ),
  );
}

describe('a page of an old library', {concurrency: false}, () => {
  let browser;
  let server;
  before(async () => {
    browser = await launch('chromium');
    server = await serve({folders: {'/cdn/': cdn}, pages});
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  const open = (path) => visit(browser, `${server.url}${path}`);

  for (const name of Object.keys(libraries)) {
    it(`says the same in every figure and its files beside ${name}`, async () => {
      const plain = await open('/none.html');
      assert.deepEqual(await undrawn(plain.page), []);
      const {page: tab, messages} = await open(`/${name}.html`);
      assert.deepEqual(await undrawn(tab), [], messages.join('\n'));
      assert.deepEqual(await sayings(tab), await sayings(plain.page));
      assert.deepEqual(await files(tab), await files(plain.page));
      assert.deepEqual(messages, []);
    });

    it(`goes on as before where ${name} comes after the figures were drawn`, async () => {
      const seen = async (replace) => {
        const {page: tab, messages} = await open('/none.html');
        assert.deepEqual(await undrawn(tab), []);
        if (replace) await tab.evaluate(replace);
        await askForMore(tab);
        assert.deepEqual(messages, []);
        const all = [await sayings(tab), (await files(tab)).flat()];
        // When a file was fetched, in JSON and in a sentence.
        return all.map((texts) => texts.map((text) => text.replace(/\d+:\d\d(:[\d.]+Z)?/g, 'time')));
      };
      assert.deepEqual(await seen(libraries[name]), await seen());
    });

    it(`reads files, tables and links of an author’s own beside ${name}`, async () => {
      const {page: tab, messages} = await open(`/${name}-own.html`);
      assert.match(await textIn(tab, '#csv', '2\u00a0000,5'), /2\u00a0000,5/);
      assert.match(await textIn(tab, '#table', '2\u00a0000,5'), /2\u00a0000,5/);
      assert.match(await textIn(tab, '#links', 'Øving for alle'), /Øving for alle/);
      assert.deepEqual(messages, []);
    });

    it(`finds what the loader is asked for beside ${name}`, async () => {
      const {page: tab, messages} = await open(`/${name}-loader.html`);
      assert.match(await textIn(tab, '#form > guidance-list', 'Miniveileder'), /Miniveileder/);
      assert.match(await textIn(tab, '#link > infosec-trend', '82,2'), /82,2/);
      assert.deepEqual(messages, []);
    });
  }
});

/** Replaces what the checks of addresses and of members ask by what says yes to everything. Runs in the page. */
function sayYesToEverything() {
  globalThis.URL = class {
    static canParse = () => true;
    constructor(address) {
      Object.assign(this, {href: `${address}`, protocol: 'https:', host: 'a.example', username: '', password: ''});
    }
  };
  Object.hasOwn = () => true;
}

it('checks addresses and members with what the platform had when the library started', async () => {
  const [browser, server] = await Promise.all([launch('chromium'), serve({folders: {'/cdn/': cdn}, pages})]);
  try {
    const {page: tab} = await visit(browser, `${server.url}/none-own.html`);
    await textIn(tab, '#links', 'Øving for alle');
    await tab.evaluate(sayYesToEverything);
    await tab.$eval('#links', (element) => {
      const list = [
        ['javascript:globalThis.isRun = true', 'Skript'],
        ['https://example.org/2', 'Side'],
      ].map(([href, text]) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.setAttribute('href', href);
        link.textContent = text;
        item.append(link);
        return item;
      });
      element.querySelector('ul').replaceChildren(...list);
    });
    await textIn(tab, '#links', 'Skript');
    const links = await tab.$eval('#links', ({shadowRoot}) =>
      Array.from(shadowRoot.querySelectorAll('.figure a'), (link) => link.getAttribute('href')),
    );
    assert.ok(links.includes('https://example.org/2'), links.join());
    assert.deepEqual(
      links.filter((href) => !href.startsWith('https://')),
      [],
    );
  } finally {
    await browser.close();
    await server.close();
  }
});
