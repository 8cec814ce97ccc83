import {limits, WorkbookError} from './workbook-error.js';
import {unpackedEntry, zipEntries} from './zip-entries.js';

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
