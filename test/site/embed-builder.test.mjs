// The embed builder: its form, and the code that it gives, run on pages that know nothing of it.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Marked} from 'marked';
import {rolldown} from 'rolldown';
import {openPage, serveDemo, serveSource, violationsOf} from '../tools/demo-pages.mjs';
import {serve} from '../tools/static-server.mjs';
import {launch, textIn, visit} from '../tools/visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));

let demo;
let browser;
before(async () => {
  demo = await serveDemo();
  browser = await launch('chromium');
});
after(async () => {
  await browser?.close();
  await demo?.close();
});

/** The page in a language: bokmål has no folder. */
const open = (query = '', {folder = '', ...options} = {}) =>
  openPage(browser, `${demo.url}/${folder}embed.html${query}`, options);
const boxes = (page) => page.$$eval('#option-levels input:checked', (all) => all.map(({value}) => value));
/** The code of each form, as it would be copied. */
const codesIn = (page) =>
  page.$$eval('.form', (forms) =>
    Object.fromEntries(
      forms.map((form) => [
        form.id.replace('form-', ''),
        Object.fromEntries([...form.querySelectorAll('code')].map((code) => [code.dataset.role, code.textContent])),
      ]),
    ),
  );

describe('the embed builder as a page', {concurrency: false}, () => {
  it('loads without a word, without a violation, and asks nobody else', async () => {
    const {page, messages, requests, violations} = await open();
    assert.deepEqual(messages, []);
    assert.deepEqual(await violations(), []);
    const foreign = (request) => !request.startsWith(`${demo.url}/`) && !/^(data|about):/.test(request);
    assert.deepEqual(requests.filter(foreign), []);
    await page.close();
  });

  for (const [name, options] of Object.entries({
    light: {},
    dark: {scheme: 'dark'},
    'forced colours': {forcedColours: true},
    'narrow, in nynorsk': {width: 320, folder: 'nn/'},
    'in English, with a wrong host': {folder: 'en/'},
  })) {
    it(`is accessible: ${name}`, async () => {
      const {page} = await open('?tool=TinyMCE (8.9.2)', options);
      await page.$$eval('details', (all) => all.forEach((one) => one.setAttribute('open', '')));
      if (name.includes('wrong')) await page.type('#host', ' ftp://');
      assert.deepEqual(await violationsOf(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), options.width ?? 1200);
      await page.close();
    });
  }

  it('says everything in each language', async () => {
    const {page} = await open('?data-report=report-timeline');
    const said = {};
    for (const language of ['nb', 'nn', 'en']) {
      const link = await page.$(`.languages a[lang="${language}"]`);
      await Promise.all([page.waitForNavigation({waitUntil: 'networkidle0'}), link.click()]);
      assert.equal(await page.$eval('#report', ({value}) => value), 'report-timeline');
      said[language] = await page.$eval('#tool', (tool) =>
        [...tool.querySelectorAll('h2, h3, label, legend, summary, .help, .form > p, .label, caption')].map((one) =>
          one.textContent.trim().replace(/\s+/g, ' '),
        ),
      );
    }
    assert.ok(said.nb.length > 40);
    assert.ok(Object.values(said).every((texts) => texts.length === said.nb.length && texts.every(Boolean)));
    // Names and numbers are the same everywhere; sentences are not.
    const sentences = said.nb.flatMap((text, index) => (/ .* .*\.$/.test(text) ? [index] : []));
    assert.ok(sentences.length > 12);
    for (const index of sentences) assert.notEqual(said.en[index], said.nb[index]);
    await page.close();
  });
});

