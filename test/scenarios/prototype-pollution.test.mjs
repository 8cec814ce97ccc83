// Pages whose prototypes have been polluted, as a script does that takes property names from an address or a file.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {isDeepStrictEqual} from 'node:util';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = `${root}dist/cdn`;

const markup = '<img src="/attack" onerror="attacked()"><a href="javascript:attacked()">Les mer</a>';
const template = `Object.assign([${JSON.stringify(markup)}], {raw: [1]})`;
/** What makes Lit take a text for a template, or another text for an attribute. */
const gadgets = {
  'a template': `{_$litType$: 1, strings: ${template}}`,
  'a compiled template': `{_$litType$: {h: ${template}, parts: []}}`,
  'text for every attribute': `{strings: ['javascript:attacked()//', '', '', '']}`,
  'a directive': `{_$litDirective$: 'x', values: [1]}`,
};

/** What the platform reads in dictionaries, Lit in what it is given, and the library in its options. */
const names =
  `method mode credentials headers body redirect referrer referrerPolicy cache integrity keepalive window duplex
  priority bubbles composed cancelable detail signal once passive capture root rootMargin scrollMargin threshold delay
  trackVisibility childList subtree attributes attributeFilter attributeOldValue characterData delegatesFocus slotAssignment
  clonable serializable customElementRegistry createHTML createScript createScriptURL fatal ignoreBOM stream type endings
  view level measure src heading headingLevel hide group address edition chapter county html strings raw values el h parts
  host renderBefore isConnected creationScope nodeType attribute converter reflect state noAccessor hasChanged useDefault
  wrapped get set value writable enumerable configurable then toJSON still options heights tag text key children shown
  style requires follows importer legend frame finding notes furtherNotes hasViews formats styles readout isInline subject ignoresImport
  years further prepare omittedOptions notation currency unit minimumIntegerDigits maximumFractionDigits useGrouping timeZone hour12 _$litType$
  _$litDirective$ _$litPart$ _$litStatic$ _$Cl _$Co _$AH _$AN _$AU`.split(/\s+/);

const kinds = {
  'a text': JSON.stringify(markup),
  'an object': `{h: ${template}, capture: 'x', href: 'javascript:attacked()'}`,
  'a list': template,
  'a function': `function () { return ${JSON.stringify(markup)}; }`,
};

const script = (text) => `<script>${text}</script>`;
const watch = `globalThis.attacked = () => (globalThis.hit = true); globalThis.errors = []; globalThis.refused = [];
  const {error} = console;
  console.error = (...all) => {
    refused.push(...(/has "(.+)" \\(prototype pollution\\)/.exec(all.join(' ')) ?? []).slice(1));
    error.apply(console, all);
  };
  addEventListener('error', ({message}) => message && errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));`;
const figures = `<infosec-trend level="kommuner" view="table"><p>Fra forfatteren.</p></infosec-trend>
  <guidance-list><p>Fra forfatteren.</p></guidance-list>
  <report-priorities><p>Fra forfatteren.</p></report-priorities>`;
