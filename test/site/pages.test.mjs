// The built site: every page under its strict policy, in any folder of a server, and nothing that leads nowhere.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {parse} from 'parse5';
import {serveSource, openPage, serveDemo, settled, violationsOf} from '../tools/demo-pages.mjs';
import {tags} from '../tools/figure-list.mjs';
import {launch, revisit, visit} from '../tools/visit.mjs';

const folder = fileURLToPath(new URL('../../dist/site', import.meta.url));
const read = (file) => readFileSync(join(folder, file), 'utf8');
const languages = ['', 'nn/', 'en/'];
const elementPages = languages.flatMap((language) => tags.map((tag) => `${language}elements/${tag}.html`));
const pages = readdirSync(folder, {recursive: true})
  .filter((file) => file.endsWith('.html') && !file.startsWith('digdir-report-widgets'))
  .map((file) => file.replaceAll('\\', '/'));
/** Without a head of their own: the shortest page that works, and a page in a frame. The tests of try-out pages open them. */
const bare = ['bare.html', 'hostile-frame.html'];

const attribute = ({attrs}, name) => attrs?.find((one) => one.name === name)?.value;
function elementsIn(node) {
  const inside = (node.childNodes ?? []).flatMap(elementsIn);
  return node.tagName ? [node, ...inside] : inside;
}
const elementsOf = (file) => elementsIn(parse(read(file)));

