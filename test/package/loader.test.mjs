// The built loader on pages as authors write them: one script, figures where they are asked for.
import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {testedBrowsers} from '../tools/browsers.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

const {version} = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));

const loader = '<script type="module" src="/cdn/loader.js"></script>';
const html = (body, head = loader) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${head}<body>${body}</body></html>`;
const link = (query = '', attributes = '') =>
  `<a href="/cdn/figures/nb/infosec-trend.html${query}"${attributes}>Se tallene</a>`;
const far = '<div style="height: 9000px"></div>';

/** Links that are figures, and links that are meant to be followed. */
const figures = {
  'alone in a paragraph': `<p>${link()}</p>`,
  'with what an editor leaves behind': `<p>&nbsp;<strong>\n${link()}</strong><!-- x --><br>&#8203;</p>`,
  'in a list': `<ul><li>${link()}</li></ul>`,
  'in a box': `<div>${link()}</div>`,
  'in a figure': `<figure>${link()}</figure>`,
  'relative to the page': '<p><a href="cdn/figures/nb/infosec-trend">Se tallene</a></p>',
  'opening a new tab, as some editors make all links': `<p>${link('', ' target="_blank"')}</p>`,
  'around a picture': '<p><a href="/cdn/figures/nb/infosec-trend.html"><img src="data:," alt="Tallene"></a></p>',
};
const links = {
  'in a sentence': `<p>Les mer: ${link()}</p>`,
  'before a full stop': `<p>${link()}.</p>`,
  'beside another': `<p>${link()} ${link()}</p>`,
  'in a heading': `<h2>${link()}</h2>`,
  'in a menu': `<nav><ul><li>${link()}</li></ul></nav>`,
  'that looks like a button': `<div class="wp-block-button">${link()}</div>`,
  'to a file': `<p>${link('', ' download')}</p>`,
  'to a place in the page': `<p>${link('#tabell')}</p>`,
  'to the numbers': '<p><a href="/cdn/figures/nb/infosec-trend.csv">Tallene</a></p>',
  'to another server': '<p><a href="https://example.org/cdn/figures/nb/infosec-trend.html">Andre</a></p>',
  'to another folder': '<p><a href="/other/figures/nb/infosec-trend.html">Andre</a></p>',
  'in text that is being edited': `<div contenteditable><p>${link()}</p></div>`,
  'with an address that is none': '<p><a href="http://[/cdn/figures/nb/infosec-trend.html">Rart</a></p>',
};
const items = (cases) => Object.values(cases).map((body) => `<section>${body}</section>`);