describe('the embed builder with an author’s own numbers', {concurrency: false}, () => {
  const cube = JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Tabell',
    id: ['Område', 'Kjønn', 'ContentsCode', 'Tid'],
    size: ['12', '2', '1', '2'],
    role: {time: ['Tid'], metric: ['ContentsCode']},
    dimension: {
      Område: {label: 'område', category: {index: Array.from({length: 12}, (_, i) => `O${i}`)}},
      Kjønn: {label: 'kjønn', category: {index: ['1', '2'], label: {1: 'Menn', 2: 'Kvinner'}}},
      ContentsCode: {label: 'variabel', category: {index: ['Antall']}},
      Tid: {label: 'år', category: {index: ['2020', '2021']}},
    },
    value: Array.from({length: 48}, (_, i) => i),
  });
  const choose = async (page, id, value) => {
    await page.waitForSelector(id);
    await page.select(id, value);
  };
  const values = (page, id) => page.$$eval(`${id} option`, (all) => all.map(({value}) => value));
  const element = (page) => page.$eval('#form-element code[data-role="place"]', ({textContent}) => textContent);

  it('makes a form of a file, with which the figure is drawn', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-widgets-embed-'));
    writeFileSync(join(folder, 'tall.json'), cube);
    const {page, messages} = await open('?data-report=infosec-trend');
    const field = await page.$('#own-file');
    await field.uploadFile(join(folder, 'tall.json'));
    await page.waitForFunction(() => document.querySelector('#option-dimension-level')?.localName === 'select');
    assert.deepEqual(await values(page, '#option-dimension-level'), ['', 'område', 'kjønn', 'år']);
    await choose(page, '#option-dimension-level', 'område');
    await page.waitForSelector('#option-measures input[value="1"]');
    await page.click('#option-levels input[value="O3"]');
    await page.click('#option-levels input[value="O7"]');
    await page.waitForFunction(
      () => document.querySelector('#preview infosec-trend').shadowRoot.querySelectorAll('.mark').length === 8,
    );
    assert.match(await element(page), /levels="O3 O7" dimension-level="område"/);
    assert.deepEqual(
      messages.filter((one) => !one.includes('could not use')),
      [],
    );
    assert.deepEqual(await violationsOf(page), []);
    await page.close();
    rmSync(folder, {recursive: true});
  });

  it('offers each further dimension with its categories, and writes the choice as fix', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-widgets-embed-'));
    writeFileSync(join(folder, 'tall.json'), cube);
    const {page} = await open('?data-report=infosec-trend');
    const field = await page.$('#own-file');
    await field.uploadFile(join(folder, 'tall.json'));
    await page.waitForSelector('#own-fix-1');
    assert.deepEqual(await values(page, '#own-fix-1'), ['', '1', '2']);
    await choose(page, '#own-fix-1', '2');
    await page.waitForFunction(() => document.querySelector('#option-levels input[value="O3"]'));
    await page.click('#option-levels input[value="O3"]');
    await page.waitForFunction(() =>
      document.querySelector('#preview infosec-trend').shadowRoot.textContent.includes('Tabell (Kvinner)'),
    );
    assert.match(await element(page), /fix="kjønn=Kvinner"/);
    assert.deepEqual(await violationsOf(page), []);
    await page.close();
    rmSync(folder, {recursive: true});
  });

  it('makes it of an address too, and says so where that cannot be read', async () => {
    const {page} = await open('?data-report=infosec-trend&data-src=own-numbers.csv');
    await page.waitForFunction(() => document.querySelector('#option-dimension-level')?.localName === 'select');
    assert.deepEqual((await values(page, '#option-dimension-level')).slice(0, 3), ['', 'Tiltak', 'Forvaltningsnivå']);
    await page.close();
    const {page: other} = await open('?data-report=infosec-trend&data-src=missing.csv');
    await other.waitForFunction(() => document.querySelector('#own-file-error').textContent !== '');
    assert.match(await other.$eval('#own-file-error', (one) => one.textContent), /Last ned filen/);
    await other.close();
  });
});

