// What every figure does to the page around it, under every policy, beside other copies, and over time.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {testedBrowsers, findBrowser, launchOptions} from '../tools/browsers.mjs';
import {all, markup, module, page, sayings, sourceForms, tags, undrawn} from '../tools/every-figure.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, visit, visitsOf} from '../tools/visit.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The version before: the same files, which say so. */
const older = Object.fromEntries(
  readdirSync(cdn, {recursive: true})
    .filter((file) => file.endsWith('.js'))
    .map((file) => [`/older/${file}`, readFileSync(`${cdn}/${file}`, 'utf8').replaceAll(version, '0.9.0')]),
);
const fallbacks = tags.map((tag) => markup(tag, `Uten skript: ${tag}`)).join('');
const foreign = (odd) =>
  `<script>for (const tag of ${JSON.stringify(tags.filter((_, i) => i % 2 === odd))}) customElements.define(tag, class extends HTMLElement {});</script>`;
/** Notes every listener, timer and message that the page is asked for. */
const spy = `<script>
  globalThis.listeners = [];
  const {addEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    listeners.push([this === window || this === document ? 'page' : this.nodeName, type].join(' '));
    return addEventListener.call(this, type, ...rest);
  };
  globalThis.runs = [];
  for (const name of ['requestAnimationFrame', 'setInterval', 'requestIdleCallback', 'setTimeout']) {
    const before = window[name];
    window[name] = (...words) => { runs.push(name); return before(...words); };
  }
  globalThis.looks = [];
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    window[name] = class extends window[name] { constructor(...words) { looks.push(name); super(...words); } };
  }</script>`;

const fileOf = (name) => readFileSync(new URL(`../../data/2020/${name}.json`, import.meta.url), 'utf8');
/** Numbers of the author's own: the report's. A claim only tells them by its answer, so for it one is another. */
function ownOf(tag) {
  const text = fileOf(sourceForms[tag]);
  if (tag !== 'report-claim') return text;
  const document = JSON.parse(text);
  document.value[8] = 99;
  return JSON.stringify(document);
}

const pages = {
  '/plain.html': page(),
  '/empty.html': page({scripts: '', body: '<main></main>'}),
  '/loaded.html': page({body: '<main></main>'}),
  '/nonce.html': page({scripts: module('/cdn/all.js', ' nonce="abc"')}),
  '/fallback.html': page({body: fallbacks}),
  '/twice.html': page({scripts: all + module('/copy/all.js')}),
  '/lit.html': page({scripts: module('/own-lit.js') + all + module('/copy/all.js')}),
  '/own-lit.js': `trustedTypes.createPolicy('lit-html', {createHTML: (html) => html});`,
  '/versions.html': page({scripts: module('/older/all.js') + module('/second.js')}),
  '/second.js': `await customElements.whenDefined('report-chapter'); await import('/cdn/all.js');`,
  '/foreign-0.html': page({head: foreign(0)}),
  '/foreign-1.html': page({head: foreign(1)}),
  '/sandbox.html': page({
    scripts: '',
    body: '<iframe sandbox="allow-scripts" src="/plain.html" width="800" height="900"></iframe>',
  }),
  '/spy.html': page({head: spy}),
  '/gone.html': page({scripts: '', body: 'Borte'}),
  '/own.html': page({
    body: '<infosec-trend src="/own.json"></infosec-trend>',
  }),
  '/own.json': fileOf('infosec-trend'),
  ...Object.fromEntries(
    Object.keys(sourceForms).flatMap((tag) => [
      [`/own/${tag}.html`, page({body: markup(tag).replace(`<${tag}`, `<${tag} src="/own/${tag}.json"`)})],
      [`/own/${tag}.json`, ownOf(tag)],
    ]),
  ),
  ...older,
};
const strict = `default-src 'none'; style-src 'none'; img-src 'none'; connect-src 'none'; require-trusted-types-for 'script'`;
const policies = {
  plain: '',
  nonce: `${strict}; script-src 'nonce-abc' 'strict-dynamic'; trusted-types digdir-report-widgets`,
  strict: `${strict}; script-src 'self'; trusted-types digdir-report-widgets`,
  shared: `${strict}; script-src 'self'; trusted-types digdir-report-widgets lit-html`,
  none: `${strict}; script-src 'self'; trusted-types 'none'`,
};

