import {randomUUID} from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {DataError} from '../datasets/data-error.js';
import {mostBytes} from '../import/limits.js';

/**
 * The bytes of a regular file, or `undefined` where there is none. A pipe or a device could keep the command waiting or
 * never end; a file in `/proc` has no size before it is read.
 */
export function readDataFile(file: string): Uint8Array | undefined {
  const name = basename(file);
  let descriptor: number;
  try {
    // Without O_NONBLOCK, which Windows does not have, opening a pipe waits for whoever writes to it.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile())
      throw new DataError(name, 'a regular file', stat.isDirectory() ? 'a folder' : 'a device or pipe');
    const bytes = Buffer.alloc(Math.min(stat.size, mostBytes) + 1);
    const parts: Buffer[] = [];
    let length = 0;
    for (let count; (count = readSync(descriptor, bytes, 0, bytes.length, null)) > 0;) {
      length += count;
      if (length > mostBytes) throw new DataError(name, `at most ${mostBytes / 1_000_000} MB`, stat.size);
      parts.push(Buffer.from(bytes.subarray(0, count)));
    }
    return new Uint8Array(Buffer.concat(parts));
  } finally {
    closeSync(descriptor);
  }
}

/** Whether an error comes from the system: Node then names the call that was refused. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && error.syscall !== undefined;

/** Explains why a file is not written. */
export class WriteError extends Error {}

/**
 * Writes a file whole or not at all, since a file that is served may be read at any time. The temporary file has a name that
 * nobody can guess and must not exist, so that no link is followed.
 */
export function writeWholeFile(file: string, text: string): void {
  refuseUnlessReplaceable(file);
  const part = join(dirname(file), `.${randomUUID()}.part`);
  try {
    writeFileSync(part, text, {flag: 'wx'});
    renameSync(part, file);
  } finally {
    rmSync(part, {force: true});
  }
}

/** Refuses a link instead of following it: the file that it leads to can be named itself. */
export function refuseUnlessReplaceable(file: string): void {
  const stat = lstatSync(file, {throwIfNoEntry: false});
  if (stat?.isSymbolicLink()) throw new WriteError(`${file} is a symbolic link, and links are not written through.`);
  if (stat && !stat.isFile()) throw new WriteError(`${file} exists and is not a regular file.`);
}

/** The package, wherever in it this file was built to. */
export function packageFolder(folder = dirname(fileURLToPath(import.meta.url))): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageFolder(dirname(folder));
}
