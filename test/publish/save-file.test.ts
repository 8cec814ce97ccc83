import {expect} from 'chai';
import {css, svg} from 'lit';
import {csvFile} from '../../src/export/csv-file.js';
import {saveFile} from '../../src/export/save-file.js';
import {svgFile} from '../../src/export/svg-file.js';
import type {FileFormat, FigureExport} from '../../src/figure/figure-export.js';

const figure: FigureExport = {
  name: 'infosec-trend-2020',
  language: 'nb',
  title: 'Tiltak',
  summary: 'Økte.',
  notes: [],
  source: 'Kilde: SSB',
  licence: 'Lisens: CC BY 4.0',
  address: undefined,
  table: {columns: ['År', 'Prosent'], rows: [['2020', 61.2]]},
  document: {label: 'Tiltak «æøå»', value: [61.2, null]},
  card: () => Promise.resolve({topic: 'Tiltak', sentence: 'Økte.', source: 'Kilde: SSB'}),
  picture: {width: 100, height: 50, key: [], drawing: svg`<rect width="9" height="9"></rect>`, styles: () => css``},
};

interface Saved {
  name: string;
  blob: Blob;
  isAddressAlive: boolean;
}

/** What the browser is told to save, instead of saving it. */
async function saved(format: FileFormat, published = figure): Promise<Saved & {answer: string; revoked: boolean}> {
  const {click} = HTMLAnchorElement.prototype;
  const {createObjectURL, revokeObjectURL} = URL;
  const timer = globalThis.setTimeout;
  const blobs = new Map<string, Blob>();
  const later: (() => void)[] = [];
  let told: Saved | undefined;
  URL.createObjectURL = (blob: Blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob);
    return address;
  };
  URL.revokeObjectURL = (address) => void blobs.delete(address);
  HTMLAnchorElement.prototype.click = function () {
    expect(told, 'a second click').to.equal(undefined);
    const address = this.getAttribute('href')!;
    told = {name: this.download, blob: blobs.get(address)!, isAddressAlive: blobs.has(address)};
  };
  try {
    const made = saveFile(published, format, document);
    globalThis.setTimeout = ((callback: () => void, delay = 0) =>
      delay < 1000 ? timer(callback, delay) : later.push(callback)) as unknown as typeof setTimeout;
    const answer = await made;
    expect(blobs.size, 'lives until the browser has read it').to.equal(1);
    for (const callback of later) callback();
    return {...told!, answer, revoked: blobs.size === 0};
  } finally {
    Object.assign(URL, {createObjectURL, revokeObjectURL});
    HTMLAnchorElement.prototype.click = click;
    globalThis.setTimeout = timer;
  }
}

const bytesOf = async (content: Blob | string) => [...new Uint8Array(await new Blob([content]).arrayBuffer())];

describe('saving a file', () => {
  const expected: [FileFormat, name: string, type: string, content: (() => string | Promise<string>) | undefined][] = [
    ['xlsx', 'infosec-trend-2020.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', undefined],
    ['csv', 'infosec-trend-2020.csv', 'text/csv;charset=utf-8', () => csvFile(figure, 'excel')],
    ['csv-rfc', 'infosec-trend-2020.rfc4180.csv', 'text/csv;charset=utf-8', () => csvFile(figure, 'rfc4180')],
    ['json', 'infosec-trend-2020.json', 'application/json', () => `${JSON.stringify(figure.document, null, 2)}\n`],
    ['svg', 'infosec-trend-2020.svg', 'image/svg+xml', () => svgFile(figure)],
    ['png', 'infosec-trend-2020.png', 'image/png', undefined],
    ['card', 'infosec-trend-2020.card.png', 'image/png', undefined],
  ];
  for (const [format, name, type, content] of expected) {
    it(`clicks a link to ${name} and forgets its address afterwards`, async () => {
      const file = await saved(format);
      expect(file.answer).to.equal(name);
      expect(file.name).to.equal(name);
      expect(file.blob.type).to.equal(type);
      expect(file.isAddressAlive).to.equal(true);
      expect(file.revoked).to.equal(true);
      const bytes = await bytesOf(file.blob);
      if (content) expect(bytes).to.deep.equal(await bytesOf(await content()));
      else
        expect(String.fromCodePoint(...bytes.slice(0, 4))).to.equal(
          type === 'image/png' ? '\u0089PNG' : 'PK\u0003\u0004',
        );
    });
  }

  it('leaves nothing in the page', async () => {
    const before = document.documentElement.outerHTML;
    await saved('csv');
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('saves nothing when the file cannot be made', async () => {
    const {picture: _, ...table} = figure;
    const error = await saved('svg', table).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.an('error').with.property('message').that.contains('no picture');
  });
});