for (const name of testedBrowsers) {
  describe(`every figure and the page around it, in ${name}`, {concurrency: false}, () => {
    let browser;
    let reference;
    const servers = {};
    const open = (path, policy = 'plain') => visit(browser, `${servers[policy].url}${path}`);
    before(async () => {
      browser = await launch(name);
      for (const [policy, value] of Object.entries(policies)) {
        const headers = {'access-control-allow-origin': '*', ...(value && {'content-security-policy': value})};
        servers[policy] = await serve({folders: {'/cdn/': cdn, '/copy/': cdn}, pages, headers});
      }
      const {page: tab} = await open('/plain.html');
      assert.deepEqual(await undrawn(tab), []);
      reference = await sayings(tab);
      await tab.close();
    });
    after(async () => {
      await browser?.close();
      await Promise.all(Object.values(servers).map((server) => server.close()));
    });

    async function isAsEver({page: tab, messages, violations}, wanted = tags) {
      assert.deepEqual(await undrawn(tab, wanted), [], messages.join('\n'));
      const said = await sayings(tab, wanted);
      for (const [i, text] of said.entries()) assert.equal(text, reference[tags.indexOf(wanted[i])]);
      assert.deepEqual({messages, violations: await violations()}, {messages: [], violations: []});
    }

    it('C01: needs nothing but scripts with a nonce', async () => isAsEver(await open('/nonce.html', 'nonce')));
    it('C02, C03: needs no Trusted Types policy but its own, once', async () =>
      isAsEver(await open('/plain.html', 'strict')));
    it('C04: keeps to that policy when it is there twice', async () => isAsEver(await open('/twice.html', 'strict')));
    it('C04: keeps to it beside the page’s own Lit', async () => {
      const visited = await open('/lit.html', 'shared');
      assert.ok(await visited.page.evaluate(() => 'trustedTypes' in globalThis));
      await isAsEver(visited);
    });
    it('C05: throws nothing at the page where no policy is allowed, and keeps the author’s words or draws', async () => {
      const {page: tab, messages} = await open('/fallback.html', 'none');
      await tab.waitForNetworkIdle({idleTime: 500});
      assert.deepEqual(
        // Firefox writes of refused policies as if it were a fault of the page.
        messages.filter((text) => text.startsWith('uncaught') && !text.includes('Content-Security-Policy:')),
        [],
      );
      const shown = await tab.$$eval(tags.join(','), (figures) =>
        figures.map(
          (one) => one.innerText.includes('Uten skript') || Boolean(one.shadowRoot?.querySelector('[part~=figure]')),
        ),
      );
      assert.deepEqual(
        shown,
        tags.map(() => true),
      );
    });
    it('C06: is drawn in a frame that only allows scripts, and touches no storage', async () => {
      const {page: tab, messages} = await open('/sandbox.html');
      const frame = tab.frames().find((one) => one !== tab.mainFrame());
      assert.deepEqual(await undrawn(frame), []);
      const said = await sayings(frame);
      for (const [i, text] of said.entries()) assert.equal(text, reference[i]);
      assert.deepEqual(messages, []);
    });

    it('V01: is loaded twice, from two addresses, without a word', async () => isAsEver(await open('/twice.html')));

    for (const odd of [0, 1]) {
      it(`V02: is drawn where something else owns other tags (${odd ? 'second, fourth' : 'first, third'} …)`, async () => {
        const {page: tab, messages} = await open(`/foreign-${odd}.html`);
        const ours = tags.filter((tag, i) => i % 2 !== odd && tag !== 'report-chapter');
        assert.deepEqual(await undrawn(tab, ours), []);
        const taken = tags.filter((_, i) => i % 2 === odd);
        // Where the finished figure is shown first, the element that finds its name taken comes later.
        for (let i = 0; i < 100 && messages.length < taken.length; i++) await pause(25);
        assert.deepEqual(
          messages.filter((text) => text.startsWith('uncaught')),
          [],
        );
        for (const tag of taken)
          assert.equal(messages.filter((text) => text.includes(`<${tag}> is already defined`)).length, 1, tag);
        assert.equal(messages.length, taken.length, messages.join('\n'));
      });
    }

    it('V03: leaves its tags to an older version that was first, and each says which it is', async () => {
      const {page: tab, messages} = await open('/versions.html');
      assert.deepEqual(await undrawn(tab), []);
      await tab.waitForNetworkIdle({idleTime: 500});
      const versions = await tab.$$eval(tags.join(','), (figures) => figures.map((one) => one.constructor.version));
      assert.deepEqual([...new Set(versions)], ['0.9.0']);
      for (const tag of tags) {
        const lines = messages.filter((text) => text.includes(`<${tag}> is already defined by version 0.9.0`));
        assert.equal(lines.length, 1, tag);
      }
      assert.equal(messages.length, tags.length);
      // An option that only a newer version knows.
      await tab.$$eval(tags.join(','), (figures) => {
        for (const one of figures) one.setAttribute('option-of-tomorrow', 'x');
      });
      assert.deepEqual(await sayings(tab), reference);
      assert.equal(messages.length, tags.length);
    });

    it('S12: asks nobody else, and keeps nothing', async () => {
      const {page: tab, requests} = await open('/plain.html');
      assert.deepEqual(await undrawn(tab), []);
      assert.deepEqual(
        requests.filter((address) => !address.startsWith(`${servers.plain.url}/`) && !address.startsWith('data:')),
        [],
      );
      const kept = await tab.evaluate(async () => [
        document.cookie,
        localStorage.length + sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]);
      assert.deepEqual(kept, ['', 0, 0, 0]);
    });

    it('S13: adds nothing to the window and changes no prototype', async () => {
      const look = (tab) =>
        tab.evaluate(() => {
          const own = (object) =>
            Object.getOwnPropertyNames(object).concat(Object.getOwnPropertySymbols(object).map(String)).sort();
          const kinds = Object.getOwnPropertyNames(globalThis).filter(
            (one) => /^[A-Z]/.test(one) && typeof globalThis[one] === 'function',
          );
          const members = kinds.flatMap((kind) => {
            const {prototype} = globalThis[kind];
            if (!prototype) return [];
            return own(prototype).map((member) => {
              const {value} = Object.getOwnPropertyDescriptor(prototype, member) ?? {};
              return `${kind}.${member} ${typeof value === 'function' ? String(value).slice(0, 60) : ''}`;
            });
          });
          return [...own(globalThis), ...members];
        });
      const bare = await open('/empty.html');
      const earlier = await look(bare.page);
      const {page: tab} = await open('/plain.html');
      assert.deepEqual(await undrawn(tab), []);
      // The browser itself names elements with ids on the window; figures have theirs in shadow roots.
      const later = await look(tab);
      assert.deepEqual(
        later.filter((one) => !earlier.includes(one)),
        [],
      );
      assert.deepEqual(
        earlier.filter((one) => !later.includes(one)),
        [],
      );
    });

    it('S14, L11: listens to no messages and to no end of the page, and reads neither its name nor its hash', async () => {
      const {page: tab} = await open('/spy.html#level=kommuner&view=table&__proto__[x]=1');
      await tab.evaluate(() => {
        globalThis.name = '{"view":"table"}';
        for (const data of ['{"view":"table"}', {type: 'report-height', height: 9}, {src: 'https://example.org'}])
          globalThis.postMessage(data, '*');
      });
      assert.deepEqual(await undrawn(tab), []);
      assert.deepEqual(await sayings(tab), reference);
      const heard = await tab.evaluate(() => globalThis.listeners.filter((one) => one.startsWith('page')));
      assert.deepEqual(
        heard.filter((one) => /message|unload|pagehide|hashchange|popstate|key|storage|visibility/.test(one)),
        [],
      );
    });

    it('Q04: runs nothing while it stands there', async () => {
      const {page: tab} = await open('/spy.html');
      assert.deepEqual(await undrawn(tab), []);
      await pause(500);
      await tab.evaluate(() => (globalThis.runs.length = 0));
      await pause(1500);
      // Puppeteer itself asks for no frames here. The chapter looks for the figure that the reader is at.
      assert.deepEqual(await tab.evaluate(() => [globalThis.runs, globalThis.looks]), [[], ['IntersectionObserver']]);
    });

    it('I03: shows the same dates whatever the time zone', async () => {
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu']) {
        const {page: tab} = await open('/empty.html');
        await tab.emulateTimezone(zone);
        await tab.goto(`${servers.plain.url}/plain.html`);
        assert.equal(
          await tab.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Katmandu', 'Kathmandu')),
          zone,
        );
        assert.deepEqual(await undrawn(tab), []);
        assert.deepEqual(await sayings(tab), reference);
        await tab.close();
      }
    });
  });
}

