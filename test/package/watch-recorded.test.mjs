// The command `watch` on answers in the form that Statistics Norway gives them. The first answer is recorded (table 05300,
// test/readers/samples/README.md). The recorded files have one version of each table, so the later answer is the recorded one
// with changed numbers and a period that is made up. No answer of table 12042, which the claims are about, is recorded: it has
// the report's numbers in the form of the recorded table.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = async (name) => await import(new URL(`../../dist/npm/src/cli/${name}.js`, import.meta.url).href);
const [{run: snapshot}, {run: watch}] = [await built('snapshot'), await built('watch')];
const read = (path) => readFileSync(join(root, path), 'utf8');
const recorded = read('test/readers/samples/ssb-05300-v0-jsonstat2.json');

const codesOf = ({category}) => Object.keys(category.index).sort((a, b) => category.index[a] - category.index[b]);

/**
 * A later answer of a table: its newest year is new, and some cells have other numbers or signs.
 *
 * @param cells - A number, or the sign of a missing one, by the codes of a cell: `{'02 01 Avstand 2016': 41}`.
 */
function laterAnswer(text, year, cells) {
  const dataset = JSON.parse(text);
  const {id, dimension} = dataset;
  const years = codesOf(dimension.Tid);
  const codes = id.map((name) => (name === 'Tid' ? [...years, year] : codesOf(dimension[name])));
  const places = codes.reduce((all, some) => all.flatMap((at) => some.map((code) => [...at, code])), [[]]);
  const signs = {};
  let oldPlace = 0;
  const value = places.map((at, i) => {
    const old = at.at(-1) === year ? undefined : oldPlace++;
    const given = cells[at.join(' ')] ?? (old === undefined ? '..' : (dataset.value[old] ?? dataset.status[old]));
    if (typeof given === 'string') signs[i] = given;
    return typeof given === 'string' ? null : given;
  });
  dimension.Tid.category = {
    index: Object.fromEntries(codes.at(-1).map((code, i) => [code, i])),
    label: Object.fromEntries(codes.at(-1).map((code) => [code, code])),
  };
  return JSON.stringify({
    ...dataset,
    updated: '2024-06-18T06:00:00Z',
    size: codes.map(({length}) => length),
    value,
    status: signs,
  });
}

/** The numbers of the report as an answer in the form of the recorded table. */
function answerOf12042() {
  const {dimension, value, status} = JSON.parse(read('data/2020/infosec-trend.json'));
  const {updated: _, ...form} = JSON.parse(recorded);
  const categories = ({label, category}) => ({
    label,
    category: {...category, index: Object.fromEntries(category.index.map((code, i) => [code, i]))},
  });
  return JSON.stringify({
    ...form,
    label: '12042: Tiltak knyttet til internkontroll av informasjonssikkerhet, etter forvaltningsnivå og år',
    updated: '2020-10-01T06:00:00Z',
    id: ['ContentsCode', 'Forvaltningsniva', 'Tid'],
    size: [5, 3, 3],
    dimension: {
      ContentsCode: categories(dimension.measure),
      Forvaltningsniva: categories(dimension.level),
      Tid: categories(dimension.year),
    },
    value,
    status: Object.fromEntries(Object.keys(status).map((i) => [i, '.'])),
    extension: {px: {infofile: 'None', tableid: '12042', decimals: 1}},
  });
}

const of12042 = answerOf12042();
const figure =
  '<infosec-trend src="distances.json" dimension-measure="Kulturtilbud" dimension-level="Avstand1" measures="01" levels="01, 02, 06" level="06"></infosec-trend>';

let folder;
let server;
let base;
const answers = {};
const pages = {};
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-recorded-'));
  server = createServer(({url}, response) => {
    const [answer, page] = [answers[url], pages[url]];
    response.setHeader('content-type', `${answer ? 'application/json' : 'text/html'}; charset=utf-8`);
    response.writeHead(answer || page ? 200 : 404).end(answer ?? page ?? '');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, {recursive: true});
});

async function run(command, ...args) {
  const said = [];
  const say = (line) => void said.push(line);
  const code = await command(args, {log: say, error: say});
  return {code, said: said.join('\n')};
}

const linesOf = (said) =>
  said
    .replaceAll(base, '')
    .split('\n')
    .map((line) => line.trim());

/** Keeps a copy of an answer, and has the source answer something else from then on. */
async function revise(path, name, answer, later) {
  answers[path] = answer;
  const file = join(folder, name);
  const {code, said} = await run(snapshot, base + path, '--out', file);
  assert.equal(code, 0, said);
  const unchanged = await run(watch, file);
  assert.deepEqual(unchanged, {code: 0, said: ''});
  answers[path] = later;
  return file;
}

