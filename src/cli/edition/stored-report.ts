import {statSync} from 'node:fs';
import {join} from 'node:path';
import {documents as cefFunding} from '../../../data/editions/cef-funding.js';
import {documents as chapters} from '../../../data/editions/chapters.js';
import {documents as claims} from '../../../data/editions/claims.js';
import {documents as goals} from '../../../data/editions/goals.js';
import {documents as guidance} from '../../../data/editions/guidance.js';
import {documents as infosecTrend} from '../../../data/editions/infosec-trend.js';
import {documents as keyFigures} from '../../../data/editions/key-figures.js';
import {documents as partners} from '../../../data/editions/partners.js';
import {documents as priorities} from '../../../data/editions/priorities.js';
import {documents as risks} from '../../../data/editions/risks.js';
import {documents as timeline} from '../../../data/editions/timeline.js';
import type {Documents as Editions} from '../../datasets/edition.js';
import {decode} from '../../import/decode.js';
import {parseJson} from '../../import/json-text.js';
import {DataError} from '../../datasets/data-error.js';
import {lineOfFault} from '../json-line.js';
import {readDataFile} from '../read-file.js';
import {isSystemError} from '../system-error.js';
import type {Output} from '../visible-text.js';
import {unreadable} from './check-datasets.js';
import type {EditionWords} from './messages.nb.js';
import type {Documents} from './sheet-rows.js';

const inPackage: Readonly<Record<string, Editions>> = {
  'cef-funding': cefFunding,
  chapters,
  claims,
  goals,
  guidance,
  'infosec-trend': infosecTrend,
  'key-figures': keyFigures,
  partners,
  priorities,
  risks,
  timeline,
};

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
  const documents = Object.keys(inPackage).map((topic) => {
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
  const documents = Object.entries(inPackage).map(async ([topic, {newest, older}]) => {
    if (newest.year === year) return [topic, newest.document] as const;
    const load = Object.hasOwn(older, year) ? older[year] : undefined;
    return [topic, load && (await load()).default] as const;
  });
  return Object.fromEntries(await Promise.all(documents));
}