const page = (first = '', files = ['infosec-trend', 'guidance-list', 'report-priorities'], body = figures) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${script(watch + first)}
  ${files.map((name) => `<script type="module" src="/cdn/${name}.js"></script>`).join('')}${body}</html>`;
const pollute = (members, holder = 'Object') => `Object.assign(${holder}.prototype, ${members});`;

const forms = `<p id="link"><a href="/cdn/figures/nb/infosec-trend.html">Fra forfatteren.</a></p>
  <p id="form" data-report="guidance-list">Fra forfatteren.</p>`;
const eager = (text) => text.replace('loader.js"', 'loader.js" data-report-eager');
const cases = Object.entries(gadgets).flatMap(([name, members]) => [
  [`${name} on all objects`, page(pollute(members))],
  [`${name} on all lists`, page(pollute(members, 'Array'))],
  [`${name}, with the loader`, eager(page(pollute(members), ['loader'], forms))],
]);
/** A text or an object: both, for all names and both policies, are tried between two drawings. */
const single = names.map((name, i) => {
  const kind = i % 2 === 0 ? 'a text' : 'an object';
  return [`${name} as ${kind}`, page(pollute(`{[${JSON.stringify(name)}]: ${kinds[kind]}}`))];
});
const pages = {
  '/plain.html': page(),
  '/own.html': page('', ['infosec-trend'], '<infosec-trend src="/own.csv" view="table"></infosec-trend>'),
  '/own.csv': 'nivå;2019;2020\r\nKommuner;1 234,5;2 000,5\r\nStaten;1 000,0;2 000,0',
  '/empty.html': '<!doctype html><title>Side</title>',
  '/frames.html': '<!doctype html><html lang="nb"><title>Side</title></html>',
  ...Object.fromEntries([...cases, ...single].map(([, text], i) => [`/case-${i}.html`, text])),
};
/** The pages of the frames ask for the same files again and again. */
const kept = {'cache-control': 'max-age=600'};
const policies = {
  plain: kept,
  strict: {
    ...kept,
    'content-security-policy': `default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types digdir-report-widgets`,
  },
};

/** For the pages themselves: a strict policy lets none of them make code of a text. */
const helpers = `globalThis.look = (view) => (${look})(view); globalThis.values = {${Object.entries({...kinds, gadget: gadgets['a template']}).map(([kind, value]) => `${JSON.stringify(kind)}: ${value}`)}};`;

/** What a page shows, runs, asks for and throws; where there is no figure, what the author wrote. */
function look(view) {
  const {document: inner} = view;
  const all = [...inner.querySelectorAll('infosec-trend, guidance-list, report-priorities, #link, #form')];
  const roots = all.flatMap(({shadowRoot}) => shadowRoot ?? []);
  const isThere = (one) => {
    const figure = one.shadowRoot?.querySelector('.figure');
    const author =
      one.textContent.includes('Fra forfatteren.') &&
      (!one.shadowRoot || one.shadowRoot.querySelector('slot:not([name])'));
    const inside = one.querySelector('infosec-trend, guidance-list')?.shadowRoot?.querySelector('.figure');
    return Boolean(figure ?? inside ?? author);
  };
  return {
    hit: view.hit === true,
    markup: roots.flatMap((one) =>
      [...one.querySelectorAll('img, [onerror], [onclick], [href^="javascript:"]')].map((bad) =>
        bad.outerHTML.slice(0, 90),
      ),
    ),
    lost: all.filter((one) => !isThere(one)).map((one) => one.localName),
    errors: view.errors,
    foreign: view.performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((name) => !name.startsWith(`${view.location.origin}/cdn/`) && !name.endsWith('/favicon.ico')),
  };
}
const clean = {hit: false, markup: [], lost: [], errors: [], foreign: []};

/** Opens pages in frames of another, some at a time: which are not as they should be, and the names that figures refused. */
async function outcomeOf(tab, list) {
  const results = await tab.evaluate(
    async (addresses) => {
      const found = [];
      const open = (address) =>
        new Promise((done) => {
          const frame = Object.assign(document.createElement('iframe'), {width: 900, height: 700, src: address});
          frame.addEventListener('load', async () => {
            const all = () => [
              ...frame.contentDocument.querySelectorAll('infosec-trend, guidance-list, report-priorities'),
            ];
            const isDrawn = (one) => one.shadowRoot?.querySelector('.figure');
            const {refused} = frame.contentWindow;
            const waitFor = async (tries, isThere) => {
              for (let i = 0; i < tries && !isThere(); i++) await new Promise((next) => setTimeout(next, 10));
            };
            const isWhole = () => all().length > 1 && all().every(isDrawn);
            await waitFor(1000, () => isWhole() || refused.length > 0);
            // One figure has refused; the others have the time that a drawing takes.
            await waitFor(30, isWhole);
            done({refused: [...refused], seen: globalThis.look(frame.contentWindow)});
            frame.remove();
          });
          document.body.append(frame);
        });
      for (let i = 0; i < addresses.length; i += 6)
        found.push(...(await Promise.all(addresses.slice(i, i + 6).map(open))));
      return found;
    },
    list.map(([, address]) => address),
  );
  return {
    wrong: results.flatMap(({seen}, i) => (isDeepStrictEqual(seen, clean) ? [] : [[list[i][0], seen]])),
    refused: [...new Set(results.flatMap(({refused}) => refused))].sort(),
  };
}

for (const policy of Object.keys(policies)) {
  describe(
    `polluted prototypes, ${policy === 'strict' ? 'where types are required' : 'without a policy'}`,
    {concurrency: false},
    () => {
      let browser;
      let server;
      before(async () => {
        browser = await launch('chromium');
        server = await serve({folders: {'/cdn/': cdn}, pages, headers: policies[policy]});
      });
      after(async () => {
        await browser?.close();
        await server?.close();
      });
      const open = async (path) => {
        const visited = await visit(browser, `${server.url}/empty.html`);
        await visited.page.evaluateOnNewDocument(helpers);
        await visited.page.goto(`${server.url}${path}`);
        return {...visited, tab: visited.page};
      };
      const addressOf = (list, first) => list.map(([name], i) => [name, `/case-${first + i}.html`]);

      it('draws nothing and runs nothing where Lit would take what a prototype has for a template', async () => {
        const {tab} = await open('/frames.html');
        const {wrong, refused} = await outcomeOf(tab, addressOf(cases, 0));
        assert.deepEqual(wrong, []);
        assert.deepEqual(refused, ['_$litDirective$', '_$litType$', 'strings']);
      });

      it(`runs nothing, throws nothing and loses nothing with any of ${names.length} names on the prototype of all objects`, async () => {
        const {tab} = await open('/frames.html');
        const half = single.filter((_, i) => policy === 'plain' || i % 4 === 0);
        const places = half.map((one) => [one[0], `/case-${cases.length + single.indexOf(one)}.html`]);
        assert.deepEqual((await outcomeOf(tab, places)).wrong, []);
      });

      it('keeps what it shows where prototypes are polluted between two drawings, and goes on when they are clean', async () => {
        const {tab, messages} = await open('/plain.html');
        assert.match(await textIn(tab, 'infosec-trend', '82,2'), /82,2/);
        const wrong = await tab.evaluate(async (all) => {
          const figure = document.querySelector('infosec-trend');
          const out = [];
          const levels = ['kommuner', 'fylkeskommuner'];
          for (const [kind, value] of Object.entries(globalThis.values)) {
            for (const name of all) {
              const textBefore = figure.shadowRoot.textContent;
              Object.assign(Object.prototype, {[name]: value});
              try {
                figure.level = levels[figure.level === levels[0] ? 1 : 0];
                await figure.updateComplete;
              } finally {
                delete Object.prototype[name];
              }
              const bad = figure.shadowRoot.querySelector('img, [onerror], [onclick], [href^="javascript:"]');
              if (bad || globalThis.hit || globalThis.errors.length > 0)
                out.push([name, kind, bad?.outerHTML, globalThis.hit, ...globalThis.errors.splice(0)]);
              if (!figure.shadowRoot.textContent.includes('Kilde') && textBefore.includes('Kilde'))
                out.push([name, kind, 'lost']);
            }
          }
          figure.level = 'statlige-virksomheter';
          await figure.updateComplete;
          return out;
        }, names);
        assert.deepEqual(wrong, []);
        assert.match(await textIn(tab, 'infosec-trend', 'Statlige virksomheter'), /Statlige virksomheter/);
        assert.ok(
          messages.some((text) =>
            text.includes('Object.prototype or Array.prototype has "strings" (prototype pollution)'),
          ),
          messages.join('\n'),
        );
      });

      it('makes no picture of markup that is found on a prototype', async () => {
        const {tab} = await open('/plain.html');
        await textIn(tab, 'infosec-trend', '82,2');
        const failed = await tab.evaluate(async () => {
          const figure = document.querySelector('infosec-trend');
          await figure.toSVG();
          const value = globalThis.values.gadget;
          Object.assign(Object.prototype, value);
          const outcome = await figure.toSVG().then(String, String);
          for (const name of Object.keys(value)) delete Object.prototype[name];
          return outcome;
        });
        assert.match(failed, /prototype pollution/);
      });
    },
  );
}

describe('polluted prototypes and numbers of an author’s own', {concurrency: false}, () => {
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

  it('asks for an author’s own numbers as always', async () => {
    const {page: tab, requests} = await visit(browser, `${server.url}/own.html`);
    assert.match(await textIn(tab, 'infosec-trend', '2\u00a0000,5'), /2\u00a0000,5/);
    const asked = await tab.evaluate(async () => {
      const dictionary = {
        method: 'POST',
        body: 'x',
        credentials: 'include',
        mode: 'no-cors',
        headers: {a: 'b'},
        referrer: '/a',
      };
      const seen = [];
      const native = globalThis.fetch;
      globalThis.fetch = (address, init) => {
        seen.push(...Object.keys(dictionary).filter((name) => name in init && !Object.hasOwn(init, name)));
        return native(address, init);
      };
      Object.assign(Object.prototype, dictionary);
      const figure = document.querySelector('infosec-trend');
      figure.src = '/own.csv?2';
      await new Promise((done) =>
        figure.addEventListener('load', done, Object.assign(Object.create(null), {once: true})),
      );
      for (const name of Object.keys(dictionary)) delete Object.prototype[name];
      return seen;
    });
    assert.deepEqual(asked, []);
    assert.ok(requests.some((address) => address.endsWith('/own.csv?2')));
  });
});