describe('a table of Statistics Norway that is revised', {concurrency: false}, () => {
  it('says which numbers, which sentence on which page, what is gone and what is new', async () => {
    const later = laterAnswer(recorded, '2024', {
      '01 01 Avstand 2016': 14,
      '02 01 Avstand 2016': 39,
      '06 01 Avstand 2021': '..',
      '01 01 Avstand 2024': 13,
    });
    const file = await revise('/api/v0/no/table/05300', 'distances.json', recorded, later);
    pages['/culture'] = `<!doctype html><html lang="nb">${figure}</html>`;
    pages['/other'] = '<!doctype html><html lang="nb"><infosec-trend src="another.json"></infosec-trend></html>';
    const addresses = ['/culture', '/other'].flatMap((path) => ['--pages', base + path]);
    const {code, said} = await run(watch, file, ...addresses);
    assert.equal(code, 3, said);
    assert.deepEqual(linesOf(said), [
      'distances.json: the source has changed 3 of 432 numbers',
      'Source: /api/v0/no/table/05300, updated 2024-06-18T06:00:00Z',
      'Under 1 km, Kino eller lokale med jevnlig spillefilmframvisning, 2016: 12 → 14',
      '1-4,9 km, Kino eller lokale med jevnlig spillefilmframvisning, 2016: 42 → 39',
      '50 km eller over, Kino eller lokale med jevnlig spillefilmframvisning, 2021: 3 → ..',
      'New at the source: år 2024',
      `On /culture, ${figure.slice(0, figure.indexOf('>') + 1)}`,
      'No longer: 50 km eller over gikk fra 2 % i 1994 til 3 % i 2021 (+1 prosentpoeng).',
      'No longer: Kilden oppgir ingen tall i 1991.',
      'Now: 50 km eller over hadde 2 % både i 1994 og i 2016',
      'Now: Kilden oppgir ingen tall i 1991 og 2021.',
    ]);
  });

  it('is compared by its codes, in their own order, and says what is given for the first time', async () => {
    const petroleum = read('test/readers/samples/ssb-13615-pxwebapi-v2beta.json');
    const later = laterAnswer(petroleum, '2025', {
      '01 01-03 Petroleum 2024': 439,
      '04+05 50 Petroleum 2023': 451,
      '98 50 Petroleum 2024': 3,
      '09 50 Petroleum 2024': '.',
    });
    const file = await revise('/api/pxwebapi/v2-beta/tables/13615/data', 'petroleum.json', petroleum, later);
    const {code, said} = await run(watch, file);
    assert.equal(code, 3, said);
    const [heading, , ...lines] = linesOf(said);
    assert.equal(heading, 'petroleum.json: the source has changed 3 of 100 numbers');
    assert.deepEqual(lines, [
      'Bilbensin, Jordbruk, skogbruk og fiske, 2024: 381 → 439',
      'Lett fyringsolje og fyringsparafin, Sjøfart, 2023: 444 → 451',
      'Andre, Sjøfart, 2024: . → 3',
      'New at the source: år 2025',
    ]);
  });
});

describe('a table that the claims of the report are about', {concurrency: false}, () => {
  it('says which claim on which page no longer holds, and in how many cases', async () => {
    const later = laterAnswer(of12042, '2021', {
      'styringssystem kommuner 2020': 50.1,
      'nye-tiltak kommuner 2020': 60,
      'hendelser fylkeskommuner 2019': '..',
    });
    const file = await revise('/api/v0/no/table/12042', 'infosec-trend.json', of12042, later);
    pages['/claim'] =
      '<!doctype html><html lang="nb"><report-claim ref="svak-forbedring"></report-claim><infosec-trend></infosec-trend></html>';
    const {code, said} = await run(watch, file, '--pages', `${base}/claim`);
    assert.equal(code, 3, said);
    const lines = linesOf(said);
    const rise = 'Gjennomgående ser vi en svak forbedring av internkontrollen fra 2018 til 2020';
    const flipped = `Claim svak-forbedring, «${rise}»: it held in 9 of 10 cases, and now holds in 7 of 10`;
    assert.deepEqual(lines.slice(0, 2), [
      'infosec-trend.json: the source has changed 3 of 45 numbers',
      'Source: /api/v0/no/table/12042, updated 2024-06-18T06:00:00Z',
    ]);
    assert.deepEqual(
      lines
        .slice(2, 5)
        .map((line) => line.slice(line.lastIndexOf(', K') < 0 ? line.lastIndexOf(', F') : line.lastIndexOf(', K'))),
      [', Kommuner, 2020: 61.2 → 50.1', ', Kommuner, 2020: 74.5 → 60', ', Fylkeskommuner, 2019: 75 → ..'],
    );
    assert.equal(lines[5], 'New at the source: år 2021');
    assert.deepEqual(
      lines.filter((line) => line.startsWith('Claim')).map((line) => /^Claim ([\w-]+),/.exec(line)[1]),
      [
        'svak-forbedring',
        'kommunene-storre-fremgang',
        'internkontrollen-styrket',
        'kommunene-storst-framgang',
        'svak-forbedring',
      ],
    );
    assert.deepEqual(lines.slice(lines.indexOf('On /claim, <report-claim ref="svak-forbedring">')), [
      'On /claim, <report-claim ref="svak-forbedring">',
      flipped,
      'On /claim, <infosec-trend>',
      'No longer: Ni av ti tall var likevel høyere enn i 2018.',
      'No longer: Kommunene lå 10,4–32,2 prosentpoeng bak staten i 2020.',
      'Now: Sju av ti tall var likevel høyere enn i 2018.',
      'Now: Kommunene lå 13,7–32,2 prosentpoeng bak staten i 2020.',
    ]);
  });
});
