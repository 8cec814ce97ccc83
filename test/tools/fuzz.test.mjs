// More than a hundred thousand broken documents. A reader refuses one with a DataError, or reads what an oracle of a few
// lines reads from the same document by the letter of the format. SEED chooses other documents, FUZZ_SCALE more or
// fewer of them.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import fc from 'fast-check';
import {rolldown} from 'rolldown';
import {broken, csvOf, edits, jsonStatDocuments, retold, tableOfText} from './fuzz-documents.mjs';
import {readingsOf, tokensOf, valueAt, labelsAt} from './fuzz-oracle.mjs';
import {fuzzScale as scale, seed} from './seed.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
/** No document of a few hundred letters takes longer, in milliseconds of the processor. */
const mostTime = 250;
const shownBy = ['decimals', 'numbers'];
const modules = ['decode', 'read-text', 'read-table', 'trend-from', 'funding-from', 'guidance-from', 'difference'];
let readers = {};
let DataError;
let report;
let folder;
let code;
const counted = {read: 0, refused: 0};

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-widgets-fuzz-'));
  const input = Object.fromEntries([
    ...modules.map((name) => [name, path(`src/import/${name}.ts`)]),
    ['decimals', path('src/import/decimals.ts')],
    ['numbers', path('src/i18n/numbers.ts')],
    ...['data-error', 'infosec-trend'].map((name) => [name, path(`src/datasets/${name}.ts`)]),
  ]);
  const bundle = await rolldown({input, platform: 'node', external: ['d3']});
  code = (await bundle.write({dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'})).output
    .map((chunk) => chunk.code)
    .join('\n');
  const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  for (const name of [...modules, ...shownBy]) readers = {...readers, ...(await load(name))};
  ({DataError} = await load('data-error'));
  report = (await load('infosec-trend')).infosecTrend('2020', 'nb');
});
after(() => {
  rmSync(folder, {recursive: true});
});

/** What an action gives, or nothing when it refuses; any other error is a fault. */
function attempt(action) {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    assert.ok(error.message.length < 1000, 'a message as long as the data');
    return undefined;
  }
}

/** Tries an answer on every topic; none may throw. */
function tryTopics(answer) {
  const trend = attempt(() => readers.trendFrom(answer, {}, 'nb'));
  if (trend) readers.difference(report, trend);
  const funding = attempt(() => readers.fundingFrom(answer, {}, 'nn'));
  attempt(() => readers.guidanceFrom(answer, 'en'));
  return {trend, funding};
}

function run(numRuns, arbitrary, check) {
  fc.assert(
    fc.property(arbitrary, (value) => {
      const start = process.cpuUsage();
      counted[check(value) ? 'read' : 'refused'] += 1;
      const {user, system} = process.cpuUsage(start);
      assert.ok((user + system) / 1000 < mostTime, `took ${(user + system) / 1000} ms of the processor`);
    }),
    {numRuns: Math.round(numRuns * scale), seed, includeErrorInReport: true},
  );
}

function checkJsonStat(text) {
  const answer = attempt(() => readers.readText(text));
  if (!answer) return false;
  if (answer.form !== 'json-stat') return Boolean(tryTopics(answer));
  const {table} = answer;
  const document = JSON.parse(text.trim());
  const sizes = table.dimensions.map(({categories}) => categories.length);
  const all = [];
  for (let index = 0; index < sizes.reduce((a, b) => a * b, 1); index++) {
    const places = sizes.map((size, i) => Math.floor(index / sizes.slice(i + 1).reduce((a, b) => a * b, 1)) % size);
    const {value} = table.cell(places);
    assert.ok(value === null || Number.isFinite(value));
    assert.ok(value === valueAt(document, places), `cell ${places} is ${value}`);
    const labels = labelsAt(document, places);
    assert.ok(labels.every(({id}, i) => table.dimensions[i].categories[places[i]].id === id));
    all.push({names: new Set(labels.map(({label}) => label.trim())), value});
  }
  const {trend} = tryTopics(answer);
  if (trend) checkTrend(trend, table, all);
  return true;
}

/**
 * Every number of a trend is that of the cell with its three names; what all cells share needs no name. A dash stands for a
 * single series in a table without a title, and figures call it «Tall».
 */
