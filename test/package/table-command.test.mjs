// The command `table`, as it is built, against a server that answers as Statistics Norway's.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {servePxWeb} from '../tools/table-server.mjs';

const built = (name) => import(new URL(`../../dist/npm/src/${name}.js`, import.meta.url).href);
const [{run}, {PacedFetch}] = [await built('cli/table'), await built('cli/paced-fetch')];
const [{readText}, {trendFrom}] = [await built('import/read-text'), await built('import/trend-from')];
const sample = (name) => JSON.parse(readFileSync(new URL(`../readers/samples/${name}.json`, import.meta.url), 'utf8'));

const many = {
  ...sample('ssb-13615-pxwebapi-v2beta'),
  label: 'For stor',
  size: [600, 400, 1, 5],
};
const big = Object.fromEntries(
  ['Produkter', 'NACE'].map((id, i) => [
    id,
    {
      label: id.toLowerCase(),
      category: {index: Array.from({length: many.size[i]}, (_, place) => `${id}${place}`)},
    },
  ]),
);
/** The report's numbers with codes of its own for the levels. */
const report = JSON.parse(readFileSync(new URL('../../data/2020/infosec-trend.json', import.meta.url), 'utf8'));
const {level} = report.dimension;
const names = level.category.index.map((id) => level.category.label[id]);
const coded = {
  ...level,
  category: {index: ['1', '2', '3'], label: Object.fromEntries(names.map((name, i) => [i + 1, name]))},
};
const tables = {
  10001: {...report, dimension: {...report.dimension, level: coded}},
  '05300': sample('ssb-05300-v0-jsonstat2'),
  13615: sample('ssb-13615-pxwebapi-v2beta'),
  99999: {...many, dimension: {...many.dimension, ...big}},
};

let server;
let folder;
/** A clock that does not wait, and remembers for how long it should have. */
const waits = [];
const clock = {now: () => 0, wait: async (milliseconds) => void waits.push(milliseconds)};

before(async () => {
  server = await servePxWeb(tables);
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-table-'));
});
after(() => {
  server.close();
  rmSync(folder, {recursive: true});
});

async function table(...args) {
  const said = [];
  const say = (line) => void said.push(line);
  waits.length = 0;
  server.requests.length = 0;
  const code = await run([...args, '--host', server.base], {log: say, error: say}, clock);
  return {code, said: said.join('\n')};
}
const file = (name) => join(folder, name);
const kept = (name) => JSON.parse(readFileSync(file(name), 'utf8'));