const pages = {
  '/element.html': html('<infosec-trend level="kommuner"><p>Uten skript.</p></infosec-trend>'),
  '/attributes.html': html(
    '<p data-report="infosec-trend" data-level="Kommuner" data-view="rows" data-lang="nn">Uten <b>skript</b>.</p>',
  ),
  '/claim.html': html('<p>Her <span data-report="report-claim" data-ref="82-kommuner">sies noe</span> om dem.</p>'),
  '/link.html': html('<p><a href="/cdn/figures/nn/infosec-trend.html?level=kommuner&lang=en">Sjå tala</a></p>'),
  '/same-language.html': html(`<p>${link('?view=table')}</p>`),
  '/figures.html': html(items(figures).join('')),
  '/links.html': html(items(links).join('')),
  '/far.html': html(`<guidance-list></guidance-list>${far}<p data-report="key-figures">Langt nede</p>`),
  '/claims-far.html': html(`<report-claims group="g"></report-claims>${far}<infosec-trend group="g"></infosec-trend>`),
  '/claims-forms.html': html(
    `<report-claims group="g"></report-claims><report-claims group="h"></report-claims>${far}
    <p data-report="infosec-trend" data-group="g">Tallene</p>
    <p data-report="infosec-trend" data-group="h">${link()}</p>`,
  ),
  '/far-eager.html': html(
    `${far}<p data-report="key-figures">Langt nede</p>`,
    '<script type="module" src="/cdn/loader.js?ver=1" data-report-eager></script>',
  ),
  '/near-eager.html': html(`${far}<div data-report-eager><p data-report="key-figures">Langt nede</p></div>`),
  '/nothing.html': html('<p>Ingen figurer her.</p>'),
  '/empty.html': html('<main></main>'),
  '/bare.html': html('', ''),
  '/no-script.html': html(
    `<p>${link()}</p>`,
    `<meta http-equiv="content-security-policy" content="script-src 'none'">${loader}`,
  ),
  '/twice.html': html(
    `<p data-report="infosec-trend">Én</p><p>${link()}</p>`,
    `${loader}<script type="module" src="/cdn/loader.js?ver=2"></script><script type="module" src="/copy/loader.js"></script>`,
  ),
  '/late.html': html(`<p>${link()}</p><infosec-trend id="two"></infosec-trend>`, ''),
  '/long.html': html(
    `${far}<infosec-trend><p>Uten skript.</p></infosec-trend><p>${link()}</p>${far}<p id="here">Her leses det.</p>
    <p data-report="key-figures">Uten skript.</p>${far}`,
    '<style>infosec-trend:not(:defined) {display: block}</style>',
  ),
  '/pinned.html': html(
    `<p>${link()}</p><p><a href="/cdn/${version}/figures/nb/infosec-trend.html">Se tallene</a></p>
    <p data-report="guidance-list">Uten skript.</p>`,
    `<script type="module" src="/cdn/${version}/loader.js"></script>`,
  ),
  '/version.html': html(
    '<infosec-trend lang="nn"></infosec-trend><partner-network></partner-network>',
    '<script type="module" src="/cdn/loader.js?ver=1" data-report-eager></script>',
  ),
  '/older.html': html(
    '<p data-report="guidance-list">Uten skript.</p>',
    `<script type="module" src="/older.js"></script>${loader}`,
  ),
  '/older.js': `customElements.define('guidance-list', class extends HTMLElement {
    static version = '0.9.0';
    constructor() { super().attachShadow({mode: 'open'}).append('Eldre utgave'); }
  });`,
  '/foreign.html': html(
    `<guidance-list>Fremmed</guidance-list><p data-report="guidance-list">Uten skript.</p><p>${link()}</p>`,
    `<script type="module" src="/foreign.js"></script>${loader}`,
  ),
  '/foreign.js': `customElements.define('guidance-list', class extends HTMLElement {});`,
  '/gone/loader.html': html(
    `<p data-report="infosec-trend">Uten skript.</p><p><guidance-list><a href="/gone/figures/nb/guidance-list.html">Lenken</a></guidance-list></p>
    <key-figures>Innholdet</key-figures>`,
    '<script type="module" src="/gone/loader.js"></script>',
  ),
  '/clobbered.html': html(
    `<img name="currentScript"><a id="config"></a><img name="documentElement"><form name="body"></form>
    <form data-report="infosec-trend"><input name="getAttribute"><input name="matches"></form>
    <form id="reply"><a href="/cdn/figures/nb/key-figures.html">Tallene</a></form><input form="reply" name="matches">
    <svg data-report="infosec-trend"></svg><p data-report="infosec-trend">Uten skript.</p>`,
  ),
  // What a framework, an editor or a saved page copies.
  '/copies.html': html('<div id="from"><p data-report="infosec-trend" data-level="kommuner">Uten skript.</p></div>'),
};

