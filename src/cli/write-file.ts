import {randomUUID} from 'node:crypto';
import {lstatSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Why a file is not written, in words. */
export class WriteError extends Error {}

/**
 * Writes a file whole or not at all: a file that is served may be read at any time. What is written first has a name that
 * nobody can guess and must not exist, so that no link that lies there is followed.
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

/** A link is refused and not followed: what it leads to has a name of its own. */
export function refuseUnlessReplaceable(file: string): void {
  const stat = lstatSync(file, {throwIfNoEntry: false});
  if (stat?.isSymbolicLink()) throw new WriteError(`${file} is a symbolic link, and links are not written through.`);
  if (stat && !stat.isFile()) throw new WriteError(`${file} exists and is not a regular file.`);
}
