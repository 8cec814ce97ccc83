// The page of each element: its examples are drawn and true, and the form, the figure and the code say the same.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import {openPage, serveDemo} from '../tools/demo-pages.mjs';
import {launch, revisit} from '../tools/visit.mjs';

const read = (relative) => readFileSync(new URL(`../../${relative}`, import.meta.url), 'utf8');
const data = (name) => JSON.parse(read(`data/2020/${name}.json`));
const elements = JSON.parse(read('custom-elements.json')).modules.flatMap(({declarations}) => declarations);

/** Words of the report, and of the figures, that single examples show. */
const expected = {
  'trend-lines': ['82,2', '61,2', '25,8'],
  'trend-level': ['Statlige virksomheter gikk fram på fire av fem', '−0,2'],
  'trend-measure': ['58,0', '25,8', '32 prosentpoeng bak staten'],
  'trend-rows': ['Kommuner bak statlige virksomheter', '32,2', '22,5', '25,8'],
  'trend-period': ['75,2', '74,5'],
  'trend-gap': ['fylkeskommune', '2020'],
  'trend-table': ['93,8', '31,3', '52,3'],
  'trend-own-table': ['Erfaringer fra øvelser rapportert', '58,0', 'Alle 8 tall er som i rapporten'],
  'trend-own-file': ['82,2', '61,2', 'Tallene er hentet fra', 'Alle 40 tall er som i rapporten'],
  'map-own-table': ['Kommuner med støtte', '17', 'Tallene er lagt inn av dem som har laget denne siden'],
  'trend-words': ['Lærer virksomhetene av hendelser?', 'Veiledningen fra Digdir'],
  'map-map': ['82', '1,2', 'Vestland', '17', 'ingen oppført'],
  'map-county': ['av kommunene ligger i Troms og Finnmark'],
  'map-language': ['Municipalities'],
  'map-table': ['39', 'Troms og Finnmark', '23 %'],
  'guidance-all': ['DFØ', 'Miniveileder', 'ovelse.no'],
  'guidance-status': ['Internkontroll i praksis', 'én av seks veiledninger'],
  'claims-list': ['Stemmer bare delvis', '9 av 10', '4 av 5'],
  'claim-words': ['Kommunene har gått mer fram enn staten', 'stemmer bare delvis', '4 av 5 tilfeller'],
  'guidance-query': ['Dialogverktøy', 'to av seks veiledninger'],
};

/** All text of an element, in its own shadow root and in those within, when every word is there. */
const textWith = (page, words) =>
  page.waitForFunction(
    (needed) => {
      const textOf = (node) =>
        node.nodeType === Node.TEXT_NODE
          ? node.data
          : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(textOf).join(' ');
      const element = document.querySelector('.room').firstElementChild;
      const text = textOf(element).replace(/\s+/g, ' ');
      const height = element.shadowRoot?.querySelector('[part~="figure"]')?.getBoundingClientRect().height ?? 0;
      return element.hasUpdated && height > 15 && text.length > 40 && needed.every((word) => text.includes(word));
    },
    {timeout: 60_000},
    words,
  );

const describeLive = (page) =>
  page.$eval('.room', ({firstElementChild: one}) => ({
    tag: one.localName,
    attributes: Object.fromEntries([...one.attributes].map(({name, value}) => [name, value])),
    text: one.textContent.replace(/\s+/g, ''),
  }));

/** The element in the code that would be copied. */
async function describeCode(page) {
  const {childNodes} = parseFragment(await page.$eval('#element-code', ({textContent}) => textContent));
  const element = childNodes.find(({tagName}) => tagName?.includes('-'));
  const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
  return {
    tag: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({name, value}) => [name, value])),
    text: textOf(element).replace(/\s+/g, ''),
  };
}

