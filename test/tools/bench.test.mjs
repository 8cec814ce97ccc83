// The bench's own arithmetic, and what it asks of a page before it times it. The peers' pages: test/integrations/bench.test.mjs.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {start} from '../bench/browser.mjs';
import {buildPeer, contract, file, page} from '../bench/build.mjs';
import {check} from '../bench/check.mjs';
import {figures, numbersOf, rings} from '../bench/figures.mjs';
import {leftOver, load, many, update} from '../bench/measure.mjs';
import {serve} from '../bench/server.mjs';
import {areClassed, areDrawn, interval, median, medians, ratio, shuffled} from '../bench/statistics.mjs';
import {tables, write} from '../bench/table.mjs';
import {trend} from '../bench/peers/static/draw.mjs';

describe('The arithmetic of the bench', () => {
  it('takes the middle, and leaves out what was not measured', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(median([7, undefined, Number.NaN]), 7);
    assert.equal(median([]), undefined);
    assert.deepEqual(medians([{a: 1, b: 2}, {a: 3}, {a: 8}]), {a: 3, b: 2});
  });

  it('has no ratio to nothing', () => {
    assert.equal(ratio(6, 4), 1.5);
    assert.equal(ratio(6, 0), undefined);
    assert.equal(ratio(undefined, 4), undefined);
  });

  it('says between what a ratio may lie: one value where all turns are alike, and more where they are not', () => {
    assert.deepEqual(interval([6, 6, 6], [4, 4, 4]), [1.5, 1.5]);
    // What is slow in the same turns is no difference.
    assert.deepEqual(interval([10, 20, 40, 20], [5, 10, 20, 10]), [2, 2]);
    const [low, high] = interval([9, 12, 10, 14, 11], [10, 11, 10, 12, 10]);
    assert.ok(low < 1.1 && high > 1.1 && low < high);
    assert.deepEqual(interval([9, 12, 10, 14, 11], [10, 11, 10, 12, 10]), [low, high]);
  });

  it('shuffles all, the same way for the same seed', () => {
    const items = Array.from({length: 20}, (_, i) => i);
    assert.deepEqual(shuffled(items, 3), shuffled(items, 3));
    assert.notDeepEqual(shuffled(items, 3), shuffled(items, 4));
    assert.deepEqual(
      shuffled(items, 3).sort((a, b) => a - b),
      items,
    );
  });

  it('finds the numbers in heights on any linear scale, and misses a single one that is wrong', () => {
    const heights = numbersOf.T.map((number) => 270 - 2.3 * number);
    assert.equal(areDrawn(numbersOf.T, [...heights, 12, 300]), true);
    assert.equal(areDrawn(numbersOf.T.with(7, 99), heights), false);
    assert.equal(areDrawn(numbersOf.T, []), false);
    // A picture that is nearly flat would hold any number.
    assert.equal(
      areDrawn(
        numbersOf.T,
        numbersOf.T.map((number) => number / 100),
      ),
      false,
    );
  });

  it('finds classes in colours, and misses a shape that has the wrong one', () => {
    assert.equal(areClassed([0, 2, 2, 9, 17], ['a', 'a', 'a', 'b', 'c']), true);
    assert.equal(areClassed([2, 2, 2, 9, 17], ['a', 'a', 'b', 'b', 'c']), false);
    assert.equal(areClassed([0, 2, 2, 9, 17], ['a', 'a', 'a', 'b']), false);
    assert.equal(areClassed([0, 2, 2, 9, 17], ['a', 'a', 'a', 'a', 'a']), false);
  });

  it('reads the rings of a path of relative moves', () => {
    assert.deepEqual(rings('m10 20 5 0-5 5zm1-1 2 0 0 2z'), [
      [
        [10, 20],
        [15, 20],
        [10, 25],
        [10, 20],
      ],
      [
        [11, 19],
        [13, 19],
        [13, 21],
        [11, 19],
      ],
    ]);
  });
});

