import {expect} from 'chai';
import data from '../../data/2020/infosec-trend.json' with {type: 'json'};
import '../../src/all.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import {all, clear, consoleOf, drawn, letTimePass, marks, textOf, until} from './in-page.js';

const {fetch} = globalThis;
let count = 0;
/** Addresses that were asked for. */
let asked: string[] = [];

const addressOf = (address: RequestInfo | URL) => (address instanceof Request ? address.url : `${address}`);

/** Answers every request with a document. */
function answer(document: unknown): string {
  globalThis.fetch = async (address) => {
    asked.push(addressOf(address));
    return new Response(JSON.stringify(document), {headers: {'content-length': '1'}});
  };
  return `/revisions-${++count}.json`;
}

const entry = (change: object, found = '2021-10-01T06:00:00.000Z') => ({
  found,
  change: {
    dataset: 'infosec-trend.json',
    compared: 45,
    revisedCount: 2,
    revised: [{at: 'Styringssystem, Kommuner, 2020', from: '61.2', to: '50.1'}],
    ...change,
  },
});
const record = (...entries: object[]) => ({format: 'report-revisions', entries});

async function figure(attributes: string, inside = '', lang = 'nb'): Promise<InfosecTrend> {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = lang;
  document.body.append(box);
  box.innerHTML = `<infosec-trend ${attributes}>${inside}</infosec-trend>`;
  const element = box.firstElementChild as InfosecTrend;
  await drawn(element);
  return element;
}
const notes = (element: Element) => textOf(element, '.notes');

describe('the numbers that a source has changed', () => {
  beforeEach(() => {
    asked = [];
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    clear();
  });

  it('are listed with the date, under the report’s numbers, which stay', async () => {
    const address = answer(record(entry({}), entry({revisedCount: 9}, '2021-09-01T06:00:00.000Z')));
    const element = await figure(`revisions="${address}"`);
    await until(() => notes(element).includes('Kilden har siden'));
    expect(notes(element)).to.include('Kilden har siden endret 2 av 45 tall. Det ble oppdaget 1. oktober 2021.');
    expect(all(element, '.notes li').map(({textContent}) => textContent)).to.deep.equal([
      'Styringssystem, Kommuner, 2020: 61,2 → 50,1',
    ]);
    expect(marks(element)).to.include('Kommuner 2020: 61,2 prosent, Styringssystem evaluert eller forbedret');
    element.lang = 'en';
    await until(() => notes(element).includes('The source has since changed 2 of 45 numbers.'));
    expect(notes(element)).to.include('61.2 → 50.1');
    expect(asked).to.have.length(1);
  });

  it('have the decimals of the record, so that a small change is seen and a count stays a count', async () => {
    const revised = [
      ['61.24', '61.21'],
      ['4890', '1e-7'],
      ['..', '1 000'],
      ['1e-30', '5 %'],
    ].map(([from, to], i) => ({at: `${i}`, from, to}));
    const element = await figure(`revisions="${answer(record(entry({revisedCount: 4, revised})))}"`);
    await until(() => notes(element).includes('Kilden har siden'));
    expect(all(element, '.notes li').map(({textContent}) => textContent?.replaceAll('\u00a0', ' '))).to.deep.equal([
      '0: 61,24 → 61,21',
      '1: 4 890 → 0,0000001',
      '2: .. → 1 000',
      '3: 1e-30 → 5 %',
    ]);
  });

  it('are listed in the files of the report’s own numbers, as on the page', async () => {
    const element = await figure(`revisions="${answer(record(entry({})))}"`);
    await until(() => notes(element).includes('Kilden har siden'));
    const document = await element.toSVG();
    expect(document).to.include('Kilden har siden endret 2 av 45 tall.');
    expect(document).to.include('Styringssystem, Kommuner, 2020: 61,2 → 50,1');
  });

  it('are not asked for without the attribute', async () => {
    answer(record(entry({})));
    const element = await figure('');
    await letTimePass(200);
    expect(asked).to.deep.equal([]);
    expect(notes(element)).not.to.include('Kilden har');
  });

  it('are not those of other numbers: another file, numbers in the page, numbers that agree again', async () => {
    const quiet = async (document: unknown, attributes = '', inside = '') => {
      const element = await figure(`revisions="${answer(document)}" ${attributes}`, inside);
      await until(() => asked.length > 0 || inside !== '');
      await letTimePass(200);
      expect(notes(element)).not.to.include('siden endret');
      clear();
      asked = [];
    };
    await quiet(record(entry({dataset: 'other.json'})));
    await quiet(record(entry({revisedCount: 0, revised: []}), entry({})));
    await quiet(
      record(entry({})),
      '',
      '<table><tr><th>Nivå</th><th>2020</th></tr><tr><td>Kommuner</td><td>5</td></tr></table>',
    );
  });

  it('are left out of a copy that was fetched later', async () => {
    for (const [fetched, isSaid] of [
      ['2021-09-01T00:00:00Z', true],
      ['2021-11-01T00:00:00Z', false],
    ] as const) {
      const snapshot = {address: 'https://example.org/12042', fetched, sha256: 'x'};
      const documents: Record<string, unknown> = {
        'copy.json': {...data, extension: {...data.extension, snapshot}},
        'revisions.json': record(entry({dataset: 'copy.json'})),
      };
      globalThis.fetch = async (address) => {
        const [name] = addressOf(address).split('/').toReversed();
        asked.push(name!);
        return new Response(JSON.stringify(documents[name!]), {headers: {'content-length': '1'}});
      };
      const folder = `/copies-${++count}`;
      const element = await figure(`src="${folder}/copy.json" revisions="${folder}/revisions.json"`);
      await until(() => asked.length === 2 && notes(element).includes('kopi'));
      if (isSaid) await until(() => notes(element).includes('siden endret'));
      else await letTimePass(200);
      expect(notes(element).includes('siden endret'), fetched).to.equal(isSaid);
      clear();
      asked = [];
    }
  });

  it('leave the figure as it is when the file is something else, or on another server', async () => {
    for (const document of [[], {format: 'x'}, record({found: 'ever'}), record(entry({compared: 1}))]) {
      const element = await figure(`revisions="${answer(document)}"`);
      await until(() => asked.length > 0);
      await letTimePass(200);
      expect(marks(element)).to.include('Kommuner 2020: 61,2 prosent, Styringssystem evaluert eller forbedret');
      expect(notes(element)).not.to.include('siden endret');
      clear();
      asked = [];
    }
    const {error} = await consoleOf(async () => {
      answer(record(entry({})));
      await figure('revisions="https://example.org/revisions.json"');
      await letTimePass(200);
    });
    expect(error.join()).to.include('not on the server of this page');
    expect(asked).to.deep.equal([]);
  });
});
