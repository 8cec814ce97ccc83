// The loader under strict policies, and what it makes of what should not stand in a page.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {loaderFigures} from '../../src/build/loader-figures.ts';
import {testedBrowsers} from '../tools/browsers.mjs';
import {serve} from '../tools/static-server.mjs';
import {launchQuiet, textIn, visit} from '../tools/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = `${root}dist/cdn`;

const html = (body, host = '') =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>
  <script type="module" src="${host}/cdn/loader.js" data-report-eager></script>${body}</html>`;

const read = (path) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
const known = loaderFigures(read('custom-elements.json'), read('src/embed/heights.json'));
const {choices, years} = read('src/embed/rights.json');
const names = Object.keys({...known.shared, ...known.figures['infosec-trend'].options});
const options = ` Its options are ${names.join(', ')}.`;
const free = names.filter((name) => [...choices, ...years].includes(name));
const ofLinks = ` A link can set ${free.join(', ')}.`;
const figures = ` The figures are ${Object.keys(known.figures).join(', ')}.`;
const ignores = (option, why) => `<infosec-trend> ignores ${option}.${why}`;
const attack = '<img src=x onerror=alert(1)>';
const escaped = attack.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const page = (query) => `<a href="/cdn/figures/nb/${query}">Lenke</a>`;

const section = (body) => `<section>${body}</section>`;

/** What an author or an attacker writes, what the console says of it, and the attributes of the figure, if there is one. */
const inputs = [
  ['<p data-report="infosec-trnd">A</p>', `No figure for data-report="infosec-trnd".${figures}`],
  ['<p data-report="">B</p>', `No figure for data-report="".${figures}`],
  ['<p data-report="__proto__">C</p>', `No figure for data-report="__proto__".${figures}`],
  ['<p data-report="constructor">D</p>', `No figure for data-report="constructor".${figures}`],
  [`<p data-report="${escaped}">E</p>`, `No figure for data-report="${attack}".${figures}`],
  [`<p data-report="script">F</p>`, `No figure for data-report="script".${figures}`],
  [`<p>${page('hasOwnProperty.html')}</p>`, `No figure for ORIGIN/cdn/figures/nb/hasOwnProperty.html.${figures}`],
  [`<p>${page('__proto__.html')}</p>`, `No figure for ORIGIN/cdn/figures/nb/__proto__.html.${figures}`],
  [`<p>${page('../../infosec-trend.js')}</p>`],
  [`<p>${page('..%2f..%2finfosec-trend.html')}</p>`],
  ['<p><a href="javascript:alert(1)//figures/nb/infosec-trend.html">G</a></p>'],
  ['<p data-report="infosec-trend" data-levle="kommuner">H</p>', ignores('levle="kommuner"', options), {}],
  ['<p data-report="infosec-trend" data-__proto__="x">I</p>', ignores('__proto__="x"', options), {}],
  ['<p data-report="infosec-trend" data-constructor="x">J</p>', ignores('constructor="x"', options), {}],
  ['<p data-report="infosec-trend" data-onclick="alert(1)">K</p>', ignores('onclick="alert(1)"', options), {}],
  ['<p data-report="infosec-trend" data-style="color: red">L</p>', ignores('style="color: red"', options), {}],
  [
    `<p data-report="infosec-trend" data-level="${escaped}">M</p>`,
    ignores(`level="${attack}"`, ' It takes the name of a choice.'),
    {},
  ],
  [
    '<p data-report="infosec-trend" data-level="rikspolitiske organer">N</p>',
    ignores('level="rikspolitiske organer"', ' It can be statlige-virksomheter, fylkeskommuner, kommuner.'),
    {level: 'rikspolitiske organer'},
  ],
  [`<p data-report="infosec-trend" data-heading="${escaped}">O</p>`, undefined, {heading: attack}],
  ['<p data-report=" Infosec-Trend " data-level="KOMMUNER" data-view="">P</p>', undefined, {level: 'KOMMUNER'}],
  [
    `<p>${page('infosec-trend.html?level=kommuner&amp;__proto__=y&amp;onload=alert(1)')}</p>`,
    [ignores('__proto__="y"', ofLinks), ignores('onload="alert(1)"', ofLinks)],
    {level: 'kommuner'},
  ],
  [
    `<p>${page(`infosec-trend.html?view=%3Csvg%20onload%3Dalert(1)%3E`)}</p>`,
    ignores('view="<svg onload=alert(1)>"', ' It takes the name of a choice.'),
    {},
  ],
  [`<p>${page('infosec-trend.html?%E0%A4%A=%')}</p>`, ignores('\u{FFFD}%A="%"', ofLinks), {}],
  // What an author may set, and a stranger may not.
  ...Object.entries({
    heading: 'Falsk',
    'heading-level': '2',
    hide: 'summary',
    src: '/uploads/tall.json',
    'src-timeout': '60',
    group: 'a',
    address: 'a',
    'dimension-level': 'sektor',
  }).map(([name, value]) => [
    `<p>${page(`infosec-trend.html?lang=en&amp;${name}=${value}`)}</p>`,
    ignores(`${name}="${value}"`, ofLinks),
    {},
  ]),
  [
    `<p>${page('infosec-trend.html?edition=Falsk')}</p>`,
    ignores('edition="Falsk"', ' It takes the name of a choice.'),
    {},
  ],
  [
    `<p data-report="infosec-trend" data-level="${'k'.repeat(60_000)}">Q</p>`,
    ignores(`level="${'k'.repeat(39)}…"`, ' It takes the name of a choice.'),
    {},
  ],
];

const sources = [
  ['<p data-report="infosec-trend" data-src="/tall.json">A</p>', '/tall.json'],
  ['<p data-report="infosec-trend" data-src="https://example.org/tall.json">B</p>', 'https://example.org/tall.json'],
  ['<p data-report="infosec-trend" data-src="http://example.org/tall.json">C</p>', null],
  ['<p data-report="infosec-trend" data-src="javascript:alert(1)">D</p>', null],
  ['<p data-report="infosec-trend" data-src="https://[">E</p>', null],
  [`<p>${page('infosec-trend.html?src=tall.json')}</p>`, null],
];

const strict = [`default-src 'none'; style-src 'none'; img-src 'none'`, `require-trusted-types-for 'script'`];
const policies = {
  plain: '',
  strict: [...strict, `script-src 'self'; trusted-types digdir-report-widgets`].join('; '),
};
const forms = `<infosec-trend view="table" id="a">Uten skript.</infosec-trend>
  <p data-report="infosec-trend" data-level="kommuner" id="b">Uten skript.</p><p id="c">${page('infosec-trend.html')}</p>`;
const pages = {
  '/forms.html': html(forms),
  '/sources.html': html(sources.map(([body]) => section(body)).join('')),
  '/inputs.html': html(inputs.map(([body]) => section(body)).join('')),
};

for (const name of testedBrowsers) {
  describe(`the loader and a strict page, in ${name}`, {concurrency: false}, () => {
    let browser;
    const servers = {};
    before(async () => {
      browser = await launchQuiet(name);
      for (const [policy, value] of Object.entries(policies)) {
        const headers = value ? {'content-security-policy': value} : {};
        servers[policy] = await serve({folders: {'/cdn/': cdn}, pages, headers});
      }
      // The loader of another server, under a policy that names that server alone.
      const files = await serve({folders: {'/cdn/': cdn}, headers: {'access-control-allow-origin': '*'}});
      servers.files = files;
      servers.apart = await serve({
        pages: {'/forms.html': html(forms.replace('/cdn/', `${files.url}/cdn/`), files.url)},
        headers: {
          'content-security-policy': `${strict.join('; ')}; script-src ${files.url}; trusted-types digdir-report-widgets`,
        },
      });
    });
    after(async () => {
      await browser?.close();
      await Promise.all(Object.values(servers).map((server) => server.close()));
    });

    for (const policy of ['strict', 'apart']) {
      it(`draws each form without a violation where scripts come from ${policy === 'strict' ? 'the page’s server' : 'another'}`, async () => {
        const visited = await visit(browser, `${servers[policy].url}/forms.html`);
        for (const selector of ['#a', '#b > infosec-trend', '#c > infosec-trend'])
          assert.match(await textIn(visited.page, selector, '82,2'), /82,2/, selector);
        assert.deepEqual([...visited.messages, ...(await visited.violations())], []);
      });
    }

    it('takes numbers from another server where an author says so, and never from a link', async () => {
      const {page: tab} = await visit(browser, `${servers.plain.url}/sources.html`);
      await tab.waitForFunction(
        (count) => document.querySelectorAll('infosec-trend').length === count,
        {},
        sources.length,
      );
      assert.deepEqual(
        await tab.$$eval('infosec-trend', (elements) => elements.map((one) => one.getAttribute('src'))),
        sources.map(([, src]) => src),
      );
    });

    it('answers bad input with one sentence each, and nothing runs', async () => {
      const {page: tab, messages} = await visit(browser, `${servers.plain.url}/inputs.html`);
      for (const [index, [, , attributes]] of inputs.entries())
        if (attributes) await textIn(tab, `section:nth-of-type(${index + 1}) infosec-trend`, '82,2');
      const expected = inputs
        .flatMap(([, said]) => said ?? [])
        .map((said) => `warn: ${said.replace('ORIGIN', servers.plain.url)}`);
      assert.deepEqual([...messages].sort(), [...new Set(expected)].sort());

      const found = await tab.$$eval('section', (sections) =>
        sections.map((one) => {
          const figure = one.querySelector('infosec-trend');
          const attributes =
            figure && Object.fromEntries(Array.from(figure.attributes, (each) => [each.name, each.value]));
          return {attributes, markup: one.querySelectorAll('img,script,svg,[onerror],[onload]').length};
        }),
      );
      assert.deepEqual(
        found,
        inputs.map(([, , attributes = null]) => ({attributes, markup: 0})),
      );
    });
  });
}