function checkTrend(trend, table, all) {
  const shared = table.dimensions
    .filter(({categories}) => categories.length === 1)
    .flatMap(({categories}) => categories[0].label.trim());
  const isTold = (names, label) =>
    names.has(label.trim()) || shared.includes(label.trim()) || label === (table.label || '–');
  // What has no name at all is called after its neighbours.
  if (all.some(({names}) => names.has(''))) return;
  for (const {id: measure, label: first} of trend.measures) {
    for (const {id: level, label: second} of trend.levels) {
      for (const {id: year, label: third} of trend.periods) {
        const {value} = trend.cell(measure, level, year);
        const isCell = (one) =>
          one.value === value && [first, second, third].every((label) => isTold(one.names, label));
        assert.ok(all.some(isCell), `${first}, ${second}, ${third}`);
      }
    }
  }
}

function checkCsv(text) {
  const answer = attempt(() => readers.readText(text));
  if (!answer) return false;
  if (answer.form !== 'grid') return Boolean(tryTopics(answer));
  const {grid} = answer;
  // The same cells by another way of cutting the text up.
  const cells = tokensOf(text, grid.separator);
  for (const row of grid.rows) {
    assert.ok(
      cells.some((line) => row.every((cell, i) => cell === line[i])),
      `no line has ${JSON.stringify(row)}`,
    );
  }
  const table = attempt(() => readers.tableOf(answer));
  if (table) checkNumbers(table, grid);
  tryTopics(answer);
  return table !== undefined;
}

/** Every number is what its text says, in the one way of writing numbers that fits all of them. */
function checkNumbers(table, {rows}) {
  const sizes = table.dimensions.map(({categories}) => categories.length);
  const found = [];
  for (let index = 0; index < sizes.reduce((a, b) => a * b, 1); index++) {
    const places = sizes.map((size, i) => Math.floor(index / sizes.slice(i + 1).reduce((a, b) => a * b, 1)) % size);
    const {value} = table.cell(places);
    assert.ok(value === null || Number.isFinite(value));
    if (value !== null) found.push(value);
  }
  const [header, ...body] = rows;
  const keys = ['år', ...table.dimensions.map(({id}) => id)];
  const allowed = readingsOf(body.flatMap((row) => row.filter((_, i) => !keys.includes(header[i]))));
  const fits = allowed.some((numbers) => found.every((value) => numbers.has(value)));
  assert.ok(fits, `${found} are not in ${allowed.map((numbers) => [...numbers].join(' '))}`);
}

const jsonStat = fc.constantFrom(...jsonStatDocuments);

