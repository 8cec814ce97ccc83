import {inflateRawSync} from 'node:zlib';
import {WorkbookError} from './workbook-error.js';

/** A file in an archive, as the list at the end of the archive has it. */
export interface ZipEntry {
  name: string;
  method: number;
  /** Bytes in the archive, and bytes when it is unpacked, as the list states them. */
  size: number;
  originalSize: number;
  /** The place of the header that comes before its bytes. */
  header: number;
}

const signatures = {end: 0x06054b50, listed: 0x02014b50, header: 0x04034b50} as const;
const [endLength, longestComment] = [22, 0xffff];

/**
 * The list of an archive. Nothing is unpacked.
 *
 * @throws {WorkbookError} for a file without such a list.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  return orBroken(() => {
    const view = viewOf(bytes);
    let end = bytes.length - endLength;
    const first = Math.max(0, end - longestComment);
    while (end > first && view.getUint32(end, true) !== signatures.end) end -= 1;
    expect(view, end, signatures.end);
    let at = view.getUint32(end + 16, true);
    // Where a number has no room here, it is in a second list, which only Zip64 has.
    if (at === 0xffffffff || view.getUint16(end + 10, true) === 0xffff) throw new WorkbookError('zip64');
    return Array.from({length: view.getUint16(end + 10, true)}, () => {
      expect(view, at, signatures.listed);
      const [start, length] = [at + 46, view.getUint16(at + 28, true)];
      const entry = {
        name: new TextDecoder().decode(bytes.subarray(start, start + length)),
        method: view.getUint16(at + 10, true),
        size: view.getUint32(at + 20, true),
        originalSize: view.getUint32(at + 24, true),
        header: view.getUint32(at + 42, true),
      };
      if ([entry.size, entry.originalSize, entry.header].includes(0xffffffff)) throw new WorkbookError('zip64');
      at = start + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      return entry;
    });
  });
}

/** The bytes of a file. Unpacking ends as soon as there are more than the list states. */
export function unpackedEntry(bytes: Uint8Array, {method, size, originalSize, header}: ZipEntry): Uint8Array {
  return orBroken(() => {
    const view = viewOf(bytes);
    expect(view, header, signatures.header);
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const packed = bytes.subarray(start, start + size);
    if (method === 0 && size === originalSize) return packed;
    if (method !== 8) throw new WorkbookError('broken');
    return inflateRawSync(packed, {maxOutputLength: Math.max(1, originalSize)});
  });
}

const viewOf = ({buffer, byteOffset, byteLength}: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

function expect(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new WorkbookError('broken');
}

/** Places outside the archive and bytes that cannot be unpacked are errors of the platform. */
function orBroken<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('broken');
  }
}
