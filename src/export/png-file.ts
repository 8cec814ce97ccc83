import type {FigureExport} from '../figure/figure-export.js';
import {placedOnCard} from './card-file.js';
import {placedInSvg} from './svg-file.js';
import {svgDocument, type SvgDocument} from './svg-parts.js';

/** The picture of a figure as PNG, with title, finding, source and licence inside the file. */
export async function pngFile(figure: FigureExport): Promise<Blob> {
  // Sharp in print and on dense screens.
  return withTexts(figure, await drawn(await placedInSvg(figure), 2));
}

/** The card of a figure as PNG, in the size that social media show. */
export async function cardPngFile(figure: FigureExport): Promise<Blob> {
  if (!figure.card) throw new Error(`${figure.name} has no card: a card has numbers of the report alone.`);
  const card = await figure.card();
  if (!card.sentence) throw new Error(`${figure.name} has no card: it has no finding.`);
  return withTexts(figure, await drawn(placedOnCard(figure, card), 1));
}

function withTexts({language, title, summary, source, licence}: FigureExport, png: Uint8Array<ArrayBuffer>): Blob {
  const texts = Object.entries({Title: title, Description: summary, Source: source, Copyright: licence});
  // IEND has no data: it is the last twelve bytes.
  const end = png.length - 12;
  const chunks = texts.map(([keyword, text]) => textChunk(keyword, text, language));
  return new Blob([png.subarray(0, end), ...chunks, png.subarray(end)], {
    __proto__: null,
    type: 'image/png',
  } as BlobPropertyBag);
}

async function drawn(placed: SvgDocument, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  // A canvas that scales the picture leaves strokes that never scale half as wide. Zoom widens them too, but browsers do
  // not agree on the size of an image with zoom: it is that of the document.
  const image = await loaded(svgDocument(placed, scale));
  const canvas = document.createElement('canvas');
  canvas.width = placed.width * scale;
  canvas.height = placed.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser has no room for a picture of this size');
  return new Uint8Array(await blob.arrayBuffer());
}

/** Uses a `data:` address, because some browsers do not let a canvas with an SVG from a `blob:` address be read. */
async function loaded(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch (cause) {
    throw new Error('the browser did not load the picture; a Content-Security-Policy has to allow img-src data:', {
      cause,
    });
  }
  return image;
}

/** An `iTXt` chunk: length, type, uncompressed text in a stated language, checksum of type and text. */
function textChunk(keyword: string, text: string, language: string): Uint8Array<ArrayBuffer> {
  // A zero byte ends each part of the chunk, and none may be in the text.
  const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0${language}\0\0${text.replaceAll('\0', '')}`);
  const chunk = new Uint8Array(4 + content.length + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(4 + content.length, checksum(content));
  return chunk;
}

/** CRC-32 as PNG and zip define it. */
function checksum(bytes: Uint8Array): number {
  let remainder = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xed_b8_83_20 : 0);
  }
  return ~remainder >>> 0;
}
