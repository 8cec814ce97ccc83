// PNG files as far as these pictures need them: eight bits for each of red, green and blue, with or without alpha.
import {crc32, deflateSync, inflateSync} from 'node:zlib';
import {blank} from './picture.mjs';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function paeth(left, above, corner) {
  const guess = left + above - corner;
  const toLeft = Math.abs(guess - left);
  const toAbove = Math.abs(guess - above);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** What the five filters of PNG add to a byte, from its neighbours. */
const added = [() => 0, (left) => left, (_, above) => above, (left, above) => (left + above) >> 1, paeth];

export function decode(file) {
  const parts = [];
  let header;
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const name = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    if (name === 'IHDR') header = body;
    if (name === 'IDAT') parts.push(body);
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = {2: 3, 6: 4}[header[9]];
  if (header[8] !== 8 || !channels || header[12] !== 0) throw new Error('Not a PNG of eight bits a colour');
  const raw = inflateSync(Buffer.concat(parts));
  const picture = blank(width, height);
  const stride = width * channels;
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y++) {
    const row = raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1));
    const add = added[raw[y * (stride + 1)]];
    for (let x = 0; x < stride; x++) {
      const before = x - channels;
      row[x] += add(before < 0 ? 0 : row[before], above[x], before < 0 ? 0 : above[before]);
    }
    for (let x = 0, to = y * width * 3; x < stride; x += channels) {
      picture.data[to++] = row[x];
      picture.data[to++] = row[x + 1];
      picture.data[to++] = row[x + 2];
    }
    above = row;
  }
  return picture;
}

function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** Rows as they are, without a filter: in small pictures of pages whole pieces come again. */
export function encode({width, height, data}) {
  const stride = width * 3;
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++) data.copy(rows, y * (stride + 1) + 1, y * stride, (y + 1) * stride);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const body = deflateSync(rows, {level: 9, memLevel: 9});
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]);
}
