import {randomUUID} from 'node:crypto';
import {lstatSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

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
