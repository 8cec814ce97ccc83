// The field of the embed builder for the number of a table, with answers as recorded from Statistics Norway's.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openPage, serveDemo, violationsOf} from '../tools/demo-pages.mjs';
import {launch} from '../tools/visit.mjs';
import {servePxWeb} from '../tools/table-server.mjs';

const sample = (name) => JSON.parse(readFileSync(new URL(`../readers/samples/${name}.json`, import.meta.url), 'utf8'));
const tables = {'05300': sample('ssb-05300-v0-jsonstat2'), 13615: sample('ssb-13615-pxwebapi-v2beta')};

let demo;
let browser;
let recorded;
before(async () => {
  demo = await serveDemo();
  browser = await launch('chromium');
  recorded = await servePxWeb(tables);
});
after(async () => {
  await browser?.close();
  await demo?.close();
  recorded?.close();
});

/**
 * The builder, whose requests to Statistics Norway are answered by a server of this machine.
 *
 * @param answers - Whether the page may ask: otherwise it has the policy that it is built with.
 */
async function open(answers = true, folder = '') {
  const {page, messages} = await openPage(browser, `${demo.url}/${folder}embed.html?data-report=infosec-trend`);
  const asked = [];
  // The policy of the built pages lets them ask their own server alone.
  if (answers) {
    await page.setBypassCSP(true);
    await page.reload({waitUntil: 'networkidle0'});
  }
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = new URL(request.url());
    if (url.hostname !== 'data.ssb.no') return request.continue();
    asked.push(url);
    const answer = await fetch(url.href.replace('https://data.ssb.no/api/pxwebapi/v2', recorded.base));
    return request.respond({
      status: answer.status,
      headers: {'content-type': 'application/json', 'access-control-allow-origin': '*'},
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  // The field is fetched when the author opens the fields for own numbers.
  await page.$eval('#own-file', (field) => field.closest('details').setAttribute('open', ''));
  await page.waitForSelector('#own-table');
  return {page, asked, messages};
}
const askFor = async (page, number) => {
  await page.$eval('#own-table', (field) => void (field.value = ''));
  await page.type('#own-table', number);
  await page.keyboard.press('Enter');
};
/** Holds the next request; the promise gives a function that answers it. */
const hold = () =>
  new Promise((asked) =>
    recorded.next.push((response) =>
      asked((status, body) =>
        response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body)),
      ),
    ),
  );
const choosePlace = async (page, code) => {
  const id = await page.$$eval(
    'select[id^=own-fix-]',
    (all) => all.find(({textContent}) => textContent.includes('Museum')).id,
  );
  await page.select(`#${id}`, code);
};
const textOf = (page, id) => page.$eval(id, ({textContent}) => textContent.replace(/\s+/g, ' ').trim());
const saying = (page, pattern) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('#own-table-status').textContent.replace(/\s+/g, ' ')),
    {timeout: 20_000},
    pattern.source,
  );