describe('the form of the embed builder', {concurrency: false}, () => {
  let page;
  before(async () => {
    ({page} = await open());
  });
  after(() => page?.close());

  it('has words for every option of every element, and every element', async () => {
    const {figures} = await demo.load('/embed/figures.ts');
    const {unspoken, helpOf} = await demo.load('/embed/option-words.ts');
    const tags = manifest.modules.flatMap(({declarations}) => declarations.flatMap(({tagName}) => tagName ?? []));
    assert.deepEqual(figures.map(({tag}) => tag).sort(), tags.sort());
    const options = figures.flatMap((figure) => figure.options);
    assert.deepEqual([...new Set(options.flatMap(unspoken))], []);
    for (const option of options) assert.equal(helpOf(option, 'nn').lang, 'nn');
  });

  it('has a field, with its help, for each option of the figure', async () => {
    for (const {tag, options} of (await demo.load('/embed/figures.ts')).figures) {
      await page.select('#report', tag);
      const fields = await page.$$eval('.choices fieldset [name]', (all) =>
        all.map((field) => [field.name, document.getElementById(field.getAttribute('aria-describedby')).textContent]),
      );
      assert.deepEqual(fields.map(([name]) => name).sort(), options.map(({name}) => name).sort(), tag);
      assert.ok(
        fields.every(([, help]) => help.length > 5),
        tag,
      );
    }
  });

  it('is used by keyboard alone: figure, option, code, and what is seen', async () => {
    await page.select('#report', 'infosec-trend');
    await page.focus('#option-level');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.match((await codesIn(page)).element.place, /<infosec-trend level="kommuner">/);
    assert.equal(await page.$eval('#preview infosec-trend', (one) => one.getAttribute('level')), 'kommuner');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'option-level');
  });

  it('leaves out what is as it would be anyway', async () => {
    await page.select('#option-view', 'rows');
    assert.match((await codesIn(page)).element.place, /view="rows"/);
    await page.select('#option-view', 'lines');
    assert.doesNotMatch((await codesIn(page)).element.place, /view/);
  });

  it('follows what the reader of the preview chooses', async () => {
    await page.$eval('#preview infosec-trend', ({shadowRoot}) =>
      shadowRoot.querySelector('input[value="table"]').click(),
    );
    assert.equal(await page.$eval('#option-view', ({value}) => value), 'table');
    assert.match((await codesIn(page)).link.address, /view=table/);
  });

  it('shows the figure 320 and 768 pixels wide, and as wide as the reader says', async () => {
    const width = () => page.$eval('#preview > *', (figure) => Math.round(figure.getBoundingClientRect().width));
    await page.click('input[name="frame"][value="320"]');
    assert.equal(await width(), 320);
    await page.click('input[name="frame"][value="768"]');
    assert.equal(await width(), 768);
    await page.$eval('#pixels', (field) => {
      field.value = '500';
      field.dispatchEvent(new Event('change'));
    });
    assert.equal(await width(), 500);
  });

  it('gives frameworks the name of an option that they do not keep for themselves', async () => {
    const {page: claim} = await open('?data-report=report-claim&data-ref=pandemien');
    const codes = await codesIn(claim);
    assert.match(codes.element.place, /<report-claim ref="pandemien">/);
    for (const form of ['react', 'vue']) assert.match(codes[form].component, / claim="pandemien"/);
    await claim.close();
  });

  it('gives the tag a line of its own, so that Markdown takes the element for HTML and not for words in a paragraph', async () => {
    const {element} = await codesIn(page);
    const [, opening, content, closing] = element.place.split('\n');
    assert.match(opening, /^<infosec-trend( [a-z-]+="[^"]*")*>$/);
    assert.match(content, /^<p><a href="[^"]+">[^<]+<\/a><\/p>$/);
    assert.equal(closing, '</infosec-trend>');
  });

  it('keeps in its address what was chosen, so that a link shows the same', async () => {
    const copied = await codesIn(page);
    const {page: again} = await open(new URL(page.url()).search);
    assert.deepEqual(await codesIn(again), copied);
    assert.equal(await again.$eval('#pixels', ({value}) => value), '500');
    await again.close();
  });

  it('takes no host from a link, and what was typed is there again when the page is loaded again', async () => {
    for (const host of ['https://evil.example/', 'evil.example', `${demo.url}/uploads/`]) {
      const {page: linked} = await open(`?host=${encodeURIComponent(host)}`);
      const {once, place} = (await codesIn(linked)).link;
      assert.equal(once, `<script type="module" src="${demo.url}/digdir-report-widgets/loader.js"></script>`);
      assert.ok(place.includes(`href="${demo.url}/digdir-report-widgets/figures/`));
      assert.equal(await linked.$eval('#host', ({value}) => value), `${demo.url}/digdir-report-widgets/`);
      await linked.$eval('#host', (field) => {
        field.value = 'https://figurer.example.no/';
        field.dispatchEvent(new Event('input', {bubbles: true}));
      });
      assert.equal(new URL(linked.url()).searchParams.get('host'), null);
      await linked.reload();
      await linked.waitForSelector('#form-link');
      assert.match((await codesIn(linked)).link.once, /src="https:\/\/figurer\.example\.no\/loader\.js"/);
      await linked.close();
    }
  });

  it('writes into an address what an address may set, and says where the rest goes', async () => {
    const {page: full} = await open(
      '?data-report=infosec-trend&data-level=kommuner&data-heading=Egen&data-hide=key&data-group=g&data-src=https://example.no/tall.csv',
    );
    const codes = await codesIn(full);
    for (const address of [
      codes.link.address,
      codes.wordpress.address,
      /href="([^"]*)"/.exec(codes.data.place)[1],
      /src="([^"]*)"/.exec(codes.iframe.place)[1],
    ])
      assert.equal(new URL(address).search, '?level=kommuner');
    assert.match(codes.data.place, / data-src="[^"]*" data-heading="Egen" data-hide="key" data-group="g"/);
    assert.match(codes.element.place, / src="[^"]*" heading="Egen" hide="key" group="g"/);
    for (const form of ['link', 'iframe', 'wordpress'])
      assert.match(
        await full.$eval(`#form-${form} .help`, ({textContent}) => textContent),
        /kan ikke bestemme src, heading, hide, group/,
      );
    assert.equal(await full.$('#form-data .help'), null);
    await full.close();
  });

  it('takes https and the own machine as host, and says so of others without changing the code', async () => {
    const {checkedHost} = await demo.load('/embed/host.ts');
    const good = {
      'https://figurer.example.no/v1': 'https://figurer.example.no/v1/',
      'figurer.example.no': 'https://figurer.example.no/',
      'http://localhost:4173/': 'http://localhost:4173/',
      'https://figurer.example.no/a/?b#c': 'https://figurer.example.no/a/',
    };
    for (const [text, host] of Object.entries(good)) assert.equal(checkedHost(text), host);
    const bad = [
      '',
      'http://example.no/',
      'javascript:alert(1)',
      'https://user:pass@example.no/',
      '//',
      'data:text/html,x',
    ];
    for (const text of bad) assert.equal(checkedHost(text), undefined, text);
    const type = (text) =>
      page.$eval(
        '#host',
        (field, value) => {
          field.value = value;
          field.dispatchEvent(new Event('input', {bubbles: true}));
        },
        text,
      );
    await type('https://figurer.example.no/');
    const {element} = await codesIn(page);
    assert.match(element.place, /src="https:\/\/figurer\.example\.no\/infosec-trend\.js"/);
    await type('http://figurer.example.no/');
    assert.deepEqual((await codesIn(page)).element, element);
    assert.equal(await page.$eval('#host', (field) => field.getAttribute('aria-invalid')), 'true');
    assert.match(await page.$eval('#host-error', ({textContent}) => textContent), /https/);
  });

  it('begins with the address that the files were built for', async () => {
    process.env.REPORT_BASE = 'https://figurer.example.no/v1';
    const other = await serveSource();
    const {usualHost} = await other.load('/embed/usual-host.ts').finally(() => other.close());
    delete process.env.REPORT_BASE;
    assert.equal(usualHost, 'https://figurer.example.no/v1/');
  });

  it('copies the link as a link, and selects the code where the browser refuses', async () => {
    const context = page.browserContext();
    await context.overridePermissions(demo.url, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.bringToFront();
    await page.click('#form-link .buttons .button + .button');
    await page.waitForFunction(() => document.querySelector('#status').textContent === 'Kopiert');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return [item.types, await (await item.getType('text/html')).text()];
    });
    assert.deepEqual(copied[0].sort(), ['text/html', 'text/plain']);
    assert.match(copied[1], /<a href="https:\/\/figurer\.example\.no\/figures\/nb\/infosec-trend\.html\?/);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject(new Error('refused'))}});
    });
    await page.click('#form-link .piece:last-child .button');
    await page.waitForFunction(() => document.querySelector('#status').textContent.startsWith('Nettleseren'));
    assert.equal(await page.evaluate(() => getSelection().toString()), (await codesIn(page)).link.place);
  });
});

