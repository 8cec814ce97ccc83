import {crc32, deflateSync} from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostInPalette = 256;

export interface Pixels {
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
export function pngOf({width, height, pixels}: Pixels): Buffer {
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
