import {ImportError} from './import-error.js';
import {atOnce, type Steps} from './slices.js';

/** The number of bytes or characters between two pauses. */
const stretch = 250_000;

// oxlint-disable-next-line no-control-regex -- control characters are what tells bytes from text
const control = /[\0-\x08\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]/;

/**
 * Decodes bytes to text. The bytes have precedence over the server's header: a byte order mark, zero bytes, or valid UTF-8;
 * only then the charset that the server names, and finally Windows' Western European.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  return atOnce(decodeSteps(bytes, contentType));
}

export function* decodeSteps(bytes: Uint8Array, contentType: string): Steps<string> {
  const wide = wideForm(bytes);
  if (wide) return strictly(bytes.subarray(0, bytes.length - (bytes.length % 2)), wide) ?? refuse('encoding', wide);
  const text = strictly(bytes, 'utf-8');
  if (text !== undefined) return text;
  yield;
  if (yield* isCut(bytes)) throw new ImportError('truncated', 'bytes', 'whole letters', `${bytes.length} bytes`);
  // Broken UTF-8 in another encoding would show Ã¦ for æ.
  yield;
  if (yield* hasPairs(bytes)) return refuse('encoding', 'broken UTF-8');
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? '';
  yield;
  const known = /^utf-?(8|16)/i.test(charset) ? undefined : strictly(bytes, charset);
  const western = known ?? strictly(bytes, 'windows-1252')!;
  for (let at = 0; at < western.length; at += stretch) {
    yield;
    if (control.test(western.slice(at, at + stretch))) return refuse('binary', 'control characters');
  }
  return western;
}

function strictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, {__proto__: null, fatal: true} as TextDecoderOptions).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Detects UTF-16 by its byte order mark or by the zero bytes between Latin letters. */
function wideForm(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 256);
  const zeros = (odd: number) => start.filter((byte, i) => i % 2 === odd && byte === 0).length;
  if (zeros(1) * 3 > start.length && zeros(0) === 0) return 'utf-16le';
  return zeros(0) * 3 > start.length && zeros(1) === 0 ? 'utf-16be' : undefined;
}

/** Whether only the last character is incomplete. */
function* isCut(bytes: Uint8Array): Steps<boolean> {
  const lead = Math.max(bytes.length - 3, 0) + bytes.subarray(-3).findLastIndex((byte) => byte >= 0xc2);
  if (lead < bytes.length - 3 || lead < 1) return false;
  return strictly(bytes.subarray(0, lead), 'utf-8') !== undefined && (yield* hasPairs(bytes.subarray(0, lead)));
}

/** Finds a letter of two bytes in UTF-8; in other character sets such a pair does not occur by chance. */
function* hasPairs(bytes: Uint8Array): Steps<boolean> {
  // A callback for each of five million bytes would take ten times as long as a loop.
  for (let at = 1; at < bytes.length; at++) {
    if (at % stretch === 0) yield;
    if ((bytes[at]! & 0xc0) === 0x80 && bytes[at - 1]! >= 0xc2 && bytes[at - 1]! <= 0xdf) return true;
  }
  return false;
}

function refuse(code: 'encoding' | 'binary', found: string): never {
  throw new ImportError(code, 'bytes', 'text in UTF-8', found);
}