describe('The built site', () => {
  it('has the start page, the tools and each element in three languages, and the documentation', () => {
    const tools = ['index', 'embed', 'doctor', 'accessibility'].map((name) => `${name}.html`);
    const expected = [...languages.flatMap((language) => tools.map((tool) => language + tool)), ...elementPages];
    assert.deepEqual(
      [...expected, 'docs/index.html', 'docs/elements.html'].filter((file) => !pages.includes(file)),
      [],
    );
  });

  it('asks for its files by relative addresses, and has no script or style between its lines', () => {
    const odd = pages.flatMap((file) =>
      elementsOf(file).flatMap((element) => {
        const {tagName} = element;
        const isInline = tagName === 'style' || (tagName === 'script' && !attribute(element, 'src'));
        const isAbsolute = ['href', 'src'].some((name) => attribute(element, name)?.startsWith('/'));
        const isStyled = element.attrs.some(({name}) => name === 'style' || name.startsWith('on'));
        return isInline || isAbsolute || isStyled ? [`${file}: ${tagName}`] : [];
      }),
    );
    assert.deepEqual(odd, []);
  });

  it('has a policy on every page that allows its own files only, and no markup made from text', () => {
    for (const file of pages.filter((one) => one !== 'bare.html')) {
      const meta = elementsOf(file).find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
      const policy = attribute(meta, 'content');
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; /, file);
      assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html digdir-report-widgets/, file);
      assert.doesNotMatch(policy, /unsafe|\*|https?:/, file);
    }
  });

  it('leads everywhere that it says, to pages and to places in them', () => {
    const ids = new Map(pages.map((file) => [file, new Set(elementsOf(file).map((one) => attribute(one, 'id')))]));
    const dead = pages.flatMap((file) =>
      elementsOf(file).flatMap((element) => {
        const href = attribute(element, 'href') ?? attribute(element, 'src');
        if (href === undefined || /^(https:|mailto:)/.test(href)) return [];
        const {pathname, hash} = new URL(href, `https://site.example/${file}`);
        const path = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
        const isThere = existsSync(join(folder, path)) && statSync(join(folder, path)).isFile();
        // The documents of the repository, made into pages, keep the places that their renderer gives them.
        const isPlace = hash === '' || !ids.has(path) || ids.get(path).has(decodeURIComponent(hash.slice(1)));
        return isThere && isPlace ? [] : [`${file}: ${href}`];
      }),
    );
    assert.deepEqual(dead, []);
  });

  it('loads at most 113 kB of script on any page before a reader acts', () => {
    /** A module and all that it imports at once. */
    const loaded = (file, found = new Set()) => {
      if (found.has(file)) return found;
      found.add(file);
      for (const [, from] of read(file).matchAll(/(?:from|^import|;import)\s*["'`](\.[^"'`]+)["'`]/g))
        loaded(join(file, '..', from), found);
      return found;
    };
    for (const file of pages.filter((one) => !['article.html', 'hostile-frame.html'].includes(one))) {
      const scripts = elementsOf(file).filter(({tagName}) => tagName === 'script');
      const files = new Set(scripts.flatMap((one) => [...loaded(join(file, '..', attribute(one, 'src')))]));
      // Each figure fetches its element when it has been painted.
      for (const one of files) {
        const tag = /^digdir-report-widgets\/([a-z]+-[a-z-]+)\.js$/.exec(one)?.[1];
        if (tag) for (const inner of loaded(`digdir-report-widgets/elements/${tag}.js`)) files.add(inner);
      }
      const size = [...files].reduce((sum, one) => sum + gzipSync(read(one)).length, 0);
      assert.ok(size <= 113_000, `${file}: ${size} bytes`);
    }
  });
});

describe('The pages of the built site', {concurrency: false}, () => {
  let site;
  let browser;
  before(async () => {
    site = await serveDemo();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const schemeOf = (page, value) => page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
  /** Where everything stands, inside figures too, with its attributes. */
  const standing = () => {
    const within = (scope) =>
      [...scope.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [one, ...within(one.shadowRoot)] : [one]));
    return within(document).map((one) => {
      const {x, y, width, height} = one.getBoundingClientRect();
      const attributes = one.getAttributeNames().map((name) => `${name}=${one.getAttribute(name)}`);
      return [one.localName, x, y, width, height, one.checkVisibility(), one.childNodes.length, ...attributes].join();
    });
  };
  let phone;
  for (const address of pages.filter((one) => !bare.includes(one))) {
    it(`is quiet, accessible and no wider than a narrow phone: ${address}`, async () => {
      phone ??= await openPage(browser, 'about:blank', {width: 320});
      await schemeOf(phone.page, 'light');
      // These pages put their figures there themselves, one after the other.
      const until = address.endsWith('hostile.html') ? 'networkidle0' : undefined;
      const {page, messages, requests, violations} = await revisit(phone, `${site.url}/${address}`, until);
      await settled(page);
      assert.ok(await page.evaluate(() => matchMedia('(prefers-color-scheme: light)').matches));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await violationsOf(page), []);
      await page.evaluate(`globalThis.inLight = (${standing})().join('\\n')`);
      await schemeOf(page, 'dark');
      assert.ok(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
      // What is as it was, but for its colours, has been looked at.
      const isSame = await page.evaluate(`(${standing})().join('\\n') === globalThis.inLight`);
      assert.deepEqual(await violationsOf(page, isSame ? ['color-contrast', 'link-in-text-block'] : undefined), []);
      assert.deepEqual([...messages, ...(await violations())], []);
      assert.deepEqual(
        requests.filter((request) => !request.startsWith(`${site.url}/`) && !request.startsWith('data:')),
        [],
      );
    });
  }

  it('shows a chapter when the reader asks for it, and keeps the focus where it appears', async () => {
    const {page, messages} = await openPage(browser, `${site.url}/elements/report-chapter.html`);
    assert.equal(await page.evaluate(() => customElements.get('report-chapter')), undefined);
    await page.waitForFunction(() => document.querySelector('#stage img').naturalWidth > 1000);
    await page.focus('#start');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('report-chapter').shadowRoot?.querySelector('cef-funding-map'),
    );
    assert.equal(await page.evaluate(() => document.activeElement.id), 'figure-title');
    assert.equal(await page.$('#start'), null);
    assert.deepEqual(messages, []);
    await page.close();
    const chosen = await openPage(
      browser,
      `${site.url}/elements/report-chapter.html?data-chapter=informasjonssikkerhet`,
    );
    await chosen.page.waitForFunction(() =>
      document.querySelector('report-chapter').shadowRoot?.querySelector('infosec-trend'),
    );
    await chosen.page.close();
  });

  it('is read without JavaScript: text, tables and a picture of the figure that leads to its page', async () => {
    const {page} = await visit(browser, 'about:blank');
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.url}/elements/infosec-trend.html`);
    assert.match(
      await page.$eval('#attributes', ({innerText}) => innerText),
      /Statlige virksomheter statlige-virksomheter/,
    );
    assert.ok(await page.$eval('#stage img', (picture) => picture.naturalWidth > 1000 && picture.offsetHeight > 100));
    await Promise.all([page.waitForNavigation(), page.click('#stage a')]);
    assert.match(await page.$eval('infosec-trend', ({shadowRoot}) => shadowRoot.textContent), /82,2/);
    await page.goto(`${site.url}/nn/`);
    assert.match(await page.$eval('main', ({innerText}) => innerText), /Eg redigerer nettsider/);
    assert.equal(await page.$$eval('.card a', (links) => links.length), tags.length);
    await page.close();
  });

  it('begins with at most 4,000 pixels at a width of 1,200, twelve cards with pictures, and three ways in', async () => {
    for (const language of languages) {
      const {page} = await openPage(browser, `${site.url}/${language}`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollHeight)) <= 4000);
      await page.waitForFunction(() => {
        document.querySelector('.cards').scrollIntoView();
        return [...document.querySelectorAll('.card img')].every(
          ({complete, naturalWidth}) => complete && naturalWidth > 0,
        );
      });
      assert.equal(await page.$$eval('.card', (cards) => cards.length), tags.length);
      assert.equal(await page.$$eval('.way', (ways) => ways.length), 3);
      await page.close();
    }
  });

  it('begins on a phone with a head of at most 220 pixels, and has each card’s picture beside its words', async () => {
    const {page} = await openPage(browser, `${site.url}/`, {width: 360});
    assert.ok((await page.$eval('.masthead', (one) => one.getBoundingClientRect().height)) <= 220);
    assert.ok((await page.evaluate(() => document.documentElement.scrollHeight)) <= 6200);
    const distances = await page.$$eval('.card', (cards) =>
      cards.map((card) => {
        const [picture, words] = ['img', 'h3'].map((part) => card.querySelector(part).getBoundingClientRect());
        return words.left - picture.right;
      }),
    );
    assert.equal(distances.length, tags.length);
    assert.ok(Math.min(...distances) > 0, distances.join());
    await page.close();
  });

  it('gives the editor a link to paste, and the operator a script that is there', async () => {
    const {page} = await openPage(browser, `${site.url}/`);
    const {origin} = new URL(site.url);
    const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
    await page.browserContext().overridePermissions(origin, permissions);
    await page.bringToFront();
    await page.click('[data-copies-link]');
    await page.waitForFunction(() => document.querySelector('#status').textContent === 'Kopiert');
    const [markup, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item.getType(type)).text()));
    });
    assert.equal(text, `${site.url}/digdir-report-widgets/figures/nb/infosec-trend.html`);
    assert.ok(markup.includes(`<a href="${text}">Tiltak for informasjonssikkerhet</a>`), markup);
    const script = await page.$eval('#operator-code', ({textContent}) => textContent);
    assert.equal(script, `<script type="module" src="${site.url}/digdir-report-widgets/loader.js"></script>`);
    assert.equal((await fetch(`${site.url}/digdir-report-widgets/loader.js`)).status, 200);
    await page.close();
  });

  it('keeps what was chosen in a link to another language', async () => {
    const {page} = await openPage(browser, `${site.url}/elements/infosec-trend.html`);
    await page.select('#option-level', 'kommuner');
    await Promise.all([page.waitForNavigation(), page.click('.languages a[lang="en"]')]);
    await settled(page);
    assert.match(page.url(), /\/en\/elements\/infosec-trend\.html\?data-level=kommuner$/);
    assert.equal(await page.$eval('infosec-trend', (figure) => figure.getAttribute('level')), 'kommuner');
    assert.equal(await page.$eval('#option-level option:checked', ({text}) => text.trim()), 'Municipalities');
    await page.close();
  });

  it('is light or dark as the reader asks, and the figure with it', async () => {
    const {page} = await openPage(browser, `${site.url}/`);
    const colours = {};
    for (const scheme of ['light', 'dark']) {
      await page.$eval(`input[name="scheme"][value="${scheme}"]`, (input) => input.click());
      colours[scheme] = await page.evaluate(() => {
        const figure = document.querySelector('infosec-trend').shadowRoot.querySelector('figure');
        return [getComputedStyle(document.documentElement).colorScheme, getComputedStyle(figure).backgroundColor];
      });
      assert.equal(colours[scheme][0], scheme);
    }
    assert.notEqual(colours.light[1], colours.dark[1]);
    await page.close();
  });

  it('is the same as npm start serves', async (test) => {
    const development = await serveSource();
    test.after(() => development.close());
    const textOf = (html) =>
      elementsIn(parse(html))
        .filter(({tagName}) => tagName === 'body')
        .flatMap(({childNodes}) => JSON.stringify(childNodes.map((node) => [node.nodeName, elementsIn(node).length])));
    for (const address of pages.filter((one) => !bare.includes(one) && one !== 'article.html')) {
      const response = await fetch(`${development.url}/${address}`);
      assert.deepEqual(textOf(await response.text()), textOf(read(address)), address);
    }
    const {page, messages} = await openPage(browser, `${development.url}/elements/report-timeline.html`);
    await page.waitForFunction(() => document.querySelector('report-timeline').shadowRoot?.querySelector('figure'));
    assert.deepEqual(
      messages.filter((message) => !/^debug: \[vite\]|^warn(ing)?: Lit is in dev mode/.test(message)),
      [],
    );
    await page.close();
  });
});
