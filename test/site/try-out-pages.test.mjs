// The try-out pages of the site: drawn, accessible, quiet, and true.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serveDemo} from '../tools/demo-pages.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const read = (relative) => readFileSync(path(relative), 'utf8');
const data = (name) => JSON.parse(read(`data/2020/${name}.json`));

const axe = read('node_modules/axe-core/axe.min.js');

const pages = {
  '/article.html': {tag: 'infosec-trend'},
  '/hostile.html': {frames: 2},
  // Neither headings nor landmarks of its own: the shortest page keeps to the law, not to all good advice.
  '/bare.html': {tag: 'infosec-trend', runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
};
const framePage = '/hostile-frame.html';
/** A number as each language writes it, so that it tells whether the figures have followed. */
const drawn = {nb: ['Kommuner', '82,2'], nn: ['Kommunar', '82,2'], en: ['Municipalities', '82.2']};

let demo;
let browser;
let url;
before(async () => {
  demo = await serveDemo();
  ({url} = demo);
  browser = await launch('chromium');
});
after(async () => {
  await browser?.close();
  await demo?.close();
});

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

/** Goes to the page in the language where there is one, and else declares it. */
async function speak(page, language) {
  const link = await page.$(`.languages a[lang="${language}"]`);
  if (link) {
    await Promise.all([page.waitForNavigation({waitUntil: 'networkidle0'}), link.click()]);
    for (const frame of framesOf(page)) await frame.waitForSelector('guidance-list');
    await page.waitForSelector('#attacks button');
  } else {
    await page.evaluate((lang) => (document.documentElement.lang = lang), language);
  }
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
    {iframes: false, resultTypes: ['violations'], rules, ...(runOnly ? {runOnly} : {})},
    context,
  );
}

for (const [address, options] of Object.entries(pages)) {
  describe(`the page ${address}`, {concurrency: false}, () => {
    it('loads without a word, without a violation, and asks nobody else', async () => {
      const {page, messages, requests, violations} = await open(address);
      assert.deepEqual(messages, []);
      assert.deepEqual(await violations(), []);
      assert.deepEqual(
        requests.filter((request) => !request.startsWith(`${url}/`) && !/^(data|about):/.test(request)),
        [],
      );
      await page.close();
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
      `Fra 2019 til 2020 gikk ${counted[cells.filter((change) => change < 0).length]} av ${counted[cells.length]} tall ned`,
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
    for (const language of Object.keys(drawn)) {
      await speak(page, language);
      await press('#attacks .together button:first-child');
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
