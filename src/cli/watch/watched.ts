import {readdirSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {DataError} from '../../datasets/data-error.js';
import {decode} from '../../import/decode.js';
import type {ParsedSource} from '../../import/imported-data.js';
import {readText} from '../../import/read-text.js';
import {snapshotIn} from '../../import/snapshot.js';
import {readDataFile} from '../files.js';

/** Most datasets of one run, so that it ends. */
const mostDatasets = 100;

/** A published dataset, and the address of its source. */
export interface Watched {
  file: string;
  /** The name of the file, without its folder. */
  name: string;
  answer: ParsedSource;
  source: string;
}

/**
 * The datasets in a folder, or one file, that have the address of their source: in a copy that `snapshot` or `table` made,
 * or as an option of the command.
 *
 * @param sources - Addresses by the names of files.
 * @throws {DataError} for a file that cannot be read, and for a name that belongs to no file.
 */
export function watchedIn(path: string, sources: ReadonlyMap<string, string>): Watched[] {
  const isFolder = statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
  const files = isFolder
    ? readdirSync(path)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => join(path, file))
    : [path];
  const unknown = [...sources.keys()].find((name) => !files.some((file) => basename(file) === name));
  if (unknown !== undefined) throw new DataError(unknown, `a file in ${path}`, undefined);
  const watched = files.flatMap((file): Watched[] => {
    const name = basename(file);
    const answer = answerIn(file, isFolder && !sources.has(name));
    const source = sources.get(name) ?? snapshotIn(answer)?.address;
    return answer && source !== undefined ? [{file, name, answer, source}] : [];
  });
  if (watched.length > mostDatasets)
    throw new DataError(path, `at most ${mostDatasets} datasets with a source`, watched.length);
  return watched;
}

/** @param isOptional - A file of a folder that is no data for a figure is left out. */
export function answerIn(file: string, isOptional: boolean): ParsedSource | undefined {
  const bytes = readDataFile(file);
  if (bytes === undefined) throw new DataError(basename(file), 'a file', undefined);
  try {
    return readText(decode(bytes));
  } catch (error) {
    if (isOptional && error instanceof DataError) return undefined;
    throw error;
  }
}