describe('the command table', {concurrency: false}, () => {
  it('asks for all years and all categories, and writes what the figure draws', async () => {
    const {code, said} = await table('13615', '--out', file('all.json'), '--dimension-level', 'næring');
    assert.equal(code, 0, said);
    const [, data] = server.requests;
    assert.equal(data.searchParams.get('valueCodes[Tid]'), '*');
    assert.equal(data.searchParams.get('outputformat'), 'json-stat2');
    const dataset = kept('all.json');
    assert.deepEqual(dataset.size, [10, 2, 1, 5]);
    assert.deepEqual(dataset.value, tables[13615].value);
    assert.equal(dataset.updated, '2025-04-11T06:00:00Z');
    assert.equal(
      dataset.extension.snapshot.address,
      data.href.replace('http://localhost', new URL(server.base).origin),
    );
    assert.equal(dataset.extension.contact, undefined);
    const drawn = trendFrom(readText(JSON.stringify(dataset)), {level: 'næring'}, 'nb');
    assert.deepEqual(drawn.years, ['2020', '2021', '2022', '2023', '2024']);
    assert.match(said, /The source updated them 2025-04-11T06:00:00Z\./);
    assert.match(said, /<infosec-trend src="all\.json" dimension-level="næring"><\/infosec-trend>/);
  });

  it('says which dimension is which, and why', async () => {
    const {said} = await table('13615', '--out', file('why.json'), '--dimension-level', 'næring');
    assert.match(said, /Time: år, because the source gives it the role "time"\./);
    assert.match(said, /Levels: næring, as you ask for\./);
    assert.match(said, /Measures: produkt, because of its categories, or because it is left\./);
    assert.match(said, /One category: statistikkvariabel, Sal av petroleumsprodukt/);
  });

  it('writes nothing when the table cannot be drawn, and says which option would do', async () => {
    const {code, said} = await table('13615', '--out', file('none.json'));
    assert.equal(code, 1);
    assert.match(said, /This would do: --dimension-level 'næring'/);
    assert.ok(!existsSync(file('none.json')));
    // The numbers are not asked for.
    assert.equal(server.requests.length, 1);
  });

  it('asks for the part that is chosen alone', async () => {
    const options = ['--fix', 'kulturtilbud=Museum', '--periods', 'last 3', '--levels', '01 06'];
    const {code, said} = await table('05300', '--out', file('part.json'), ...options);
    assert.equal(code, 0, said);
    const asked = server.requests[1].searchParams;
    assert.equal(asked.get('valueCodes[Kulturtilbud]'), '05');
    assert.equal(asked.get('valueCodes[Tid]'), '2012,2016,2021');
    assert.equal(asked.get('valueCodes[Avstand1]'), '01,06');
    const drawn = trendFrom(readText(readFileSync(file('part.json'), 'utf8')), {}, 'nb');
    assert.deepEqual(
      drawn.levels.map(({label}) => label),
      ['Under 1 km', '50 km eller over'],
    );
    assert.deepEqual(drawn.only.at(0), {dimension: 'kulturtilbud', category: 'Museum', isFixed: false});
  });

  it('takes the same names of levels and measures as the attributes, and refuses one that is in neither', async () => {
    for (const [levels, expected] of [
      ['statlige-virksomheter kommuner', '1,3'],
      ['3, statlige virksomheter', '1,3'],
      ['KOMMUNER', '3'],
      [undefined, '*'],
    ]) {
      const {code, said} = await table('10001', '--out', file('named.json'), ...(levels ? ['--levels', levels] : []));
      assert.equal(code, 0, said);
      assert.equal(server.requests[1].searchParams.get('valueCodes[level]'), expected, levels);
    }
    for (const [list, typed, known] of [
      ['levels', 'kommuner statlige-virksomhter', /some of 1 \(Statlige virksomheter\)/],
      ['measures', 'styringsystem', /some of [\w-]+ \(/],
    ]) {
      const {code, said} = await table('10001', '--out', file('typo.json'), `--${list}`, typed);
      assert.equal(code, 1, said);
      assert.match(said, known);
      assert.match(said, new RegExp(`${typed.split(' ').at(-1)}[^]*This would do: --${list} '`));
      assert.ok(!existsSync(file('typo.json')));
      assert.equal(server.requests.length, 1);
    }
  });

  it('prints an option in which a shell runs nothing that a server sends', async () => {
    const {dimension} = tables[13615];
    const [first, ...others] = tables[13615].id;
    server.next.push((response) => {
      const NACE = {...dimension.NACE, label: "$(touch x) `id` it's"};
      response.end(JSON.stringify({...tables[13615], id: [first, ...others], dimension: {...dimension, NACE}}));
    });
    const {said} = await table('13615', '--out', file('quoted.json'));
    assert.ok(said.includes(String.raw`--dimension-level '$(touch x) ${'`id`'} it'\''s'`), said);
  });

  it('refuses an answer with fewer years than it asked for', async () => {
    server.next.push(undefined, (response) => {
      const {id, dimension} = tables[13615];
      const year = {...dimension.Tid, category: {index: ['2024'], label: {2024: '2024'}}};
      const cut = {
        ...tables[13615],
        id,
        size: [10, 2, 1, 1],
        dimension: {...dimension, Tid: year},
        value: Array(20).fill(1),
        status: {},
      };
      response.end(JSON.stringify(cut));
    });
    const {code, said} = await table('13615', '--out', file('cut.json'), '--dimension-level', 'næring');
    assert.equal(code, 1);
    assert.match(said, /dimension\.Tid should be all 5 categories that were asked for, but is "without 2020, 2021/);
    assert.ok(!existsSync(file('cut.json')));
  });

  it('refuses a table of more cells than a figure reads before it asks for them', async () => {
    const {code, said} = await table(
      '99999',
      '--out',
      file('big.json'),
      '--dimension-level',
      'nace',
      '--levels',
      'NACE0',
      '--measures',
      'Produkter0',
    );
    assert.equal(code, 0, said);
    const whole = await table('99999', '--out', file('whole.json'), '--fix', 'produkter=Produkter1');
    assert.equal(whole.code, 1);
    assert.match(whole.said, /--levels|--measures/);
  });

  it('waits as long as the server asks for, and gives up on a long wait', async () => {
    const busy = (seconds) => (response) => response.writeHead(429, {'retry-after': `${seconds}`}).end();
    server.next.push(busy(7), undefined, busy(3));
    const {code, said} = await table('13615', '--out', file('late.json'), '--dimension-level', 'næring');
    assert.equal(code, 0, said);
    assert.deepEqual(waits, [7000, 3000]);
    assert.match(said, /asks for a pause of 7 seconds/);
    server.next.push(busy(3600));
    const refused = await table('13615', '--out', file('never.json'), '--dimension-level', 'næring');
    assert.equal(refused.code, 1);
    assert.deepEqual(waits, []);
    assert.match(refused.said, /answered 429\. It asks clients to wait 3600 seconds/);
  });

  it('says what a server answers that has no such table, or sends no dataset', async () => {
    assert.match((await table('11111', '--out', file('no.json'))).said, /answered 404/);
    server.next.push((response) => response.end('{"title": "Maintenance", "status": 200}'));
    assert.match(
      (await table('13615', '--out', file('no.json'))).said,
      /class should be "dataset", but is "Maintenance"/,
    );
    server.next.push((response) => response.end('<!doctype html>'));
    assert.equal((await table('13615', '--out', file('no.json'))).code, 1);
  });

  it('explains how it is called', async () => {
    for (const args of [[], ['13615'], ['13615', '--out'], ['../x', '--out', 'x.json'], ['1', '2', '--out', 'x.json']])
      assert.equal(await run(args, {log() {}, error() {}}), 2, args.join(' '));
    assert.equal(await run(['1', '--out', 'x.json', '--host', 'not a host'], {log() {}, error() {}}), 2);
  });
});

describe('the pace of requests', () => {
  it('is 30 a minute for one server', async () => {
    let now = 0;
    const paused = [];
    const slow = {
      now: () => now,
      wait: async (milliseconds) => void (paused.push(milliseconds), (now += milliseconds)),
    };
    const pace = new PacedFetch(slow);
    for (let i = 0; i < 65; i++) await pace.fetch(`${server.base}/tables/13615/metadata`);
    assert.deepEqual(paused, [60_000, 60_000]);
  });
});
