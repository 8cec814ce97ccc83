// The page about colours: what it tells a site to write does what it says, and its table is what the figures have.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Marked} from 'marked';
import {serve} from '../tools/static-server.mjs';
import {launch, visit} from '../tools/visit.mjs';

const tokens = new Marked().lexer(readFileSync(new URL('../../demo/docs/theming.md', import.meta.url), 'utf8'));
const examples = tokens.filter(({type}) => type === 'code').map(({text}) => text);
const [rootRule, partRule] = [':root', '::part('].map((start) => examples.find((text) => text.includes(start)));
const colours = tokens
  .find(({type}) => type === 'table')
  .rows.map((cells) => cells.map(({text}) => text.replaceAll('`', '')));

/** The page with the rules of the document, and those that are asked for. */
const pageWith = (rules) =>
  `<!doctype html><html lang="nb"><title>Side</title><style>${rules}</style><script type="module" src="/cdn/infosec-trend.js"></script><infosec-trend></infosec-trend>`;
const pages = {
  '/own.html': pageWith(`${rootRule} :root{color-scheme:light dark} ${partRule}`),
  '/dark.html': pageWith(`:root{color-scheme:dark}`),
  '/light.html': pageWith(''),
  '/designsystemet.html': pageWith(
    `:root{${colours.flatMap(([, light, , token]) => (token ? [`${token}:${light}`] : [])).join(';')};--ds-color-neutral-background-default:#f4f1e8}`,
  ),
  '/both.html': pageWith(':root{--ds-color-neutral-background-default:#f4f1e8;--report-surface:#eef4ee}'),
};

describe('the page about colours', {concurrency: false}, () => {
  let server;
  let browser;
  before(async () => {
    server = await serve({folders: {'/cdn/': fileURLToPath(new URL('../../dist/cdn', import.meta.url))}, pages});
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The colours that are drawn, by their names, and the typeface of the heading. */
  async function drawn(name, scheme = 'light') {
    const {page, messages} = await visit(browser, 'about:blank');
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(`${server.url}/${name}.html`, {waitUntil: 'networkidle0'});
    await page.evaluate(async () => {
      await customElements.whenDefined('infosec-trend');
      await document.querySelector('infosec-trend').updateComplete;
    });
    const found = await page.evaluate(
      (names) => {
        const figure = document.querySelector('infosec-trend').shadowRoot.querySelector('.figure');
        const probe = figure.appendChild(document.createElement('span'));
        const colourOf = (property) => {
          probe.style.color = property;
          return getComputedStyle(probe).color;
        };
        const all = names.map((one) => [one, colourOf(`var(${one.replace('--report-', '--_')})`)]);
        const heading = getComputedStyle(figure.querySelector('.heading')).fontFamily;
        return {colours: Object.fromEntries(all), background: getComputedStyle(figure).backgroundColor, heading};
      },
      colours.map(([property]) => property),
    );
    await page.close();
    return {...found, messages};
  }
  const asComputed = (hex) => {
    const pairs = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
    return `rgb(${pairs
      .match(/../g)
      .map((pair) => Number.parseInt(pair, 16))
      .join(', ')})`;
  };

  for (const [name, column] of [
    ['light', 1],
    ['dark', 2],
  ]) {
    it(`has the colours of a figure, ${name}`, async () => {
      const expected = colours.map((cells) => [cells[0], asComputed(cells[column])]);
      assert.deepEqual((await drawn(name)).colours, Object.fromEntries(expected));
    });
  }

  it('has an example that sets the colours, in light and in dark, without a complaint', async () => {
    const light = await drawn('own');
    assert.equal(light.background, asComputed('#fffdf7'));
    assert.equal(light.colours['--report-accent'], asComputed('#2c5e1e'));
    assert.match(light.heading, /Georgia/);
    const dark = await drawn('own', 'dark');
    assert.equal(dark.background, asComputed('#161a14'));
    assert.deepEqual([...light.messages, ...dark.messages], []);
  });

  it('says that a theme of Designsystemet gives the colours, and the page’s own come first', async () => {
    assert.equal((await drawn('designsystemet')).background, asComputed('#f4f1e8'));
    assert.equal((await drawn('both')).background, asComputed('#eef4ee'));
  });
});
