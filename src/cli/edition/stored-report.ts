import {statSync} from 'node:fs';
import {join} from 'node:path';
import {decode} from '../../import/decode.js';
import {parseJson} from '../../import/json-text.js';
import {DataError} from '../../datasets/data-error.js';
import {readDataFile, isSystemError} from '../files.js';
import type {Output} from '../visible-text.js';
import {editions} from './all-editions.js';
import {unreadable} from './check-datasets.js';
import type {EditionWords} from './messages.nb.js';
import type {Documents} from './sheet-rows.js';

/**
 * The report of a year: that of a folder in `data`, or else that of the package. `undefined`, after a sentence about the
 * reason, where neither has it or a file is missing in the folder.
 */
export async function storedReport(
  year: string,
  data: string,
  words: EditionWords,
  out: Output,
): Promise<Documents | undefined> {
  const folder = join(data, year);
  const isFolder = statSync(folder, {throwIfNoEntry: false})?.isDirectory() === true;
  const broken: string[] = [];
  const found = isFolder ? reportIn(folder, words, broken) : await reportInPackage(year);
  for (const sentence of broken) out.error(sentence);
  if (broken.length > 0) return undefined;
  const missing = Object.keys(found).filter((topic) => found[topic] === undefined);
  if (missing.length === 0) {
    const faulty = isFolder ? unreadable(found) : [];
    for (const topic of faulty) out.error(words.brokenFile(join(folder, `${topic}.json`), undefined));
    return faulty.length === 0 ? found : undefined;
  }
  const files = missing.map((topic) => `${topic}.json`).join(', ');
  out.error(isFolder ? words.incomplete(folder, files) : words.noReport(year));
  return undefined;
}

/** @param broken - Gets a sentence on every file that cannot be read. */
function reportIn(folder: string, words: EditionWords, broken: string[]): Documents {
  const documents = Object.keys(editions).map((topic) => {
    const file = join(folder, `${topic}.json`);
    let text: string | undefined;
    try {
      const bytes = readDataFile(file);
      text = bytes && decode(bytes);
      return [topic, text === undefined ? undefined : parseJson(text)] as const;
    } catch (error) {
      if (!(error instanceof DataError || isSystemError(error))) throw error;
      broken.push(words.brokenFile(file, text === undefined ? undefined : lineOfFault(text)));
      return [topic, undefined] as const;
    }
  });
  return Object.fromEntries(documents);
}

async function reportInPackage(year: string): Promise<Documents> {
  const documents = Object.entries(editions).map(async ([topic, one]) => {
    await Promise.all(one.missing(year).map((missing) => missing.load()));
    return [topic, one.documents.get(year)] as const;
  });
  return Object.fromEntries(await Promise.all(documents));
}

/**
 * The line of a text at which it stops being JSON; `undefined` for JSON, and where the platform does not say. Node names the
 * position of the fault, or quotes the text before it.
 */
function lineOfFault(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const {message} = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    if (position !== undefined) return lineAt(text, Number(position));
    return /end of JSON|Unterminated/i.test(message) ? lineAt(text, text.length) : undefined;
  }
}

const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length;