describe('the number of a table in the embed builder', {concurrency: false}, () => {
  it('asks nobody before it is given', async () => {
    const {page, asked} = await open();
    assert.deepEqual(asked, []);
    await page.close();
  });

  it('proposes measure, level and time with the reason, says what must be chosen, and gives file and code', async () => {
    const {page, asked} = await open();
    await askFor(page, '05300');
    await saying(page, /Velg i feltene under, for eksempel: dimension-level="avstand"/);
    assert.equal(asked.length, 1);
    await page.waitForSelector('#own-fix-0');
    await choosePlace(page, '05');
    await page.waitForSelector('#own-table-file', {timeout: 20_000});
    assert.match(await textOf(page, '#own-table-reasons'), /Tid: .+\. Kilden merker den slik\./);
    const code = await textOf(page, '#own-table-code');
    assert.match(code, /^<infosec-trend src="05300\.json".* fix="kulturtilbud=Museum"><\/infosec-trend>$/);
    const {text, name} = await page.$eval('#own-table-file', async ({href, download}) => ({
      text: await (await fetch(href)).text(),
      name: download,
    }));
    assert.equal(name, '05300.json');
    const {address, sha256} = JSON.parse(text).extension.snapshot;
    assert.equal(address, asked.at(-1).href);
    assert.equal(new URL(address).searchParams.get('valueCodes[Kulturtilbud]'), '05');
    assert.equal(new URL(address).searchParams.get('valueCodes[Tid]'), '*');
    const body = await (
      await fetch(address.replace('https://data.ssb.no/api/pxwebapi/v2', recorded.base))
    ).arrayBuffer();
    assert.equal(sha256, createHash('sha256').update(Buffer.from(body)).digest('hex'));
    await page.waitForFunction(() =>
      document.querySelector('#preview infosec-trend').shadowRoot.textContent.includes('Museum'),
    );
    assert.deepEqual(await violationsOf(page), []);
    await page.close();
  });

  it('keeps the number that was fetched, whatever is written in the field meanwhile', async () => {
    const {page, asked} = await open();
    const held = hold();
    await askFor(page, '05300');
    await saying(page, /Henter tabellen/);
    await page.type('#own-table', '9');
    (await held)(200, {...tables['05300'], value: [], status: undefined});
    await saying(page, /Velg i feltene under/);
    await page.waitForSelector('#own-fix-0');
    await choosePlace(page, '05');
    await page.waitForSelector('#own-table-file', {timeout: 20_000});
    assert.match(asked.at(-1).pathname, /\/05300\/data$/);
    assert.match(await textOf(page, '#own-table-code'), /^<infosec-trend src="05300\.json"/);
    assert.equal(await page.$eval('#own-table-file', ({download}) => download), '05300.json');
    await page.close();
  });

  it('keeps a newer file where an older request fails late', async () => {
    const {page} = await open();
    await askFor(page, '05300');
    await saying(page, /Velg i feltene under/);
    await page.waitForSelector('#own-fix-0');
    const held = hold();
    await choosePlace(page, '05');
    const answer = await held;
    await choosePlace(page, '06');
    await page.waitForSelector('#own-table-file', {timeout: 20_000});
    const failed = page.waitForResponse((response) => response.status() === 404);
    answer(404, {});
    await failed;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    assert.equal(await textOf(page, '#own-table-status'), '');
    assert.ok(await page.$('#own-table-file'));
    await page.close();
  });

  for (const [folder, sentence] of [
    ['', 'Kjør dette i stedet:'],
    ['nn/', 'Køyr dette i staden:'],
    ['en/', 'Run this command instead:'],
  ]) {
    it(`gives the command where the page may not ask: ${folder || 'nb/'}`, async () => {
      const {page, asked} = await open(false, folder);
      await askFor(page, '12042');
      await saying(page, new RegExp(`${sentence} npx digdir-report-widgets table 12042 --out 12042\\.json`));
      assert.equal(await page.$('#own-table-file'), null);
      assert.deepEqual(asked, []);
      await page.close();
    });
  }

  it('says so where there is no such table, where the server asks for a pause, and where it is no number', async () => {
    const {page, asked} = await open();
    await askFor(page, '99998');
    await saying(page, /ingen tabell med dette nummeret/);
    recorded.next.push((response) => response.writeHead(429, {'retry-after': '30'}).end());
    await askFor(page, '13615');
    await saying(page, /ber oss vente/);
    const count = asked.length;
    await askFor(page, 'tolv');
    await saying(page, /Skriv nummeret med sifre/);
    assert.equal(asked.length, count);
    await page.close();
  });

  it('says what to do with a table of another office, and asks nobody for it', async () => {
    const {page, asked} = await open();
    for (const typed of [
      'https://www.statistikdatabasen.scb.se/pxweb/sv/ssd/START__BE__BE0101/BefolkManad/',
      'https://pxdata.stat.fi/PxWeb/pxweb/sv/StatFin/StatFin__vaerak/statfin_vaerak_pxt_11ra.px/',
      'https://www.ssb.no.example.org/statbank/table/05300',
      'TAB6471',
      '../x',
    ]) {
      await askFor(page, 'tolv');
      await saying(page, /Skriv nummeret med sifre/);
      await askFor(page, typed);
      await saying(
        page,
        /bare tabeller fra Statistisk sentralbyrå.*JSON-stat eller CSV, og velg filen i feltet «Fil med tall»/,
      );
    }
    assert.deepEqual(asked, []);
    await page.close();
  });

  for (const typed of [
    'https://www.ssb.no/statbank/table/05300/tableViewLayout1/',
    'data.ssb.no/api/v0/no/table/05300',
  ]) {
    it(`takes the number from an address of Statistics Norway: ${typed}`, async () => {
      const {page, asked} = await open();
      await askFor(page, typed);
      await saying(page, /Velg i feltene under/);
      assert.match(asked[0].pathname, /\/tables\/05300\/metadata$/);
      await page.close();
    });
  }
});
