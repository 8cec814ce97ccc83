// The files beside a figure page, made from the figure's export.
import {fileURLToPath} from 'node:url';
import {crc32, deflateSync} from 'node:zlib';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {Resvg, type ResvgRenderOptions} from '@resvg/resvg-js';
import {cardFile} from '../../export/card-file.js';
import {csvFile} from '../../export/csv-file.js';
import type {DrawTree} from '../../export/drawn-tree.js';
import {svgFile} from '../../export/svg-file.js';
import {textFile} from '../../export/text-file.js';
import type {FigureExport} from '../../figure/figure-export.js';
import type {Figure} from './figures.js';
import {treeOfMarkup} from './tree-of-markup.js';

export interface FigureFile {
  ending: string;
  type: string;
  content: string | Buffer;
}

interface Image {
  content: Buffer;
  width: number;
  height: number;
}

// Fonts about as wide as Arial, for which the pictures have room.
const fonts = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((file) =>
  fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`)),
);
/** Pixels of a picture for each pixel of its drawing, as when a reader downloads it: for sharp screens and print. */
const pictureScale = 2;
/** The width of a card for link previews, in pixels. */
const cardWidth = 1200;

export async function filesOf({
  published,
  parts,
}: {
  published: FigureExport;
  parts: readonly FigureExport[];
}): Promise<FigureFile[]> {
  const svg = await svgFile(published, drawnByServer);
  return [
    {ending: 'png', type: 'image/png', content: imageOf(svg, {mode: 'zoom', value: pictureScale}).content},
    {ending: 'svg', type: 'image/svg+xml', content: svg},
    {ending: 'csv', type: 'text/csv', content: csvFile(published, 'excel')},
    {ending: 'rfc4180.csv', type: 'text/csv', content: csvFile(published, 'rfc4180')},
    {ending: 'json', type: 'application/json', content: `${JSON.stringify(published.document, null, 2)}\n`},
    {ending: 'txt', type: 'text/plain', content: parts.map(textFile).join('\n\n')},
  ];
}

/** The image of a page for link previews, in the size that they do not crop. */
export async function cardOf({published, figures: [figure]}: Figure): Promise<Image> {
  const card = await figure!.published.card!();
  return imageOf(cardFile(published, card, drawnByServer), {mode: 'width', value: cardWidth});
}

const drawnByServer: DrawTree = (drawing) => treeOfMarkup(collectResultSync(render(drawing)));

function imageOf(svg: string, fitTo: NonNullable<ResvgRenderOptions['fitTo']>): Image {
  const image = new Resvg(svg, {
    fitTo,
    font: {fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans'},
  }).render();
  const {width, height, pixels} = image;
  return {content: pngOf({width, height, pixels}), width, height};
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostInPalette = 256;

interface Pixels {
  width: number;
  height: number;
  /** Four bytes for each pixel. */
  pixels: Uint8Array;
}

/** The index of every colour, in the order of their first use. */
type Palette = ReadonlyMap<number, number>;

/**
 * Opaque pixels as a PNG. Text on white has few colours: written as numbers of a palette it takes half the bytes, and
 * nothing is lost.
 */
function pngOf({width, height, pixels}: Pixels): Buffer {
  const palette = paletteOf(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, palette ? 3 : 2, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from([...palette.keys()].flatMap(bytesOf)))] : []),
    chunk('IDAT', deflateSync(scanlines({width, height, pixels}, palette), {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of some pixels; `undefined` where they are too many for a palette. */
function paletteOf(pixels: Uint8Array): Palette | undefined {
  const palette = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    if (palette.has(colour)) continue;
    if (palette.size === mostInPalette) return undefined;
    palette.set(colour, palette.size);
  }
  return palette;
}

/** Each line begins with its filter type: 0, since no filter makes flat colours any smaller. */
function scanlines({width, height, pixels}: Pixels, palette: Palette | undefined): Buffer {
  const bytes = palette ? 1 : 3;
  const lines = Buffer.alloc((width * bytes + 1) * height);
  let to = 0;
  for (let from = 0; from < pixels.length; from += 4) {
    if (from % (width * 4) === 0) to++;
    const colour = colourAt(pixels, from);
    for (const byte of palette ? [palette.get(colour)!] : bytesOf(colour)) lines[to++] = byte;
  }
  return lines;
}

const colourAt = (pixels: Uint8Array, at: number) => (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
const bytesOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(content), 4);
  return Buffer.concat([around.subarray(0, 4), content, around.subarray(4)]);
}
