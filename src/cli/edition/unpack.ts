import {unzipSync} from 'fflate';
import {limits, WorkbookError} from './workbook-error.js';

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
  const names: string[] = [];
  let unpacked = 0;
  unzip(bytes, ({name, originalSize}) => {
    names.push(name);
    unpacked += originalSize;
    if (names.length > limits.parts || unpacked > limits.unpackedBytes)
      throw new WorkbookError('too-large-unpacked', megabytes(limits.unpackedBytes));
    return false;
  });
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) throw new WorkbookError('macros');
  if (names.includes('content.xml')) throw new WorkbookError('open-document');
  if (!names.includes('xl/workbook.xml')) throw new WorkbookError('not-a-workbook');
  const parts = unzip(bytes, ({name}) => needed.test(name));
  const decoder = new TextDecoder();
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, decoder.decode(part)]));
  if (texts.get('[Content_Types].xml')?.includes('macroEnabled')) throw new WorkbookError('macros');
  return texts;
}

type Filter = (file: {name: string; originalSize: number}) => boolean;

function unzip(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {filter});
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('broken');
  }
}

const megabytes = (count: number) => `${count / 1_000_000} MB`;