/** A page whose server stops in the middle of a paragraph, when the loader is there already. */
async function serveSlowly() {
  const files = await serve({folders: {'/cdn/': cdn}, headers: {'access-control-allow-origin': '*'}});
  const server = createServer((_, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
    const body = `<p id="sentence">${link()}`.replace('/cdn/', `${files.url}/cdn/`);
    const head = `<script type="module" async src="${files.url}/cdn/loader.js" data-report-eager></script>`;
    response.write(html(body, head).replace('</body></html>', ''));
    setTimeout(() => response.write(' i en setning.</p><p data-report="infosec-trend">Første og'), 700);
    setTimeout(() => response.end(' siste ord.</p><p>Etter.</p>'), 1400);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => {
    server.closeAllConnections();
    server.close();
    void files.close();
  };
  return {url: `http://127.0.0.1:${server.address().port}`, close};
}

for (const name of testedBrowsers) {
  describe(`the loader, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    let slow;
    before(async () => {
      browser = await launch(name);
      const [policy] = (await readdir(`${cdn}/chunks`)).filter((file) => /^policy-x\w+\.js$/.test(file));
      const own = {
        ...pages,
        '/gone/loader.js': await readFile(`${cdn}/loader.js`),
        [`/gone/chunks/${policy}`]: await readFile(`${cdn}/chunks/${policy}`),
      };
      server = await serve({folders: {'/cdn/': cdn, '/copy/': cdn}, pages: own});
      slow = await serveSlowly();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      slow?.close();
    });
    const open = (path) => visit(browser, `${server.url}${path}`);
    const filesOf = (requests) =>
      requests
        .filter((address) => address.endsWith('.js') || address.includes('.js?'))
        .map((one) => new URL(one).pathname);
    const entries = (requests) => filesOf(requests).filter((path) => !path.includes('/chunks/'));
    const isDrawn = (page, selector, text = '82,2') =>
      textIn(page, selector, text).then((all) => assert.ok(all.includes(text), `${selector}: ${all.slice(0, 200)}`));

    it('draws an element', async () => {
      const {page, messages, requests} = await open('/element.html');
      await isDrawn(page, 'infosec-trend');
      assert.deepEqual(messages, []);
      assert.deepEqual(entries(requests), ['/cdn/loader.js', '/cdn/elements/infosec-trend.js']);
    });

    it('draws what the attributes of any element ask for', async () => {
      const {page, messages} = await open('/attributes.html');
      await isDrawn(page, 'p > infosec-trend', 'verksemder');
      const figure = await page.$eval('infosec-trend', ({attributes, innerHTML}) => ({
        attributes: Object.fromEntries(Array.from(attributes, (one) => [one.name, one.value])),
        innerHTML,
      }));
      assert.deepEqual(figure, {
        attributes: {level: 'Kommuner', view: 'rows', lang: 'nn'},
        innerHTML: 'Uten <b>skript</b>.',
      });
      assert.deepEqual(messages, []);
    });

    it('draws a claim in a sentence', async () => {
      const {page, messages} = await open('/claim.html');
      await isDrawn(page, 'span > report-claim', '(');
      assert.equal(
        await page.$eval('p', (p) => p.innerText.replace(/\s+/g, ' ')).then((text) => text.slice(0, 3)),
        'Her',
      );
      assert.deepEqual(messages, []);
    });

    it('draws what a link asks for, and keeps the link in it', async () => {
      const {page, messages} = await open('/link.html');
      await isDrawn(page, 'p > infosec-trend', 'verksemder');
      const figure = await page.$eval('infosec-trend', (element) => ({
        level: element.getAttribute('level'),
        lang: element.getAttribute('lang'),
        link: element.firstElementChild.localName,
      }));
      assert.deepEqual(figure, {level: 'kommuner', lang: 'nn', link: 'a'});
      assert.deepEqual(messages, []);
    });

    it('says no language where it is the page’s', async () => {
      const {page} = await open('/same-language.html');
      await isDrawn(page, 'infosec-trend');
      assert.deepEqual(await page.$eval('infosec-trend', (element) => element.getAttributeNames()), ['view']);
    });

    it('takes lone links for figures', async () => {
      const {page, messages} = await open('/figures.html');
      await page.evaluate(() => document.body.setAttribute('data-report-eager', ''));
      for (const [index, title] of Object.keys(figures).entries()) {
        await page.evaluate((at) => document.querySelectorAll('section')[at].scrollIntoView(), index);
        const drawn = await page
          .waitForFunction((at) => document.querySelectorAll('section')[at].querySelector('infosec-trend'), {}, index)
          .catch(() => false);
        assert.ok(drawn, title);
      }
      assert.deepEqual(messages, []);
    });

    it('leaves other links alone, and asks for nothing', async () => {
      const {page, messages, requests} = await open('/links.html');
      await pause(500);
      const left = await page.$$eval('section', (all) => all.map((section) => section.innerHTML));
      const expected = await page.evaluate((bodies) => {
        const parsed = (body) => Object.assign(document.implementation.createHTMLDocument().body, {innerHTML: body});
        return bodies.map((body) => parsed(body).innerHTML);
      }, Object.values(links));
      assert.deepEqual(left, expected);
      assert.deepEqual(entries(requests), ['/cdn/loader.js']);
      assert.deepEqual(messages, []);
    });

    it('fetches nothing but itself and its policy for a page without figures', async () => {
      const {page, requests} = await open('/nothing.html');
      await pause(300);
      assert.deepEqual(
        filesOf(requests).map((file) => file.replace(/-x\w+(?=\.js)/, '')),
        ['/cdn/loader.js', '/cdn/chunks/policy.js'],
      );
      assert.deepEqual(
        await page.evaluate(() => [document.cookie, localStorage.length, document.adoptedStyleSheets.length]),
        ['', 0, 0],
      );
    });

    it('fetches a figure when it comes near the window', async () => {
      const {page, requests} = await open('/far.html');
      await isDrawn(page, 'guidance-list', 'Miniveileder');
      await pause(300);
      assert.deepEqual(entries(requests), [
        '/cdn/loader.js',
        '/cdn/guidance-list.js',
        '/cdn/elements/guidance-list.js',
      ]);
      assert.equal(await page.$eval('[data-report]', ({innerHTML}) => innerHTML), 'Langt nede');
      await page.evaluate(() => scrollTo(0, 9500));
      await isDrawn(page, 'key-figures', 'webinar');
    });

    it('fetches a figure at once where the script or something around it says so', async () => {
      for (const path of ['/far-eager.html', '/near-eager.html']) {
        const {page} = await open(path);
        await isDrawn(page, 'key-figures', 'webinar');
      }
    });

    it('draws a figure far away when a claim of its group asks for its marks', async () => {
      const {page} = await open('/claims-far.html');
      await isDrawn(page, 'report-claims', 'Vis i figurene');
      assert.equal(await page.$eval('infosec-trend', ({shadowRoot}) => shadowRoot), null);
      await page.$eval('report-claims', ({shadowRoot}) => shadowRoot.querySelector('#show-svak-forbedring').click());
      await isDrawn(page, 'report-claims', 'Der er tallene nå fremhevet');
      const marks = () => document.querySelector('infosec-trend').shadowRoot.querySelectorAll('.mark.mentioned').length;
      await page.waitForFunction(() =>
        document.querySelector('infosec-trend').shadowRoot.querySelector('.mark.mentioned'),
      );
      assert.equal(await page.evaluate(marks), 20);
    });

    it('says that a figure far away is still to be made of its form, and brings it forward when it is there', async () => {
      const {page} = await open('/claims-forms.html');
      const said = (count, words) =>
        page.waitForFunction(
          (of, text) =>
            [...document.querySelectorAll('report-claims')].filter((list) =>
              list.shadowRoot?.querySelector('.figure > [role=status]')?.textContent.includes(text),
            ).length === of,
          {},
          count,
          words,
        );
      const press = () =>
        page.$$eval('report-claims', (lists) => {
          for (const {shadowRoot} of lists) shadowRoot.querySelector('#show-svak-forbedring').click();
        });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('report-claims')].every((list) => list.shadowRoot?.querySelector('.claim-item')),
      );
      await press();
      await said(2, 'er ikke tegnet ennå');
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('p > infosec-trend')].filter((one) => one.shadowRoot?.querySelector('.mark'))
            .length === 2,
      );
      await press();
      await said(2, 'Der er tallene nå fremhevet');
    });

    it('draws for paper what the reader has not come to', async () => {
      const {page} = await open('/far.html');
      await isDrawn(page, 'guidance-list', 'Miniveileder');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await isDrawn(page, 'key-figures', 'webinar');
    });

    it('waits for the end of what an author wrote', async () => {
      const {page} = await visit(browser, `${slow.url}/`);
      await isDrawn(page, 'infosec-trend');
      assert.equal(await page.$eval('infosec-trend', ({innerHTML}) => innerHTML), 'Første og siste ord.');
      assert.equal(await page.$eval('#sentence', ({innerText}) => innerText), 'Se tallene i en setning.');
    });

    it('draws figures that are added, changed and put in place of others', async () => {
      const {page, messages} = await open('/empty.html');
      const add = (tag, text, data) =>
        page.evaluate(
          (localName, content, options) => {
            const element = Object.assign(document.createElement(localName), {textContent: content});
            Object.assign(element.dataset, options);
            document.querySelector('main').replaceChildren(element);
          },
          tag,
          text,
          data,
        );
      await add('p', 'Rute 1', {report: 'infosec-trend', level: 'kommuner'});
      await isDrawn(page, 'infosec-trend');
      await add('p', 'Rute 2', {report: 'guidance-list'});
      await isDrawn(page, 'guidance-list', 'Miniveileder');
      assert.equal(await page.$('infosec-trend'), null);
      await page.$eval('[data-report]', (element) => (element.dataset.publisher = 'DSB'));
      await page.waitForFunction(() => document.querySelector('guidance-list')?.getAttribute('publisher') === 'DSB');
      await page.$eval('[data-report]', ({dataset}) => {
        delete dataset.publisher;
        dataset.report = 'risk-findings';
      });
      await isDrawn(page, 'risk-findings', 'helseregion');
      assert.equal(await page.$eval('[data-report]', ({children}) => children.length), 1);
      assert.equal(await page.$eval('risk-findings', ({innerHTML}) => innerHTML), 'Rute 2');
      await add('infosec-trend', 'Rute 3');
      await isDrawn(page, 'infosec-trend');
      assert.deepEqual(messages, []);
    });

    it('draws each figure once when it is loaded three times, from two addresses', async () => {
      const {page, messages} = await open('/twice.html');
      await isDrawn(page, 'p:nth-of-type(1) infosec-trend');
      await isDrawn(page, 'p:nth-of-type(2) infosec-trend');
      await pause(300);
      assert.equal(await page.$$eval('infosec-trend', ({length}) => length), 2);
      assert.deepEqual(messages, []);
    });

    it('may come late', async () => {
      const {page, messages} = await open('/late.html');
      await pause(300);
      await page.addScriptTag({url: '/cdn/loader.js', type: 'module'});
      await isDrawn(page, 'p infosec-trend');
      await isDrawn(page, '#two');
      assert.deepEqual(messages, []);
    });

    it('keeps the reader’s place when it comes late', async () => {
      const {page, messages} = await open('/long.html');
      const top = () => page.$eval('#here', (here) => Math.round(here.getBoundingClientRect().top));
      await page.$eval('#here', (here) => here.scrollIntoView());
      await page.waitForFunction(() => scrollY > 10_000);
      await pause(300);
      const placed = await top();
      await page.$eval('head', (head) => {
        const script = Object.assign(document.createElement('script'), {type: 'module', src: '/cdn/loader.js'});
        script.dataset.reportEager = '';
        head.append(script);
      });
      for (const figure of ['infosec-trend', 'p > infosec-trend']) await isDrawn(page, figure);
      await isDrawn(page, 'p > key-figures', 'Nøkkeltall');
      await pause(300);
      assert.ok(Math.abs((await top()) - placed) <= 1, `${placed} became ${await top()}`);
      assert.ok((await page.$eval('p > infosec-trend', ({clientHeight}) => clientHeight)) > 300);
      assert.deepEqual(messages, []);
    });

    it('takes links to the pages of its own version alone when it is the copy of one', async () => {
      const {page, messages, requests} = await open('/pinned.html');
      await isDrawn(page, 'p:nth-of-type(2) infosec-trend');
      await isDrawn(page, 'p > guidance-list', 'veiledning');
      assert.equal(await page.$eval('p', (p) => p.innerHTML), link());
      assert.ok(filesOf(requests).every((path) => path.startsWith(`/cdn/${version}/`)));
      assert.deepEqual(messages, []);
    });

    it('gives the query of its own address to the figures, and loads each of their files once', async () => {
      const {page, messages, requests} = await open('/version.html');
      await isDrawn(page, 'infosec-trend', 'verksemder');
      await page.$eval('infosec-trend', (element) => (element.view = 'rows'));
      await page.waitForFunction(() => document.querySelector('infosec-trend').shadowRoot.querySelector('.gap'));
      await page.$eval('infosec-trend', (element) => (element.view = 'table'));
      await page.waitForFunction(() => document.querySelector('infosec-trend').shadowRoot.querySelector('table'));
      await isDrawn(page, 'partner-network', 'Markedsplass');
      const rows = await page.$eval('partner-network', async (element) => {
        for (const view of ['list', 'table']) {
          element.view = view;
          await element.updateComplete;
        }
        await element.toSVG();
        return element.shadowRoot.querySelectorAll('tbody tr:not(.group)').length;
      });
      assert.ok(rows > 0);
      const files = filesOf(requests);
      assert.deepEqual(
        files.filter((path, index) => files.indexOf(path) !== index),
        [],
      );
      assert.ok(requests.some((address) => address.endsWith('/cdn/elements/infosec-trend.js?ver=1')));
      assert.deepEqual(messages, []);
    });

    it('leaves a tag to another version that was first, and uses it', async () => {
      const {page, requests} = await open('/older.html');
      await isDrawn(page, 'p > guidance-list', 'Eldre utgave');
      assert.ok(!filesOf(requests).includes('/cdn/guidance-list.js'));
    });

    it('keeps the content where something else owns the tag, and says so', async () => {
      const {page, messages} = await open('/foreign.html');
      await isDrawn(page, 'p > infosec-trend');
      assert.equal(
        await page.$eval('[data-report]', (p) => p.outerHTML),
        '<p data-report="guidance-list">Uten skript.</p>',
      );
      assert.deepEqual(messages, ['warn: What the author wrote stays: <guidance-list> belongs to another script']);
    });

    it('keeps the content and no room where the files cannot be fetched', async () => {
      const {page, messages} = await open('/gone/loader.html');
      await page.waitForFunction(() => !document.querySelector('[data-report-room]'));
      assert.equal(
        await page.$eval('body', (body) => body.innerHTML.replace(/\s+/g, ' ').trim()),
        '<p data-report="infosec-trend"><infosec-trend>Uten skript.</infosec-trend></p><p><guidance-list><a href="/gone/figures/nb/guidance-list.html">Lenken</a></guidance-list></p> <key-figures>Innholdet</key-figures>',
      );
      assert.ok((await page.$eval('body', ({scrollHeight}) => scrollHeight)) < 800);
      for (const tag of ['infosec-trend', 'guidance-list', 'key-figures'])
        assert.equal(
          messages.filter((text) => text.startsWith(`warn: What the author wrote stays: <${tag}> could not be fetched`))
            .length,
          1,
          tag,
        );
      assert.deepEqual(
        // Firefox itself says so, too.
        messages.filter((text) => text.startsWith('uncaught') && !text.includes('Loading module from')),
        [],
      );
    });

    it('is not misled by names in the page', async () => {
      const {page, messages} = await open('/clobbered.html');
      await isDrawn(page, 'p > infosec-trend');
      assert.equal(await page.$('form > infosec-trend, svg > infosec-trend'), null);
      assert.deepEqual(messages, []);
    });

    it('makes no figure of a field or a button that is marked as one later', async () => {
      const {page, messages} = await open('/clobbered.html');
      await isDrawn(page, 'p > infosec-trend');
      await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<button>Send</button><select><option>Valg</select>');
        for (const node of document.querySelectorAll('button, select')) node.dataset.report = 'key-figures';
      });
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      assert.deepEqual(await page.$$eval('button, select', (all) => all.map(({textContent}) => textContent)), [
        'Send',
        'Valg',
      ]);
      assert.equal(await page.$('key-figures'), null);
      assert.deepEqual(messages, []);
    });

    it('makes no figure in a figure when a page is copied', async () => {
      const {page} = await open('/copies.html');
      await isDrawn(page, 'infosec-trend');
      await page.evaluate(() => {
        const from = document.querySelector('#from');
        document.body.append(from.cloneNode(true));
        document.body.append(Object.assign(document.createElement('div'), {innerHTML: from.innerHTML}));
      });
      await pause(300);
      assert.deepEqual(
        await page.$$eval('[data-report]', (all) => all.map(({children}) => [children.length, children[0].innerHTML])),
        Array.from({length: 3}, () => [1, 'Uten skript.']),
      );
    });

    it('does not take a link away from under the reader', async () => {
      const {page} = await open('/late.html');
      await page.focus('p a');
      await page.addScriptTag({url: '/cdn/loader.js', type: 'module'});
      await isDrawn(page, '#two');
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Se tallene');
      await page.$eval('p a', (element) => element.blur());
      await isDrawn(page, 'p infosec-trend');
    });

    it('adds nothing to the window', async () => {
      const {page} = await open('/nothing.html');
      const names = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
      const withLoader = await names();
      await page.goto(`${server.url}/bare.html`);
      assert.deepEqual(withLoader, await names());
    });

    it('leaves the page as it is where scripts do not run', async () => {
      const {page} = await open('/no-script.html');
      assert.equal(await page.$eval('p', ({innerText}) => innerText), 'Se tallene');
      assert.equal(await page.$('[data-report-room]'), null);
    });
  });
}