describe('where somebody publishes', {concurrency: false}, () => {
  let page;
  let places;
  before(async () => {
    ({places} = await demo.load('/embed/places.ts'));
    ({page} = await open());
  });
  after(() => page?.close());

  const firstForm = () => page.$eval('section > .form', ({id, open: isOpen}) => [id, isOpen]);

  it('decides which code stands by itself, what has to be there first, and where that is described', async () => {
    const offered = await page.$$eval('#place option', (all) => all.map(({value}) => value));
    assert.deepEqual(
      offered,
      places.map(({id}) => id),
    );
    assert.ok(
      ['wordpress', 'enonic', 'umbraco', 'drupal', 'sharepoint', 'optimizely'].every((id) => offered.includes(id)),
    );
    for (const {id, form, needs} of places) {
      await page.select('#place', id);
      assert.deepEqual(await firstForm(), [`form-${form}`, true], id);
      const [said, links] = await page.$eval('section[aria-labelledby="codes-title"] > .help', (help) => [
        help.textContent.trim(),
        [...help.querySelectorAll('a')].map(({href}) => href),
      ]);
      assert.ok(said.startsWith(needs.nb), id);
      for (const link of links) assert.equal((await fetch(link)).status, 200, link);
      assert.equal(links.length, id === 'wordpress' ? 2 : 1);
    }
  });

  it('takes two choices and one press: the trend for municipalities only, in WordPress', async () => {
    const {page: fresh} = await open();
    const context = fresh.browserContext();
    await context.overridePermissions(new URL(demo.url).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
    await fresh.bringToFront();
    await fresh.select('#place', 'wordpress');
    await fresh.click('#option-levels input[value="kommuner"]');
    assert.deepEqual(
      await fresh.$eval('#preview infosec-trend', async (figure) => {
        await figure.updateComplete;
        return Array.from(figure.shadowRoot.querySelectorAll('.key button'), (key) => key.textContent.trim());
      }),
      ['Kommuner'],
    );
    await fresh.click('section > .form .piece:first-of-type .button');
    await fresh.waitForFunction(() => document.querySelector('#status').textContent === 'Kopiert');
    assert.equal(
      await fresh.evaluate(() => navigator.clipboard.readText()),
      '[digdir_report figure="infosec-trend" levels="kommuner"]',
    );
    assert.match(fresh.url(), /[?&]place=wordpress/);
    await fresh.reload();
    await fresh.waitForSelector('section > #form-wordpress');
    assert.deepEqual(await boxes(fresh), ['kommuner']);
    await fresh.click('#option-levels input[value="statlige-virksomheter"]');
    await fresh.click('#option-measures input[value="ovelser"]');
    assert.match((await codesIn(fresh)).element.place, /levels="statlige-virksomheter kommuner" measures="ovelser"/);
    await fresh.click('.choices > .button');
    assert.deepEqual(await boxes(fresh), []);
    assert.doesNotMatch((await codesIn(fresh)).element.place, /levels|measures/);
    await fresh.close();
  });

  it('is a picture in a newsletter, with what the figure says and where it is from', async () => {
    await page.select('#place', 'newsletter');
    for (const [language, words] of [
      [
        'nb',
        'Ni av ti tall for staten og kommunene falt i 2020. Ni av ti tall var likevel høyere enn i 2018. Kommunene lå 10,4–32,2 prosentpoeng',
      ],
      [
        'nn',
        'Ni av ti tal for staten og kommunane fall i 2020. Ni av ti tal var likevel høgare enn i 2018. Kommunane låg 10,4–32,2 prosentpoeng',
      ],
    ]) {
      await page.select('#language', language);
      await page.waitForFunction(
        (text) => document.querySelector('section > #form-newsletter code').textContent.includes(text),
        {},
        words,
      );
      const {place} = (await codesIn(page)).newsletter;
      const [, src, alt] = /<img src="([^"]+)" alt="([^"]+)"/.exec(place);
      assert.ok(alt.includes(words), alt);
      assert.match(place, /(Kilde|Kjelde): Digdirs årsrapport 2020\./);
      assert.equal((await fetch(src)).headers.get('content-type'), 'image/png');
      assert.equal((await fetch(/href="([^"]+)"/.exec(place)[1])).status, 200);
    }
    // The picture is that of the figure without options, so what the figure says with one is not beside it.
    await page.select('#option-level', 'statlige-virksomheter');
    await page.waitForFunction(() =>
      document
        .querySelector('#preview infosec-trend')
        .shadowRoot.querySelector('[part~="summary"]')
        .textContent.trim()
        .startsWith('Statlege'),
    );
    assert.doesNotMatch((await codesIn(page)).newsletter.place, /Ni av ti|Statlege|gjekk fram/);
  });

  it('is a link alone in its paragraph in Markdown, whatever its words are', async () => {
    const {page: titled} = await open(`?data-heading=${encodeURIComponent('Tall [x](y) *z* <b>')}`);
    const {place} = (await codesIn(titled)).markdown;
    assert.match(
      new Marked().parse(place),
      /^<p><a href="[^"]+\/figures\/nb\/infosec-trend\.html">Tall \[x\]\(y\) \*z\* &lt;b&gt;<\/a><\/p>\n$/,
    );
    await titled.close();
  });
});

describe('hostile words in the embed builder', {concurrency: false}, () => {
  const hostile = `"><script>alert(1)</script>[/x]' & {a} \\`;
  const query = `?data-report=infosec-trend&data-heading=${encodeURIComponent(hostile)}&data-onclick=alert(1)&data-__proto__=1`;
  let page;
  let messages;
  let codes;
  before(async () => {
    ({page, messages} = await open(`${query}&host=javascript:alert(1)`));
    codes = await codesIn(page);
  });
  after(() => page?.close());

  it('stay words: in the page, and in what is copied as HTML', async () => {
    assert.deepEqual(messages, []);
    // The page itself makes no markup of text: what is copied is read on another.
    const {page: other} = await visit(browser, 'about:blank');
    for (const form of ['link', 'data', 'iframe', 'npm']) {
      const found = await other.evaluate((code) => {
        const {body} = new DOMParser().parseFromString(code, 'text/html');
        const [first] = body.querySelectorAll('[data-heading], [heading], iframe, a');
        const heading = first.dataset.heading ?? first.getAttribute('heading') ?? first.getAttribute('title');
        return [body.querySelectorAll('script, [onclick]').length, heading ?? first.textContent];
      }, codes[form].place);
      assert.deepEqual(found, [0, hostile], form);
    }
    await other.close();
    assert.equal(new URL(codes.link.address).search, '');
  });
  it('are no shortcode, which could not hold them', () => assert.equal(codes.wordpress.shortcode, undefined));
  it('are a string in JSX', () => assert.ok(codes.react.component.includes(`heading={${JSON.stringify(hostile)}}`)));
});

describe('the code of the embed builder, run', {concurrency: false}, () => {
  const pages = {};
  let site;
  let codes;
  /** What the preview says, which the copied figure is to say as well. */
  let summary;
  before(async () => {
    site = await serve({folders: {'/widgets/': cdn}, pages, headers: {'access-control-allow-origin': '*'}});
    const query = `?data-report=infosec-trend&data-level=kommuner&data-view=rows&data-lang=nn`;
    const {page} = await open(query);
    await page.$eval(
      '#host',
      (field, host) => {
        field.value = host;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      },
      `${site.url}/widgets/`,
    );
    codes = await codesIn(page);
    summary = await page.$eval('#preview infosec-trend', ({shadowRoot}) =>
      shadowRoot.querySelector('[part~="summary"]').textContent.trim(),
    );
    await page.close();
  });
  after(() => site?.close());

  const html = (...body) =>
    `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${body.join('\n')}`;
  async function shown(name, ...body) {
    pages[`/${name}.html`] = html(...body);
    return visit(browser, `${site.url}/${name}.html`);
  }

  it('tells of the municipalities, in nynorsk', () => assert.match(summary, /^Kommunane .*fire av fem|^Kommunane /));

  it('draws the figure: element and script', async () => {
    const {page, messages} = await shown('element', codes.element.place);
    assert.ok((await textIn(page, 'infosec-trend', summary)).includes(summary));
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('draws the figure: npm', async () => {
    const entry = join(root, 'entry.js');
    const bundle = await rolldown({
      input: entry,
      cwd: root,
      plugins: [
        {
          name: 'entry',
          load: (id) => (id === entry ? codes.npm.component : null),
          resolveId: (id) => (id === entry ? id : null),
        },
      ],
    });
    const {output} = await bundle.generate({codeSplitting: false});
    pages['/app.js'] = output[0].code;
    const {page} = await shown('npm', '<script type="module" src="/app.js"></script>', codes.npm.place);
    assert.ok((await textIn(page, 'infosec-trend', summary)).includes(summary));
    await page.close();
  });

  for (const form of ['link', 'data']) {
    it(`draws the figure: ${form}`, async () => {
      const {page, messages} = await shown(form, codes[form].once, codes[form].place);
      assert.ok((await textIn(page, 'infosec-trend', summary)).includes(summary));
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  it('shows the figure: the address alone', async () => {
    const {page} = await visit(browser, codes.link.address);
    assert.ok((await textIn(page, 'infosec-trend', summary)).includes(summary));
    await page.close();
  });

  it('shows the figure: a frame, as high as the figure', async () => {
    const {page} = await shown('iframe', codes.iframe.once, codes.iframe.place);
    const frame = await page.waitForFrame((one) => one.url().includes('/figures/'));
    await frame.waitForSelector('infosec-trend');
    assert.ok((await textIn(frame, 'infosec-trend', summary)).includes(summary));
    await page.waitForFunction(() => document.querySelector('iframe').offsetHeight !== 640);
    await page.close();
  });
});