describe('The page of an element', {concurrency: false}, () => {
  let site;
  let browser;
  let groups;
  let visited;
  before(async () => {
    site = await serveDemo();
    ({groups} = await site.load('/examples.ts'));
    browser = await launch('chromium');
    visited = await openPage(browser, 'about:blank');
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  const open = async (tag, query = '', options = {}) =>
    (await openPage(browser, `${site.url}/elements/${tag}.html${query}`, options)).page;

  it('has examples whose words are looked for here', () => {
    const ids = groups.flatMap(({examples}) => examples.map(({id}) => id));
    assert.ok(ids.length >= 40);
    assert.deepEqual(
      Object.keys(expected).filter((id) => !ids.includes(id)),
      [],
    );
  });

  for (const {tagName: tag} of elements) {
    it(`draws every example, with its code: ${tag}`, async () => {
      const group = groups.find((one) => one.tag === tag);
      const {page} = visited;
      for (const {id, attributes} of group.examples) {
        await revisit(visited, `${site.url}/elements/${tag}.html?example=${id}`);
        await textWith(page, expected[id] ?? []);
        const live = await describeLive(page);
        assert.deepEqual(await describeCode(page), live, id);
        assert.deepEqual(Object.keys(live.attributes).sort(), Object.keys(attributes ?? {}).sort(), id);
        const current = await page.$$eval('.examples [aria-current]', (links) => links.map(({search}) => search));
        assert.deepEqual(current, [`?example=${id}`]);
      }
    });
  }

  for (const {tagName: tag, attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} of elements) {
    it(`has all that the manifest says: ${tag}`, async () => {
      const {page} = await revisit(visited, `${site.url}/elements/${tag}.html`, 'domcontentloaded');
      const codes = await page.$$eval('#reference tbody th', (cells) =>
        cells.map((cell) => cell.querySelector('code')?.textContent ?? ''),
      );
      const named = [...attributes, ...events, ...slots, ...cssParts, ...cssProperties]
        .filter(({description = ''}) => !description.startsWith('Same as `'))
        .map(({name}) => name ?? '');
      assert.deepEqual(
        named.filter((name) => !codes.includes(name)),
        [],
      );
    });
  }

  it('begins with an example where the element shows nothing by itself', async () => {
    const page = await open('report-claim');
    await textWith(page, expected['claim-words']);
    assert.deepEqual((await describeLive(page)).attributes, {ref: 'kommunene-storre-fremgang'});
    assert.equal(await page.$eval('#option-ref', ({value}) => value), 'kommunene-storre-fremgang');
    await page.select('#option-ref', 'pandemien');
    assert.deepEqual((await describeCode(page)).attributes, {ref: 'pandemien'});
    await page.close();
  });

  it('calls the choices by their names, in three languages', async () => {
    for (const [folder, words] of Object.entries({
      '': ['Statlige virksomheter', 'Erfaringer fra øvelser rapportert'],
      'nn/': ['Statlege verksemder', 'Erfaringar frå øvingar rapporterte'],
      'en/': ['Central government', 'Experience from exercises reported'],
    })) {
      const {page} = await openPage(browser, `${site.url}/${folder}elements/infosec-trend.html`);
      const texts = await page.$$eval('#form option', (all) => all.map(({text}) => text.trim()));
      for (const word of words) assert.ok(texts.includes(word), `${word}: ${texts}`);
      assert.deepEqual(
        texts.filter((text) => /^[a-zæøå]+-[a-zæøå-]+$/.test(text)),
        [],
      );
      await page.close();
    }
  });

  it('asks first for what only this figure has, and keeps the options of most figures under a lid', async () => {
    const page = await open('infosec-trend');
    const names = await page.$$eval('#form fieldset > .field', (fields) =>
      fields.map((field) => (field.name ? field : field.querySelector('input, select')).name),
    );
    assert.deepEqual(names, ['view', 'level', 'levels', 'measure', 'measures', 'from', 'to', 'sort']);
    assert.ok(await page.$('#form details [name="heading"]'));
    await page.close();
  });

  it('changes figure, code and address with the form, by keyboard alone', async () => {
    const page = await open('infosec-trend');
    await page.focus('#option-level');
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
    await textWith(page, ['Kommunene']);
    assert.deepEqual((await describeLive(page)).attributes, {level: 'kommuner'});
    assert.deepEqual((await describeCode(page)).attributes, {level: 'kommuner'});
    assert.match(page.url(), /\?data-level=kommuner$/);
    assert.match(await page.$eval('#more', ({href}) => href), /\?data-report=infosec-trend&data-level=kommuner$/);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'option-level');
    await page.reload({waitUntil: 'networkidle0'});
    assert.deepEqual((await describeCode(page)).attributes, {level: 'kommuner'});
    await page.close();
  });

  it('takes over in form and code what the reader does in the figure', async () => {
    const page = await open('infosec-trend');
    await page.waitForFunction(() =>
      document.querySelector('infosec-trend').shadowRoot?.querySelector('input[value="rows"]'),
    );
    await page.$eval('infosec-trend', ({shadowRoot}) => shadowRoot.querySelector('input[value="rows"]').click());
    await page.waitForFunction(() => document.querySelector('#option-view').value === 'rows');
    assert.deepEqual((await describeCode(page)).attributes, {view: 'rows'});
    await page.close();
  });

  it('copies the code, which draws the figure on another page', async () => {
    const page = await open('infosec-trend', '?data-view=table');
    const {origin} = new URL(site.url);
    const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
    await page.browserContext().overridePermissions(origin, permissions);
    await page.bringToFront();
    await page.click('#codes .button');
    await page.waitForFunction(() => document.querySelector('#status').textContent === 'Kopiert');
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      `<script type="module" src="${site.url}/digdir-report-widgets/infosec-trend.js"></script>\n<infosec-trend view="table"></infosec-trend>`,
    );
    await page.close();
  });

  it('shows the figure 320 and 768 pixels wide', async () => {
    const page = await open('infosec-trend', '', {width: 1400});
    const widths = [];
    for (const value of ['320', '768', '']) {
      await page.$eval(`input[name="frame"][value="${value}"]`, (input) => input.click());
      widths.push(await page.$eval('#stage', (stage) => Math.round(stage.getBoundingClientRect().width)));
    }
    assert.deepEqual(widths.slice(0, 2), [320, 768]);
    assert.ok(widths[2] > 800);
    await page.close();
  });

  it('is reached by the keyboard, skip link first, and keeps its headings in order', async () => {
    const page = await open('infosec-trend');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    const levels = await page.evaluate(() => {
      const found = [];
      const walk = (root) => {
        for (const element of root.querySelectorAll('*')) {
          const level = /^h([1-6])$/.exec(element.localName)?.[1];
          const role = element.getAttribute('role') === 'heading' && element.getAttribute('aria-level');
          if (level || role) found.push(Number(level || role));
          if (element.shadowRoot) walk(element.shadowRoot);
        }
      };
      walk(document);
      return found;
    });
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.reduce((above, level) => {
      assert.ok(level <= above + 1, `${levels}`);
      return level;
    });
    await page.close();
  });

  it('shows as own numbers only what the report has', async () => {
    const {value} = data('infosec-trend');
    const numbers = (cells) => cells.map((cell) => (cell === '' ? null : Number(cell.replace(',', '.'))));
    const [, ...lines] = read('demo/own-numbers.csv').trimEnd().split('\n');
    assert.deepEqual(numbers(lines.flatMap((line) => line.split(';').slice(2))), value);
    const cellsOf = (id) => {
      const example = groups.flatMap(({examples}) => examples).find((one) => one.id === id);
      return example.table.rows.slice(1).flatMap(([, ...cells]) => cells);
    };
    assert.deepEqual(numbers(cellsOf('trend-own-table')), value.slice(36));
    const counted = data('cef-funding').counties.filter(({municipalities}) => municipalities !== null);
    assert.deepEqual(
      cellsOf('map-own-table'),
      counted.map(({municipalities}) => `${municipalities}`),
    );
  });
});
