import {readdirSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {DataError} from '../datasets/data-error.js';
import {languages} from '../datasets/source.js';
import {decode} from '../import/decode.js';
import {guidanceFrom} from '../import/guidance-from.js';
import type {ParsedSource} from '../import/imported-data.js';
import {parseJson} from '../import/json-text.js';
import {readText, tableOf} from '../import/read-text.js';
import {isSystemError, readDataFile} from './files.js';
import {topics} from './topics.js';
import type {Output} from './visible-text.js';

export const usage = 'check <file or folder>                 Checks data for a figure, or the data of a whole report.';

/** The most faults that are printed: nobody reads more. */
const mostFaults = 200;

/** Checks the named file or folder, and prints for each fault its place and the value that was found. */
export function run(args: readonly string[], out: Output): number {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0 || path.startsWith('-')) {
    out.error(`Usage: ${usage}`);
    return 2;
  }
  let isReport: boolean;
  let files: string[];
  try {
    const stat = statSync(path, {throwIfNoEntry: false});
    if (!stat) {
      out.error(`${path} does not exist.`);
      return 2;
    }
    isReport = stat.isDirectory();
    files = isReport ? dataFilesIn(path) : [path];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    out.error(`${path} cannot be read. ${error.message}`);
    return 2;
  }
  const faults = files.flatMap((file) => faultsIn(file, isReport).map((fault) => `${file}: ${fault}`));
  if (files.length === 0) faults.push(`${path} has no data.`);
  for (const fault of faults.slice(0, mostFaults)) out.error(fault);
  if (faults.length > mostFaults) out.error(`There are ${faults.length - mostFaults} more faults.`);
  if (isReport) {
    const missing = Object.keys(topics).filter((topic) => !files.some((file) => basename(file) === `${topic}.json`));
    if (files.length > 0 && missing.length > 0)
      out.log(`Not in ${path}: ${missing.map((topic) => `${topic}.json`).join(', ')}`);
  }
  out.log(
    `${files.length} ${files.length === 1 ? 'file' : 'files'} read, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
  );
  return faults.length === 0 ? 0 : 1;
}

const dataFilesIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));

function faultsIn(file: string, isReport: boolean): string[] {
  const topic = basename(file, '.json');
  const found = new Set<string>();
  const collect = (action: () => void) => {
    try {
      action();
    } catch (error) {
      if (!(error instanceof DataError || isSystemError(error))) throw error;
      found.add(error.message);
    }
  };
  const read = Object.hasOwn(topics, topic) ? topics[topic] : undefined;
  if (!read) {
    if (isReport) return [`should be one of ${Object.keys(topics).join(', ')}, but is ${topic}`];
    collect(() => checkAny(readText(textIn(file))));
    return [...found];
  }
  const folder = (other: string) => documentIn(join(dirname(file), `${other}.json`));
  for (const language of languages) collect(() => read(documentIn(file), language, folder));
  return [...found];
}

/** Data for a figure that is not part of a report: one figure at least must be able to read it. */
function checkAny(answer: ParsedSource): void {
  const readers: (() => unknown)[] =
    answer.form === 'document'
      ? Object.values(topics).map((read) => () => read(answer.document, 'nb', alone))
      : [() => tableOf(answer), ...(answer.form === 'grid' ? [() => guidanceFrom(answer, 'nb')] : [])];
  const errors = readers.map((read) => {
    try {
      read();
      return undefined;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return error;
    }
  });
  if (errors.includes(undefined)) return;
  if (answer.form !== 'document') throw errors[0];
  const expected =
    'data that a figure reads (of a file that is named as in a report, goals.json, faults are told one by one)';
  throw new DataError('document', expected, Object.keys(Object(answer.document)).slice(0, 5));
}

/** Fails for another topic, which a file outside a report does not have beside it. */
function alone(topic: string): never {
  throw new DataError(`${topic}.json`, 'in the same folder', undefined);
}

function documentIn(file: string): unknown {
  return parseJson(textIn(file));
}

function textIn(file: string): string {
  const bytes = readDataFile(file);
  if (bytes === undefined) throw new DataError(basename(file), 'in the same folder', undefined);
  return decode(bytes);
}