describe('a hundred thousand broken documents', () => {
  before(() => console.log(`FUZZ_SEED=${seed} FUZZ_SCALE=${scale}`));
  it('are read by code that makes no code and no markup from text', () => {
    assert.ok(code.includes('readText'));
    assert.doesNotMatch(code, /\bFunction\s*\(|\beval\b|innerHTML|outerHTML|insertAdjacentHTML|DOMParser|from "d3"/);
  });
  it('JSON-stat with parts changed, left out, moved and doubled: 30,000', () => {
    run(30_000, fc.tuple(jsonStat, edits), ([document, list]) => checkJsonStat(JSON.stringify(retold(document, list))));
  });
  it('JSON-stat as text, cut, and with letters changed: 20,000', () => {
    const texts = fc.tuple(jsonStat, broken).map(([document, breaks]) => breaks(JSON.stringify(document)));
    run(20_000, texts, (text) => {
      try {
        // Space at the ends is no part of it.
        JSON.parse(text.trim());
      } catch {
        assert.equal(
          attempt(() => readers.readText(text)),
          undefined,
          'what is no JSON was read',
        );
        return false;
      }
      return checkJsonStat(text);
    });
  });
  it('CSV in four forms, with letters and separators changed: 30,000', () => {
    run(
      30_000,
      fc.tuple(csvOf, broken).map(([text, breaks]) => breaks(text)),
      checkCsv,
    );
  });
  it('CSV as it is: 5,000, and none of it refused', () => {
    run(5000, csvOf, (text) => {
      assert.ok(checkCsv(text), text);
      return true;
    });
  });
  it('bytes, changed and cut: 10,000, and no letter becomes two others', () => {
    const bytes = fc.tuple(csvOf, fc.array(fc.tuple(fc.nat(), fc.nat(255)), {maxLength: 3}), fc.nat());
    run(10_000, bytes, ([text, flips, cut]) => {
      const whole = new TextEncoder().encode(text);
      const changed = whole.slice(0, whole.length - (cut % 3 === 0 ? cut % whole.length : 0));
      for (const [at, byte] of flips) if (changed.length > 0) changed[at % changed.length] = byte;
      const decoded = attempt(() => readers.decode(changed));
      if (decoded === undefined) return false;
      assert.doesNotMatch(decoded, /Ã[\u0080-\u00bf\u0152-\u0178\u2013-\u2122]|\ufffd/);
      return checkCsv(decoded);
    });
  });
  // Tables as a browser renders them: test/readers/rendered-tables.test.ts.
  it('tables of a page with merged cells: 8,000', () => {
    run(8000, tableOfText, (element) => {
      const answer = attempt(() => readers.readTable(element));
      if (!answer) return false;
      const table = attempt(() => readers.tableOf(answer));
      if (table) checkNumbers(table, answer.grid);
      tryTopics(answer);
      return table !== undefined;
    });
  });
  it('numbers by county: 5,000, and none is lost', () => {
    const county = fc.oneof(
      fc.constantFrom(
        '03',
        '46',
        'Agder',
        'Viken',
        '31',
        'Hordaland',
        'Hele landet',
        '99',
        'Troms – Romsa',
        '__proto__',
        'x',
      ),
      fc.string({maxLength: 5}),
    );
    const value = fc.oneof(fc.nat(500), fc.constant(null), fc.double(), fc.constant(-1));
    run(5000, fc.dictionary(county, value, {maxKeys: 12}), (document) => {
      const text = JSON.stringify(document);
      const answer = attempt(() => readers.readText(text));
      const funding = answer && attempt(() => readers.fundingFrom(answer, {}, 'nb'));
      if (!funding) return false;
      const kept = [...funding.cells.values(), ...funding.unmatched].map(({value: number}) => number);
      const sorted = (list) => list.map(String).sort();
      const told = Object.entries(JSON.parse(text)).filter(([name]) => name !== 'snapshot');
      assert.deepEqual(sorted(kept), sorted(told.map(([, number]) => number)));
      return true;
    });
  });
  it('numbers as they are shown: 20,000 lists, right to the digits that they have', () => {
    const power = fc.integer({min: -20, max: 290});
    const anyOf = fc.tuple(fc.integer({min: -999_999, max: 999_999}), power).map(([n, ten]) => Number(`${n}e${ten}`));
    const shown = fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300}), anyOf);
    const near = fc.oneof(
      fc.double({noNaN: true, min: -1000, max: 1000}),
      fc.integer({min: -99_999, max: 99_999}).map((n) => n / 1e7),
    );
    const unit = fc.option(fc.record({label: fc.constant('%'), decimals: fc.nat(3)}), {nil: undefined});
    const list = fc.oneof(fc.array(shown, {minLength: 1, maxLength: 6}), fc.array(near, {minLength: 1, maxLength: 6}));
    run(20_000, fc.tuple(list, unit, fc.constantFrom('nb', 'nn', 'en')), ([values, said, language]) => {
      const decimals = attempt(() => readers.decimalsShown(values, said));
      if (decimals === undefined) return false;
      const {decimal} = readers.numbersIn(language);
      for (const value of values) {
        const text = decimal(value, decimals);
        const read = Number(
          text
            .replaceAll(language === 'en' ? ',' : '\u00a0', '')
            .replace(',', '.')
            .replace('−', '-'),
        );
        if (value === 0) assert.equal(read, 0, text);
        else assert.ok(read !== 0 && Math.abs(read / value - 1) <= 0.0005 + 1e-12, `${value} is shown as ${text}`);
        // Of ordinary numbers every digit that somebody can have written is there. Where a sum has more digits than that, and
        // no room for them beside six decimals, either neighbour is right.
        const kept = Number(value.toPrecision(15));
        const isOrdinary = Math.abs(value) < (kept === value ? 1e9 : 1e8) && Number(kept.toFixed(6)) === kept;
        // Beside a number with many decimals all digits of a sum are shown.
        if (isOrdinary) assert.ok([kept, value].includes(read), text);
      }
      return true;
    });
  });
  it('were both read and refused', (t) => {
    t.diagnostic(`${counted.read} read, ${counted.refused} refused, FUZZ_SEED=${seed}`);
    assert.ok(counted.read + counted.refused > 100_000 * Math.min(1, scale));
    assert.ok(Math.min(counted.read, counted.refused) > 10_000 * Math.min(1, scale));
  });
});
