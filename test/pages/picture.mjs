import {inflateSync} from 'node:zlib';

/** Bytes of a pixel, by colour type: RGB, palette, RGBA. */
const bytesOf = {2: 3, 3: 1, 6: 4};

/** Reads a PNG of eight bits a channel without interlacing, as PNG's own standard says. */
export function pictureIn(png) {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length)});
    at += 12 + length;
  }
  const {data: header} = chunks.find(({type}) => type === 'IHDR');
  const palette = chunks.find(({type}) => type === 'PLTE')?.data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = bytesOf[header[9]];
  if (header[8] !== 8 || !bytes || header[12] !== 0) throw new Error('not a PNG of eight bits a channel');
  const raw = inflateSync(Buffer.concat(chunks.filter(({type}) => type === 'IDAT').map(({data}) => data)));
  const stride = width * bytes;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x < bytes ? 0 : pixels[y * stride + x - bytes];
      const up = y === 0 ? 0 : pixels[(y - 1) * stride + x];
      const corner = x < bytes || y === 0 ? 0 : pixels[(y - 1) * stride + x - bytes];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[y * stride + x] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  const colourAt = (x, y) => {
    const at = y * stride + x * bytes;
    return palette ? palette.readUIntBE(pixels[at] * 3, 3) : pixels.readUIntBE(at, 3);
  };
  /** How many pixels of some rows and columns have a colour. */
  const count = (colour, from = 0, to = height, left = 0, right = width) => {
    let found = 0;
    for (let y = from; y < to; y++) for (let x = left; x < right; x++) if (colourAt(x, y) === colour) found++;
    return found;
  };
  return {width, height, count};
}

function paeth(a, b, c) {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
