// The pages of demo/ as `npm start` serves them: drawn, accessible, quiet, and true.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';
import {tags} from '../tools/figure-list.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const read = (relative) => readFileSync(path(relative), 'utf8');
const data = (name) => JSON.parse(read(`data/2020/${name}.json`));

const axe = read('node_modules/axe-core/axe.min.js');

const pages = {
  // It shows the same list several times, and what has one name in each has it several times too.
  '/': {tag: 'infosec-trend', rules: {'landmark-unique': {enabled: false}}},
  '/article.html': {tag: 'infosec-trend'},
  '/hostile.html': {frames: 2},
  // Neither headings nor landmarks of its own: the shortest page keeps to the law, not to all good advice.
  '/bare.html': {tag: 'infosec-trend', runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
};
const framePage = '/hostile-frame.html';
/** A number as each language writes it, so that it tells whether the figures have followed. */
const drawn = {nb: ['Kommuner', '82,2'], nn: ['Kommunar', '82,2'], en: ['Municipalities', '82.2']};

let server;
let browser;
let url;
before(async () => {
  server = await createServer({
    configFile: path('vite.config.ts'),
    root: path('demo'),
    logLevel: 'error',
    // A file that is saved meanwhile would reload the page under test.
    server: {port: 0, watch: null},
  });
  await server.listen();
  url = server.resolvedUrls.local[0].replace(/\/$/, '');
  browser = await launch('chromium');
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** A development server and a development build say that they are one. */
const isOfDevelopment = (message) => /^debug: \[vite\]|^warn(ing)?: Lit is in dev mode/.test(message);

async function open(address, {width = 1200, scheme = 'light', language = 'nb'} = {}) {
  const visited = await visit(browser, 'about:blank');
  const {page} = visited;
  await page.setViewport({width, height: 900});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.goto(`${url}${address}`, {waitUntil: 'networkidle0'});
  const {tag, frames = 0} = pages[address.split(/[?#]/, 1)[0]] ?? {tag: 'infosec-trend'};
  if (tag) await textIn(page, tag, '82,2');
  for (let index = 0; index < frames; index++) await framesOf(page)[index].waitForSelector('guidance-list');
  if (language !== 'nb') await speak(page, language);
  return visited;
}

const framesOf = (page) => page.frames().filter((frame) => frame.url().endsWith(framePage));
const documentsOf = (page) => [page.mainFrame(), ...framesOf(page)];

/** Chooses the language where the page lets its reader choose, and else declares it. */
async function speak(page, language) {
  await page.evaluate((lang) => {
    const choice = document.querySelector(`input[name="lang"][value="${lang}"]`);
    if (choice) choice.click();
    else document.documentElement.lang = lang;
  }, language);
  for (const frame of documentsOf(page)) {
    if (await frame.$('infosec-trend')) await waitForText(frame, 'infosec-trend', drawn[language]);
  }
}

const waitForText = (frame, selector, words) =>
  frame.waitForFunction(
    (query, expected) => {
      const text = document.querySelector(query)?.shadowRoot?.textContent ?? '';
      return expected.every((word) => text.includes(word));
    },
    {timeout: 10_000},
    selector,
    words,
  );

async function violationsOf(frame, {rules = {}, runOnly} = {}, context = undefined) {
  await frame.evaluate(axe);
  return frame.evaluate(
    async (options, selector) => {
      const {violations} = await globalThis.axe.run(selector ?? document, options);
      return violations.flatMap(({id, nodes}) =>
        nodes.map(({target, failureSummary}) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
      );
    },
    {iframes: false, rules, ...(runOnly ? {runOnly} : {})},
    context,
  );
}

for (const [address, options] of Object.entries(pages)) {
  describe(`the page ${address}`, {concurrency: false}, () => {
    it('loads without a word, without a violation, and asks nobody else', async () => {
      const {page, messages, requests, violations} = await open(address);
      assert.deepEqual(
        messages.filter((message) => !isOfDevelopment(message)),
        [],
      );
      assert.deepEqual(await violations(), []);
      assert.deepEqual(
        requests.filter((request) => !request.startsWith(`${url}/`) && !/^(data|about|wss?):/.test(request)),
        [],
      );
      await page.close();
    });

    it('has no styles or scripts of its own between its lines', () => {
      const html = read(`demo${address === '/' ? '/index.html' : address}`);
      assert.doesNotMatch(html, /\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
    });

    it('does not scroll sideways at 320 pixels', async () => {
      const {page} = await open(address, {width: 320});
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.close();
      assert.equal(width, 320);
    });

    describe('is accessible', {concurrency: false}, () => {
      let page;
      before(async () => {
        ({page} = await open(address));
      });
      after(() => page?.close());
      for (const scheme of ['light', 'dark']) {
        for (const language of Object.keys(drawn)) {
          it(`${scheme}, in ${language}`, async () => {
            await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
            await speak(page, language);
            for (const frame of documentsOf(page)) {
              const context = frame === page.mainFrame() ? undefined : 'main';
              assert.deepEqual(await violationsOf(frame, options, context), []);
            }
          });
        }
      }
    });
  });
}

describe('the gallery', {concurrency: false}, () => {
  let page;
  before(async () => {
    ({page} = await open('/'));
  });
  after(() => page?.close());

  /** Each example: what it is, what is in its code, and what is drawn, in its own shadow root and in those within. */
  const examples = () =>
    page.$$eval('.example', (blocks) => {
      const words = (text) => text.trim().replace(/\s+/g, ' ');
      const describeElement = (one) => ({
        tag: one.localName,
        attributes: Object.fromEntries([...one.attributes].map(({name, value}) => [name, value])),
        content: [...one.childNodes]
          // Where the code breaks a line says nothing.
          .map((child) => [child.slot ?? '', child.textContent.replace(/\s+/g, '')])
          .filter(([, text]) => text !== ''),
      });
      const textOf = (node) =>
        node.nodeType === Node.TEXT_NODE
          ? node.data
          : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(textOf).join(' ');
      return blocks.map((block) => {
        const element = block.querySelector('.stage').firstElementChild;
        const code = block.querySelector('.code code').textContent;
        const written = new DOMParser().parseFromString(code, 'text/html').body;
        const figure = element.shadowRoot?.querySelector('[part~="figure"]');
        return {
          id: block.id,
          live: describeElement(element),
          written: [...written.children].map(describeElement),
          text: words(textOf(element)),
          height: figure?.getBoundingClientRect().height ?? 0,
        };
      });
    });

  it('shows every element', async () => {
    const shown = new Set((await examples()).map(({live}) => live.tag));
    assert.deepEqual([...shown].sort(), [...tags].sort());
  });

  it('draws every example', async () => {
    const all = await examples();
    assert.ok(all.length >= 20);
    for (const {id, text, height} of all) {
      assert.ok(text.length > 40, `${id}: «${text}»`);
      assert.ok(height > 15, `${id} is ${height} pixels high`);
    }
  });

  it('draws the numbers of the report', async () => {
    const texts = new Map((await examples()).map(({id, text}) => [id, text]));
    const expected = {
      'trend-lines': ['82,2', '61,2', '25,8'],
      'trend-level': ['Statlige virksomheter gikk fram på fire av fem', '−0,2'],
      'trend-measure': ['58,0', '25,8', '32 prosentpoeng bak staten'],
      'trend-rows': ['32,2 prosentpoeng bak', '22,5', '25,8'],
      'trend-period': ['75,2 → 74,5'],
      'trend-gap': ['fylkeskommune', '2020'],
      'trend-table': ['93,8', '31,3', '52,3'],
      'trend-own-table': ['Erfaringer fra øvelser rapportert', '58,0', 'Alle 8 tall er som i rapporten'],
      'trend-own-file': ['82,2', '61,2', 'Tallene er hentet fra', 'Alle 40 tall er som i rapporten'],
      'map-own-table': ['Kommuner med støtte', '17', 'Tallene er lagt inn av dem som har laget denne siden'],
      'trend-words': ['Lærer virksomhetene av hendelser?', 'Veiledningen fra Digdir'],
      'map-map': ['82', '1,2', 'Vestland', '17', 'ingen oppført'],
      'map-county': ['av kommunene ligger i Troms og Finnmark'],
      'map-language': ['Municipalities'],
      'map-table': ['54', 'Troms og Finnmark'],
      'guidance-all': ['DFØ', 'Miniveileder', 'ovelse.no'],
      'guidance-status': ['Internkontroll i praksis', 'én av seks veiledninger'],
      'claims-list': ['stemmer i 9 av 10', 'stemmer i 4 av 5'],
      'claim-words': ['Kommunene har gått mer fram enn staten', 'stemmer i 4 av 5'],
      'guidance-query': ['Dialogverktøy', 'to av seks veiledninger'],
    };
    for (const [id, words] of Object.entries(expected)) {
      for (const word of words) assert.ok(texts.get(id)?.includes(word), `${id} lacks «${word}»: ${texts.get(id)}`);
    }
  });

  it('shows as own numbers only what the report has', async () => {
    const {value} = data('infosec-trend');
    const numbers = (cells) => cells.map((cell) => (cell === '' ? null : Number(cell.replace(',', '.'))));
    const [, ...lines] = read('demo/own-numbers.csv').trimEnd().split('\n');
    assert.deepEqual(numbers(lines.flatMap((line) => line.split(';').slice(2))), value);
    const cells = (id) => page.$$eval(`#${id} td`, (all) => all.map(({textContent}) => textContent));
    assert.deepEqual(numbers(await cells('trend-own-table')), value.slice(36));
    const counted = data('cef-funding').counties.filter(({municipalities}) => municipalities !== null);
    assert.deepEqual(
      await cells('map-own-table'),
      counted.map(({municipalities}) => `${municipalities}`),
    );
  });

  it('shows the code of the live element', async () => {
    for (const {id, live, written} of await examples()) assert.deepEqual(written, [live], id);
  });

  it('follows in the code what the reader does in the figure', async () => {
    await page.$eval('#trend-lines infosec-trend', ({shadowRoot}) =>
      shadowRoot.querySelector('input[value="rows"]').click(),
    );
    const [first] = await examples();
    assert.deepEqual(first.live.attributes, {view: 'rows'});
    assert.deepEqual(first.written, [first.live]);
    await page.$eval('#trend-lines infosec-trend', ({shadowRoot}) =>
      shadowRoot.querySelector('input[value="lines"]').click(),
    );
    assert.deepEqual((await examples())[0].written[0].attributes, {});
  });

  it('copies the code', async () => {
    await page
      .browserContext()
      .overridePermissions(url, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.bringToFront();
    await page.click('#trend-rows .button');
    await page.waitForFunction(() => document.querySelector('#status').textContent !== '');
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '<infosec-trend view="rows"></infosec-trend>',
    );
    assert.equal(await page.$eval('#status', ({textContent}) => textContent), 'Kopiert');
  });

  it('shows the figures 320 and 640 pixels wide', async () => {
    const widths = {};
    for (const width of ['narrow', 'medium', 'full']) {
      await page.click(`input[name="width"][value="${width}"]`);
      widths[width] = await page.$eval('.stage', (stage) => stage.getBoundingClientRect().width);
    }
    assert.equal(widths.narrow, 320);
    assert.equal(widths.medium, 640);
    assert.ok(widths.full > 1000);
  });

  it('sets the colour scheme of the page, and of the figures with it', async () => {
    const colours = {};
    for (const scheme of ['light', 'dark', 'auto']) {
      await page.click(`input[name="scheme"][value="${scheme}"]`);
      colours[scheme] = await page.evaluate(() => {
        const figure = document.querySelector('infosec-trend').shadowRoot.querySelector('figure');
        return [getComputedStyle(document.documentElement).colorScheme, getComputedStyle(figure).backgroundColor];
      });
    }
    assert.equal(colours.light[0], 'light');
    assert.equal(colours.dark[0], 'dark');
    assert.notEqual(colours.light[1], colours.dark[1]);
    assert.equal(colours.auto[1], colours.light[1]);
  });

  it('speaks the language that the reader chooses, in every word of its own', async () => {
    const own = () =>
      page.evaluate(() => {
        const words = [...document.querySelectorAll('[data-word]')].filter((one) => !one.closest('head'));
        return {lang: document.documentElement.lang, words: words.map((one) => one.textContent.trim())};
      });
    const said = {};
    for (const language of Object.keys(drawn)) {
      await speak(page, language);
      said[language] = await own();
      assert.equal(said[language].lang, language);
      assert.ok(said[language].words.every(Boolean), language);
    }
    assert.notDeepEqual(said.nn.words, said.nb.words);
    assert.notDeepEqual(said.en.words, said.nb.words);
    await speak(page, 'nb');
    assert.deepEqual((await own()).words, said.nb.words);
  });

  it('keeps its headings in order', async () => {
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
    assert.equal(levels[0], 1);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.reduce((above, level) => {
      assert.ok(level <= above + 1, `${levels}`);
      return level;
    });
  });

  it('is reached by the keyboard: skip link first, then the settings', async () => {
    const {page: fresh} = await open('/');
    await fresh.keyboard.press('Tab');
    assert.equal(await fresh.evaluate(() => document.activeElement.className), 'skip');
    await fresh.keyboard.press('Enter');
    assert.equal(await fresh.evaluate(() => document.activeElement.id), 'main');
    await fresh.focus('input[name="lang"]:checked');
    await fresh.keyboard.press('ArrowRight');
    assert.equal(await fresh.evaluate(() => document.documentElement.lang), 'nn');
    const outline = await fresh.$eval('.options:has(:focus-visible)', (one) => getComputedStyle(one).outlineStyle);
    assert.equal(outline, 'solid');
    await fresh.close();
  });
});

describe('the article', {concurrency: false}, () => {
  let text;
  let page;
  before(async () => {
    ({page} = await open('/article.html'));
    text = await page.$eval('article', (article) => article.textContent.replace(/\s+/g, ' '));
  });
  after(() => page?.close());

  const trend = data('infosec-trend');
  const order = (dimension) => trend.dimension[dimension].category.index;
  const measures = order('measure');
  /** A share in tenths of a per cent, so that differences are exact. */
  const share = (measure, level, year) => {
    const at = [measures.indexOf(measure), order('level').indexOf(level), order('year').indexOf(`${year}`)];
    const value = trend.value[(at[0] * trend.size[1] + at[1]) * trend.size[2] + at[2]];
    return value === null ? null : Math.round(value * 10);
  };
  const state = (measure, year) => share(measure, 'statlige-virksomheter', year);
  const local = (measure, year) => share(measure, 'kommuner', year);
  const gap = (measure, year) => state(measure, year) - local(measure, year);
  const say = (tenths) => (tenths / 10).toFixed(1).replace('.', ',');
  const counted = ['ingen', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'];

  it('has the three figures, drawn', async () => {
    for (const [tag, words] of [
      ['infosec-trend', '82,2'],
      ['guidance-list', 'ovelse.no'],
      ['cef-funding-map', 'Troms og Finnmark'],
    ]) {
      assert.ok((await textIn(page, tag, words)).includes(words), tag);
    }
  });

  it('takes every number from the data', () => {
    const gaps = measures.map((measure) => gap(measure, 2020));
    const rises = measures.map((measure) => [local(measure, 2020) - local(measure, 2018), measure]);
    const [, best] = rises.toSorted(([a], [b]) => b - a)[0];
    const cells = measures.flatMap((measure) =>
      [state, local].map((level) => level(measure, 2020) - level(measure, 2019)),
    );
    const cef = data('cef-funding');
    const {guides} = data('guidance');
    const of = (publisher) => counted[guides.filter((guide) => guide.publisher === publisher).length];
    const first = cef.counties.slice(0, 3);
    const half = first.reduce((sum, {municipalities}) => sum + municipalities, 0);

    assert.ok(rises.every(([rise]) => rise > 0));
    assert.equal(best, 'nye-tiltak');
    assert.ok(gaps.every((points) => points > 0));
    assert.equal(Math.max(...gaps), gap('ovelser', 2020));
    assert.equal(Math.min(...gaps), gap('nye-tiltak', 2020));
    assert.deepEqual(
      measures.filter((measure) => gap(measure, 2020) > gap(measure, 2018)),
      ['ovelser'],
    );
    assert.ok(measures.every((measure) => share(measure, 'fylkeskommuner', 2020) === null));
    assert.equal(half * 2, cef.total.municipalities);
    assert.equal(guides.filter(({status}) => status === 'updated').length, 1);

    const sentences = [
      'gått fram på alle de fem tiltakene siden 2018, mest på nye sikkerhetstiltak',
      `Forskjellen er fra ${say(Math.min(...gaps))} til ${say(Math.max(...gaps))} prosentpoeng`,
      `Fra 2019 til 2020 gikk ${counted[cells.filter((change) => change < 0).length]} av ${counted[cells.length]} andeler ned`,
      `I 2020 hadde ${say(local('styringssystem', 2020))} prosent av kommunene evaluert`,
      `Det er ${say(local('styringssystem', 2020) - local('styringssystem', 2018))} prosentpoeng mer enn i 2018`,
      `I staten var andelen ${say(state('styringssystem', 2020))} prosent`,
      `gått ned fra ${say(gap('styringssystem', 2018))} til ${say(gap('styringssystem', 2020))} prosentpoeng`,
      `nye sikkerhetstiltak: fra ${say(local('nye-tiltak', 2018))} til ${say(local('nye-tiltak', 2020))} prosent`,
      `avstanden til staten minst, ${say(gap('nye-tiltak', 2020))} prosentpoeng`,
      `økte andelen fra ${say(local('hendelser', 2019))} til ${say(local('hendelser', 2020))} prosent`,
      `I 2020 hadde ${say(local('ovelser', 2020))} prosent av kommunene rapportert erfaringer fra øvelser, mot ${say(state('ovelser', 2020))} prosent i staten`,
      `fra ${say(gap('ovelser', 2018))} til ${say(gap('ovelser', 2020))} prosentpoeng`,
      `fører opp ${counted[guides.length]} veiledninger`,
      `Tre av de ${counted[guides.length]} kommer fra Digdir, ${of('DFØ')} fra DFØ og én fra DSB`,
      `CEF har ${cef.total.municipalities} norske kommuner til sammen fått ${say(cef.total.amountMillionEur * 10)} millioner euro`,
      `Halvparten av dem, ${half} kommuner, ligger i ${first[0].name}, ${first[1].name} og ${first[2].name}`,
    ];
    for (const sentence of sentences) assert.ok(text.includes(sentence), sentence);

    const rest = sentences.reduce((left, sentence) => left.replaceAll(sentence, ''), text);
    const others = new Set(rest.match(/\d+(,\d+)?/g));
    const harmless = ['1', '2', '3', '2018', '2019', '2020', '12042', `${cef.total.municipalities}`];
    assert.deepEqual(
      [...others].filter((number) => !harmless.includes(number)),
      [],
    );
  });

  it('is printed light, without its controls, each figure on one page', async () => {
    await page.emulateMediaType('print');
    const printed = await page.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      controls: getComputedStyle(document.querySelector('.settings')).display,
    }));
    await page.emulateMediaType(null);
    assert.deepEqual(printed, {scheme: 'light', controls: 'none'});
    const pdf = Buffer.from(await page.pdf({format: 'A4'})).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length;
    assert.ok(sheets <= 5, `${sheets} sheets`);
  });
});

describe('the page with hostile CSS', {concurrency: false}, () => {
  let page;
  before(async () => {
    ({page} = await open('/hostile.html'));
    await page.waitForSelector('#attacks button');
  });
  after(() => page?.close());

  const figures = () =>
    Promise.all(
      framesOf(page).map((frame) =>
        frame.$$eval('infosec-trend, cef-funding-map, guidance-list', (elements) =>
          elements.map((element) => ({
            tag: element.localName,
            text: element.shadowRoot.querySelector('figure').innerText.replace(/\s+/g, ' ').trim(),
            height: element.getBoundingClientRect().height,
          })),
        ),
      ),
    );
  const attacks = readdirSync(path('demo/hostile')).map((file) => file.replace('.css', ''));

  it('has a button for every style sheet', async () => {
    const offered = await framesOf(page)[0].$$eval('[data-attack]', (links) =>
      links.map(({dataset}) => dataset.attack),
    );
    assert.deepEqual(offered.sort(), attacks.sort());
    const buttons = await page.$$('#attacks li:not(.together) button');
    assert.equal(buttons.length, attacks.length);
  });

  async function press(selector) {
    await page.$eval(selector, (button) => button.click());
    // Two frames: one in which the rules are taken up, one in which they are seen.
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  }

  async function holds(name) {
    const [references, affected] = await figures();
    assert.equal(references.length, 3);
    for (const [index, {tag, text, height}] of references.entries()) {
      assert.ok(text.length > 300, tag);
      assert.equal(affected[index].text, text, `${name}: ${tag}`);
      const change = Math.abs(affected[index].height / height - 1);
      assert.ok(change <= 0.1, `${name}: ${tag} is ${affected[index].height} instead of ${height} pixels high`);
    }
  }

  it('reaches the page, so that the test means something', async () => {
    await press('#attacks .together button:first-child');
    const background = await framesOf(page)[1].evaluate(() => getComputedStyle(document.querySelector('main')).display);
    assert.equal(background, 'inline');
    await press('#attacks .together button:last-child');
  });

  for (let index = 1; index <= attacks.length; index++) {
    it(`leaves the figures as they are, rule ${index} of ${attacks.length}`, async () => {
      const button = `#attacks li:nth-child(${index}) button`;
      await press(button);
      const name = await page.$eval(button, ({textContent}) => textContent.trim());
      assert.equal(await page.$eval(button, ({ariaPressed}) => ariaPressed), 'true');
      try {
        await holds(name);
      } finally {
        await press(button);
      }
    });
  }

  it('leaves the figures as they are, all rules together, in each language', async () => {
    await press('#attacks .together button:first-child');
    for (const language of Object.keys(drawn)) {
      await speak(page, language);
      await holds(`all, ${language}`);
    }
    await speak(page, 'nb');
  });

  it('says so on the page', async () => {
    const rows = await page.$$eval('#result tbody tr', (lines) => lines.map((row) => row.cells[1].textContent));
    assert.deepEqual(rows, ['ja', 'ja', 'ja']);
  });

  it('leaves the figures accessible', async () => {
    for (const tag of ['infosec-trend', 'cef-funding-map', 'guidance-list']) {
      assert.deepEqual(await violationsOf(framesOf(page)[1], undefined, tag), []);
    }
  });
});

describe('the shortest page', () => {
  it('works on a plain server with the built package beside it', async (test) => {
    const site = await serve({
      folders: {'/digdir-report-widgets/': path('dist/cdn')},
      pages: {'/bare.html': read('demo/bare.html')},
    });
    test.after(() => site.close());
    const {page, messages} = await visit(browser, `${site.url}/bare.html`);
    assert.match(await textIn(page, 'infosec-trend', '82,2'), /82,2/);
    assert.deepEqual(messages, []);
    await page.close();
  });
});
