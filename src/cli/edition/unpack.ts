import {limits, WorkbookError} from './workbook-error.js';
import {inflateRawSync} from 'node:zlib';

const needed =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);

/**
 * The parts of a workbook that have its cells. Sizes are added up before anything is unpacked, and no part is unpacked to
 * more than the size that the file states for it.
 *
 * @throws {WorkbookError} for a file that is not such a workbook, or is too large.
 */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  if (bytes.length > limits.bytes) throw new WorkbookError('too-large', megabytes(limits.bytes));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new WorkbookError('encrypted-or-old');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WorkbookError('not-a-workbook');
  const entries = zipEntries(bytes);
  const names = entries.map(({name}) => name);
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  if (names.length > limits.parts || sum(entries.map(({originalSize}) => originalSize)) > limits.unpackedBytes)
    throw new WorkbookError('too-large-unpacked', megabytes(limits.unpackedBytes));
  // Parts that have bytes in common would be unpacked again and again.
  if (new Set(names).size < names.length || sum(entries.map(({size}) => size)) > bytes.length)
    throw new WorkbookError('broken');
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) throw new WorkbookError('macros');
  if (names.includes('content.xml')) throw new WorkbookError('open-document');
  if (!names.includes('xl/workbook.xml')) throw new WorkbookError('not-a-workbook');
  const texts = new Map(
    entries.filter(({name}) => needed.test(name)).map((entry) => [entry.name, decoded(unpackedEntry(bytes, entry))]),
  );
  if (texts.get('[Content_Types].xml')?.includes('macroEnabled')) throw new WorkbookError('macros');
  return texts;
}

/** A byte that is no character becomes one that stands for it, and the cell that has it is refused. */
function decoded(bytes: Uint8Array): string {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (isUtf16) throw new WorkbookError('broken');
  return new TextDecoder().decode(bytes);
}

const megabytes = (count: number) => `${count / 1_000_000} MB`;

/** A file in an archive, as the list at the end of the archive has it. */
interface ZipEntry {
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
function zipEntries(bytes: Uint8Array): ZipEntry[] {
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
function unpackedEntry(bytes: Uint8Array, {method, size, originalSize, header}: ZipEntry): Uint8Array {
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
