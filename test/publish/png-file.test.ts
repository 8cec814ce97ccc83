import {expect} from 'chai';
import {css, svg} from 'lit';
import {pngFile} from '../../src/export/png-file.js';
import type {Picture, FigureExport} from '../../src/figure/figure-export.js';

const figure: FigureExport = {
  name: 'trend',
  language: 'nb',
  title: 'Tiltak «æøå» – 50 %',
  summary: 'Kommunene økte fra 52,3 til 61,2 prosent. 😀',
  notes: [],
  source: 'Kilde: SSB, tabell 12042',
  licence: 'Lisens: CC BY 4.0',
  address: undefined,
  table: {columns: [], rows: []},
  document: {},
  picture: {
    width: 200,
    height: 100,
    key: [],
    drawing: svg`<rect class="blue" width="100%" height="100%"></rect>
      <svg viewBox="0 0 20 10" width="100%" height="100%"><path class="red" d="M0 5H20" vector-effect="non-scaling-stroke"></path></svg>`,
    styles: () => css`
      .blue {
        fill: #00f;
      }
      .red {
        stroke: #f00;
        stroke-width: 10;
      }
    `,
  },
};

interface Chunk {
  type: string;
  data: Uint8Array;
  checksum: number;
}

/** Reads a PNG as its specification says, and accepts nothing that is left over. */
async function chunksOf(blob: Blob): Promise<Chunk[]> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const view = new DataView(bytes.buffer);
  expect([...bytes.subarray(0, 8)]).to.deep.equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks: Chunk[] = [];
  let at = 8;
  while (at < bytes.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({type, data: bytes.subarray(at + 8, at + 8 + length), checksum: view.getUint32(at + 8 + length)});
    at += length + 12;
  }
  expect(at).to.equal(bytes.length);
  return chunks;
}

/** CRC-32 by its definition: the remainder of a division of polynomials, one bit after the other. */
function remainder(bytes: number[]): number {
  const bits = bytes.flatMap((byte) => Array.from({length: 8}, (_, i) => (byte >> i) & 1));
  const padded = [...bits, ...Array<number>(32).fill(0)];
  for (let i = 0; i < 32; i++) padded[i]! ^= 1;
  const divisor = Array.from((0x104c11db7).toString(2), Number);
  for (let i = 0; i < bits.length; i++) {
    if (padded[i] === 1) for (let k = 0; k < 33; k++) padded[i + k]! ^= divisor[k]!;
  }
  return Number.parseInt(
    padded
      .slice(-32)
      .toReversed()
      .map((bit) => 1 - bit)
      .join(''),
    2,
  );
}

async function pixelsOf(blob: Blob) {
  const bitmap = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const at = (x: number, y: number) => [...data.subarray((y * bitmap.width + x) * 4, (y * bitmap.width + x) * 4 + 4)];
  return {width: bitmap.width, height: bitmap.height, at};
}

describe('PNG file', () => {
  let blob: Blob;
  let chunks: Chunk[];

  before(async () => {
    blob = await pngFile(figure);
    chunks = await chunksOf(blob);
  });

  it('is a whole PNG whose chunks have the right checksums', () => {
    expect(remainder([...new TextEncoder().encode('123456789')])).to.equal(0xcbf43926);
    expect(blob.type).to.equal('image/png');
    expect(chunks[0]!.type).to.equal('IHDR');
    expect(chunks.at(-1)).to.deep.equal({type: 'IEND', data: new Uint8Array(), checksum: 0xae426082});
    for (const {type, data, checksum} of chunks.filter(({type: name}) => name !== 'IDAT')) {
      expect(checksum, type).to.equal(remainder([...new TextEncoder().encode(type), ...data]));
    }
  });

  it('P04: carries title, finding, source and licence in its own language', () => {
    const texts = chunks
      .filter(({type}) => type === 'iTXt')
      .map(({data}) => {
        const content = new TextDecoder('utf-8', {fatal: true}).decode(data);
        const [, keyword, flags, language, translated, text] = /^([^\0]+)\0(..)([^\0]*)\0([^\0]*)\0(.*)$/su.exec(
          content,
        )!;
        expect([flags, language, translated]).to.deep.equal(['\0\0', 'nb', '']);
        return [keyword, text];
      });
    expect(texts).to.deep.equal([
      ['Title', figure.title],
      ['Description', figure.summary],
      ['Source', figure.source],
      ['Copyright', figure.licence],
    ]);
  });

  it('shows the drawing on white, twice as large as on the page, strokes too', async () => {
    const {width, height, at} = await pixelsOf(blob);
    expect(width).to.equal((200 + 64) * 2);
    const header = new DataView(chunks[0]!.data.slice().buffer);
    expect([header.getUint32(0), header.getUint32(4)]).to.deep.equal([width, height]);
    for (const [x, y] of [
      [0, 0],
      [width - 1, 0],
      [0, height - 1],
      [width - 1, height - 1],
    ] as const) {
      expect(at(x, y)).to.deep.equal([255, 255, 255, 255]);
    }
    const middle = Array.from({length: height}, (_, y) => at(width / 2, y).join());
    expect(middle.filter((pixel) => pixel === '0,0,255,255')).to.have.lengthOf(200 - 20);
    expect(middle.filter((pixel) => pixel === '255,0,0,255')).to.have.lengthOf(20);
    const isInk = ([red, , , opacity]: number[]) => opacity === 255 && red! < 100;
    const title = Array.from({length: width * 40}, (_, i) => at(i % width, 64 + Math.floor(i / width)));
    expect(title.filter(isInk).length).to.be.greaterThan(100);
  });

  it('draws marks whose labels look like markup, and writes no zero byte into its texts', async () => {
    const label = ` class='ring' <g class="band"> d=`;
    const drawing = svg`<g aria-label=${label}><rect class="blue" width="100%" height="100%"></rect></g>`;
    const hostile = await pngFile({
      ...figure,
      title: `${label}\0${label}`,
      picture: {...(figure.picture as Picture), drawing},
    });
    const {width, height, at} = await pixelsOf(hostile);
    const middle = Array.from({length: height}, (_, y) => at(width / 2, y).join());
    expect(middle.filter((pixel) => pixel === '0,0,255,255')).to.have.lengthOf(200);
    const title = (await chunksOf(hostile)).find(({type}) => type === 'iTXt')!;
    const text = new TextDecoder().decode(title.data);
    expect(text.split('\0')).to.deep.equal(['Title', '', '', 'nb', '', label + label]);
  });

  it('tells the author of the page what to allow when the picture may not be loaded', async () => {
    // What a Content Security Policy without `img-src data:` does to an image.
    const {decode} = HTMLImageElement.prototype;
    HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('no', 'EncodingError'));
    try {
      const error = await pngFile(figure).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).to.be.an('error').with.property('message').that.contains('img-src data:');
    } finally {
      HTMLImageElement.prototype.decode = decode;
    }
  });
});