describe('The table of the bench', () => {
  const isDriven = (name) => !/^static$|page|still/.test(name);
  // Each column has numbers of its own.
  const slower = {
    'ours-still': {plain: 2, slow4g: 3},
    ours: {many: 2},
  };
  const peer = (name, paint) => ({
    name,
    label: name,
    ...Object.fromEntries(
      ['T', 'M'].map((figure) => [
        figure,
        {
          page: {js: 2000, jsBeforePaint: 1000},
          load: Object.fromEntries(
            ['plain', 'slowCpu', 'slow4g', 'profiled'].map((condition) => [
              condition,
              {paint, script: 1, task: 2, shift: 0},
            ]),
          ),
          each: Object.fromEntries(
            ['plain', 'slowCpu', 'slow4g', ...(isDriven(name) ? ['level', 'years', 'many'] : [])].map((key) => [
              key,
              [1, 1, 1].map((one) => one * paint * (slower[name]?.[key] ?? 1)),
            ]),
          ),
          ...(isDriven(name) && {
            level: paint,
            years: paint,
            many: {10: paint, 200: 10 * paint, 'window of 200': paint},
            left: {heap: 100, nodes: 0, listeners: 0},
          }),
        },
      ]),
    ),
  });
  const text = tables({
    results: [
      peer('static', 100),
      peer('vanilla', 200),
      peer('other', 300),
      peer('ours', 330),
      peer('ours-page', 200),
      peer('ours-still', 200),
    ],
    counts: [10, 200],
    big: {trend: {read: 1, drawn: 2}, keystroke: {median: 2, slowest: 3}},
    machine: 'A machine.',
  });

  it('gives ratios to static and to vanilla', () => {
    assert.match(text, /\| other \| 2\.0 \| 1\.0 \| 300 \| 3\.00 × \| 300 \| 1\.50 × \| 300 \| 3\.00 × \|/);
    assert.match(text, /\| other \| 300 \| 3000 \| 1\.50 × \| 300 \| 1\.50 × \| 0\.50 × \|/);
  });

  it('says what the content takes by itself, and what ours adds to it', () => {
    const rowOf = (name, lead) =>
      text
        .slice(text.indexOf(lead))
        .split('\n')
        .find((line) => line.startsWith(`| ${name} |`));
    const ratios = (line) =>
      line
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim().replace(/ × \(.*/, ''));
    const alone = 'What the content of our figure page takes by itself';
    assert.deepEqual(ratios(rowOf('Map: ours-still', alone)), ['4.00', '6.00']);
    assert.deepEqual(ratios(rowOf('Map: ours-page', alone)), ['0.50', '0.33']);
    const all = 'All of it: ours to';
    assert.deepEqual(ratios(rowOf('Lines: ours', all)), ['1.65', '1.65', '1.65', '3.30']);
    assert.deepEqual(ratios(rowOf('Map: ours-page', all)), ['2.00', '2.00']);
    assert.match(text, /\| Lines: ours \| 1\.65 × \(1\.65–1\.65\) \|/);
  });

  it('is put between the markers of a file, and nowhere else', () => {
    const directory = mkdtempSync(join(tmpdir(), 'bench-'));
    const name = join(directory, 'benchmark.md');
    try {
      writeFileSync(name, 'before\n<!-- bench:start -->\nold\n<!-- bench:end -->\nafter\n');
      write(name, 'new');
      assert.equal(readFileSync(name, 'utf8'), 'before\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nafter\n');
      writeFileSync(name, 'no markers');
      assert.throws(() => write(name, 'new'), /missing/);
    } finally {
      rmSync(directory, {recursive: true});
    }
  });

  it('has a place in the documentation', () => {
    assert.match(
      readFileSync(new URL('../../demo/docs/benchmark.md', import.meta.url), 'utf8'),
      /<!-- bench:start -->[^]*<!-- bench:end -->/,
    );
  });
});

describe('A page of the bench', () => {
  const peers = [];
  const files = new Map();
  let server;
  let browser;

  before(async () => {
    for (const name of ['static', 'vanilla']) peers.push(await buildPeer(name));
    for (const peer of peers) for (const [address, one] of peer.files) files.set(address, one);
    for (const figure of ['T', 'M']) files.set(`/contract-${figure}.js`, file('contract.js', contract(figure)));
    const {measures} = figures.T;
    const lie = {...figures.T, measures: measures.with(2, measures[0])};
    files.set('/liar/T/index.html', file('index.html', page({title: 'Wrong', body: trend(lie)})));
    files.set('/empty/T/index.html', file('index.html', page({title: 'Empty', body: ''})));
    server = await serve([(address) => files.get(address)]);
    browser = await start();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const name of ['static', 'vanilla']) {
    for (const figure of ['T', 'M']) {
      it(`shows the numbers of ${figure}: ${name}`, async () => {
        const peer = peers.find((one) => one.name === name);
        const {js} = await check(browser, server, peer, figure);
        assert.equal(js > 0, name === 'vanilla');
      });
    }
  }

  for (const name of ['liar', 'empty']) {
    it(`is refused when it does not: ${name}`, async () => {
      const peer = {name, addresses: {T: `/${name}/T/`}};
      await assert.rejects(check(browser, server, peer, 'T'), /does not show/);
    });
  }

  it('is timed from navigation to paint, in every condition', async () => {
    for (const condition of ['plain', 'slow4g']) {
      const {paint, task, shift} = await load(browser, `${server.url}/vanilla/T/`, condition);
      assert.ok(paint > 0 && task > 0 && shift === 0, `${paint} ${task} ${shift}`);
      // Two round trips of 150 ms at the least: the page and its script.
      if (condition === 'slow4g') assert.ok(paint > 300, `${paint}`);
    }
    const profiled = async (peer) => {
      const times = [];
      // A profile is a sample: one of a few milliseconds can miss what it is after.
      for (let i = 0; i < 3; i++) times.push((await load(browser, `${server.url}/${peer}/T/`, 'profiled')).script);
      return median(times);
    };
    const [still, scripted] = [await profiled('static'), await profiled('vanilla')];
    assert.ok(scripted > still, `${scripted} ${still}`);
  });

  it('draws what an option asks for, many times over, and leaves nothing behind', async () => {
    const address = `${server.url}/vanilla/T/`;
    for (const option of ['level', 'years']) assert.ok((await update(browser, address, option, 4)) > 0);
    const times = await many(browser, address, [1, 5]);
    assert.ok(times[1] > 0 && times[5] > 0);
    const {nodes, listeners} = await leftOver(browser, address, 10, 10);
    assert.deepEqual({nodes, listeners}, {nodes: 0, listeners: 0});
  });
});
