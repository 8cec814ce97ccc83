import {expect} from 'chai';
import trend from '../../data/2020/infosec-trend.json' with {type: 'json'};
import {safeUrl} from '../../src/datasets/safe-url.js';
import {fundingFrom} from '../../src/import/funding-from.js';
import {guidanceFrom} from '../../src/import/guidance-from.js';
import {linkSteps} from '../../src/import/read-links.js';
import {readTable} from '../../src/import/read-table.js';
import {readText, tableOf} from '../../src/import/read-text.js';
import {snapshotOf} from '../../src/import/snapshot.js';
import {trendFrom} from '../../src/import/trend-from.js';
import {atOnce} from '../../src/import/slices.js';
import {made, tableOfCells} from './in-page.js';

/** What decides how outside data is read, and where a link leads. */
const builtIns: readonly [owner: object, names: readonly string[]][] = [
  [Object, ['entries', 'fromEntries', 'hasOwn', 'keys', 'values']],
  [Array, ['from', 'isArray', 'of']],
  [Number, ['isFinite', 'isInteger', 'isNaN', 'isSafeInteger', 'parseFloat']],
  [JSON, ['parse', 'stringify']],
  [Date, ['parse']],
  [URL, ['canParse', 'parse']],
  [globalThis, ['URL']],
];

/** Runs a call in a page whose built-ins throw, as it would be where another script has replaced them. */
function withoutBuiltIns<T>(call: () => T): T {
  const kept = builtIns.flatMap(([owner, names]) =>
    names.map((name) => [owner, name, Reflect.getOwnPropertyDescriptor(owner, name)!] as const),
  );
  try {
    for (const [owner, name, descriptor] of kept)
      Reflect.defineProperty(owner, name, {
        ...descriptor,
        value: () => {
          throw new Error(`${name} was asked`);
        },
      });
    return call();
  } finally {
    for (const [owner, name, descriptor] of kept) Reflect.defineProperty(owner, name, descriptor);
  }
}

const trendText = JSON.stringify(trend);
const csv = 'nivå;2019;2020\nKommuner;26,8;25,8\nStaten;53,6;..\n';
const table = tableOfCells(
  [
    ['Nivå', '2019', '2020'],
    ['Kommuner', '26,8', '25,8'],
  ],
  'Andel',
);
const links = made('ul');
for (const [href, text] of [
  ['https://example.org/1', 'Øving'],
  ['javascript:void 0', 'Skript'],
] as const) {
  const link = made('a', text);
  link.setAttribute('href', href);
  links.append(link);
}

const reads: Readonly<Record<string, () => unknown>> = {
  'a JSON-stat file': () => trendFrom(readText(trendText), {}, 'nb'),
  'a CSV file': () => trendFrom(readText(csv), {}, 'nb'),
  'a file of counties': () => fundingFrom(readText('{"Agder": 2, "Oslo": 1}'), {}, 'nb'),
  'a file of guides': () =>
    guidanceFrom(readText('{"guides": [{"title": "Øving", "url": "https://example.org/", "publisher": "DFØ"}]}'), 'nb'),
  'a table': () => tableOf(readTable(table)).cell([0, 0, 1]),
  'a list of links': () => atOnce(linkSteps(links, links.querySelectorAll('a[href]'))),
  'an address': () => [safeUrl('https://example.org/a')?.href, safeUrl('javascript:void 0')?.href],
  'what a file says of its copy': () =>
    snapshotOf({address: 'https://example.org/a.json', fetched: '2026-11-01T00:00:00Z', sha256: 'ab'}),
  'a faulty file': () =>
    trendFrom(readText('{"version": "2.0", "class": "dataset", "id": ["a"], "size": ["b"]}'), {}, 'nb'),
};

/** What came of it, as text. */
function outcome(read: () => unknown, run = <T>(call: () => T): T => call()): string {
  let result: unknown;
  try {
    result = run(read);
  } catch (error) {
    result = String(error);
  }
  return JSON.stringify(result, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}

describe('built-ins that another script has replaced since the library started', () => {
  for (const [what, read] of Object.entries(reads)) {
    it(`change nothing of what is read from ${what}`, () => {
      const expected = outcome(read);
      expect(outcome(read, withoutBuiltIns)).to.equal(expected);
      expect(expected).not.to.contain('was asked');
    });
  }

  it('are replaced while a call of the test runs, and only then', () => {
    expect(() => withoutBuiltIns(() => Object.keys({}))).to.throw('keys was asked');
    expect(Object.keys({a: 1})).to.deep.equal(['a']);
  });
});