for (const name of testedBrowsers) {
  describe(`every figure over time, in ${name}`, {concurrency: false}, () => {
    let browser;
    let server;
    const isChromium = name === 'chromium';
    before(async () => {
      const options = launchOptions(name, await findBrowser(name));
      // Puppeteer turns off what brings a reader back to a page as it was.
      browser = await puppeteer.launch({
        ...options,
        ...(isChromium
          ? {ignoreDefaultArgs: ['--disable-back-forward-cache']}
          : {extraPrefsFirefox: {'fission.bfcacheInParent': true, 'browser.sessionhistory.max_total_viewers': 8}}),
      });
      server = await serve({folders: {'/cdn/': cdn}, pages});
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    const open = (path) => visit(browser, `${server.url}${path}`);
    /** The scripts of the figures fetch their elements after the page is loaded. */
    async function openDefined(path) {
      const visited = await open(path);
      await visited.page.evaluate(async (names) => {
        for (const tag of names) await customElements.whenDefined(tag);
      }, tags);
      return visited;
    }

    /** The reader's way back. Puppeteer's own waits for the page to load, which in Firefox a page that was kept does not. */
    async function goBack(tab) {
      await tab.evaluate(() => void setTimeout(() => history.back()));
      const isBack = () => tab.evaluate(() => globalThis.cameBack).catch(() => undefined);
      for (let i = 0; i < 100 && !(await isBack()); i++) await pause(50);
      return isBack();
    }

    it('L11: is whole when a reader comes back to the page or a frozen tab, and asks for nothing again', async () => {
      for (const path of ['/plain.html', '/own.html']) {
        const {page: tab, requests, messages} = await open(path);
        const wanted = path === '/own.html' ? ['infosec-trend'] : tags;
        assert.deepEqual(await undrawn(tab, wanted), []);
        await tab.waitForNetworkIdle({idleTime: 300});
        const earlier = await sayings(tab, wanted);
        // Firefox has no command that freezes a tab.
        if (isChromium) {
          const devtools = await tab.createCDPSession();
          await devtools.send('Page.setWebLifecycleState', {state: 'frozen'});
          await pause(200);
          await devtools.send('Page.setWebLifecycleState', {state: 'active'});
          assert.deepEqual(await sayings(tab, wanted), earlier);
        }
        let asked;
        let isBack = false;
        // A browser that has too much to do keeps no page: then it is loaded anew, and can be left once more.
        for (let i = 0; i < 3 && !isBack; i++) {
          assert.deepEqual(await undrawn(tab, wanted), []);
          await tab.evaluate(() => addEventListener('pageshow', ({persisted}) => (globalThis.cameBack = persisted)));
          await tab.goto(`${server.url}/gone.html`);
          asked = requests.length;
          isBack = await goBack(tab);
        }
        assert.equal(isBack, true);
        assert.deepEqual(await sayings(tab, wanted), earlier);
        assert.deepEqual(
          requests.slice(asked).filter((address) => !address.endsWith('.html')),
          [],
        );
        await tab.$eval('infosec-trend', (figure) => (figure.view = 'table'));
        // A tab that came back need not have frames yet.
        await tab.waitForFunction(() => document.querySelector('infosec-trend').shadowRoot.querySelector('table'), {
          polling: 100,
        });
        assert.deepEqual(messages, []);
      }
    });

    // Only Chromium counts nodes and listeners and collects what is left when it is told to.
    if (isChromium) {
      it('L03: gives back nodes, listeners and memory of five hundred figures', async () => {
        const {page: tab, messages} = await openDefined('/loaded.html');
        const devtools = await tab.createCDPSession();
        await devtools.send('Performance.enable');
        const rounds = (count) =>
          tab.evaluate(
            async (names, times) => {
              const main = document.querySelector('main');
              const other = document.body.appendChild(document.createElement('div'));
              for (let i = 0; i < times; i++) {
                const figures = names.map((tag) =>
                  Object.assign(document.createElement(tag), {ref: 'kommunene-lavere'}),
                );
                main.append(...figures);
                await Promise.all(figures.map((one) => one.updateComplete));
                other.append(...figures);
                await Promise.all(figures.map((one) => one.updateComplete));
                other.replaceChildren();
              }
              other.remove();
            },
            tags,
            count,
          );
        const measure = async () => {
          for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
          const {metrics} = await devtools.send('Performance.getMetrics');
          return Object.fromEntries(metrics.map(({name: metric, value}) => [metric, value]));
        };
        await rounds(4);
        const earlier = await measure();
        await rounds(42);
        // The last figures are let go of when what they waited for has come.
        let later = await measure();
        for (let i = 0; i < 50 && later.Nodes - earlier.Nodes >= 500; i++) {
          await pause(100);
          later = await measure();
        }
        assert.equal(messages.length, 0);
        assert.ok(later.Nodes - earlier.Nodes < 500, `${later.Nodes - earlier.Nodes} nodes are left`);
        assert.ok(
          later.JSEventListeners - earlier.JSEventListeners < 20,
          `${later.JSEventListeners - earlier.JSEventListeners} listeners are left`,
        );
        const bytes = later.JSHeapUsedSize - earlier.JSHeapUsedSize;
        assert.ok(bytes < 2_000_000, `${bytes} bytes are left`);
      });
    }

    // Mostly pauses: some of them at once take no longer than one.
    describe('whose numbers cannot be had', {concurrency: 4}, () => {
      /** Pages without figures that other servers answer; each is used for one figure after the other. */
      const answered = [];
      async function openAnswered() {
        const visited = await open('/loaded.html');
        await visited.page.setRequestInterception(true);
        visited.page.on('request', (request) => {
          const {host, pathname} = new URL(request.url());
          const data = () => ({status: 200, contentType: 'application/json', body: fileOf(pathname.slice(1))});
          const anyOrigin = {'access-control-allow-origin': '*'};
          if (host === 'closed.example') request.respond(data());
          else if (host === 'leads.example')
            request.respond({status: 302, headers: {location: `https://other.example${pathname}`, ...anyOrigin}});
          else if (host === 'other.example' || host === 'open.example')
            request.respond({...data(), headers: anyOrigin});
          else request.continue();
        });
        return visited;
      }
      let visits;
      before(() => (visits = visitsOf(browser)));

      for (const tag of Object.keys(sourceForms)) {
        it(`N06, N05: tells the reader of <${tag}> of no contact, and the author of CORS or of another server`, async () => {
          const visited = answered.pop() ?? (await openAnswered());
          const {page: tab, messages} = visited;
          const ask = (address) =>
            tab.evaluate(
              async (wanted, src) => {
                const figure = Object.assign(document.createElement(wanted), {src, ref: 'kommunene-lavere'});
                const ended = new Promise((done) => {
                  for (const type of ['load', 'error']) {
                    figure.addEventListener(type, ({detail}) => done(detail?.code ?? type));
                  }
                });
                document.querySelector('main').replaceChildren(figure);
                const code = await ended;
                await figure.updateComplete;
                return [code, figure.shadowRoot.querySelector('.notice')?.textContent.trim() ?? ''];
              },
              tag,
              address,
            );
          // What the two others lack is all that keeps them from being read.
          assert.deepEqual(await ask(`https://open.example/${sourceForms[tag]}`), ['load', '']);
          for (const [host, expected, sentence, line] of [
            ['closed.example', 'network', /^Vi nådde ikke serveren som har tallene\..*rapporten/s, /CORS/],
            [
              'leads.example',
              'redirect',
              /^Adressen til (?:tallene|innholdet) leder videre til en annen adresse\..*rapporten/s,
              /leads on to another address/,
            ],
          ]) {
            messages.length = 0;
            const [code, notice] = await ask(`https://${host}/${sourceForms[tag]}`);
            assert.equal(code, expected, host);
            assert.match(notice, sentence);
            const told = messages.filter(
              (text) => text.includes(`<${tag}>`) && text.includes(host) && line.test(text) && text.startsWith('error'),
            );
            assert.equal(told.length, 1, messages.join('\n'));
            // Firefox writes of CORS as if it were a fault of the page.
            const thrown = messages.filter(
              (text) => text.startsWith('uncaught') && !text.includes('Cross-Origin Request'),
            );
            assert.deepEqual(thrown, []);
          }
          answered.push(visited);
        });

        it(`N10: keeps what is shown in <${tag}> when the reader goes offline, and tries again on a button, never by itself`, async () => {
          const visited = await visits.open(`${server.url}/own/${tag}.html`);
          const {page: tab, requests, messages} = visited;
          const isOwn = () =>
            tab.waitForFunction(
              (one) => {
                const root = document.querySelector(one).shadowRoot;
                const told = one === 'report-claim' ? root?.querySelector('.answer') : root?.querySelector('.notes');
                return /127\.0\.0\.1|4\sav\s5/.test(told?.textContent);
              },
              // A tab behind another need not have frames.
              {polling: 50},
              tag,
            );
          await isOwn();
          const shown = await sayings(tab, [tag]);
          await tab.setOfflineMode(true);
          await pause(300);
          assert.deepEqual(await sayings(tab, [tag]), shown);
          const fail = (start) =>
            tab.$eval(
              tag,
              (figure, address) =>
                new Promise((done) => {
                  figure.addEventListener('error', () => done(figure.updateComplete), {once: true});
                  if (address) figure.src = address;
                  else figure.shadowRoot.querySelector('.notice button').click();
                }),
              start,
            );
          await fail(`/own/${tag}.json?two`);
          await fail('');
          const [said] = await sayings(tab, [tag]);
          assert.match(said, /Vi nådde ikke serveren/);
          assert.ok(said.length > shown[0].length / 2, 'the report stays');
          const asked = () => requests.filter((address) => address.includes('two')).length;
          const earlier = asked();
          await tab.setOfflineMode(false);
          await pause(600);
          assert.equal(asked(), earlier);
          await tab.$eval(tag, ({shadowRoot}) => shadowRoot.querySelector('.notice button').click());
          await isOwn();
          assert.equal(asked(), earlier + 1);
          assert.ok(!messages.some((text) => text.startsWith('uncaught')), messages.join('\n'));
          visits.leave(visited);
        });
      }
    });
  });
}
