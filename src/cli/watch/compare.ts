import {DataError} from '../../datasets/data-error.js';
import {decode} from '../../import/decode.js';
import {FetchError} from '../fetch-data.js';
import type {PacedFetch} from '../paced-fetch.js';
import {changeOf, currentAnswer} from './changes.js';
import {contentOf, MissingParser} from './page-figures.js';
import {pageChanges, type Changed, type PageChange} from './pages.js';
import type {Failure} from './report-text.js';
import {watchedIn} from './watched.js';

/** Compares each published dataset with its source. */
export async function compareAll(
  path: string,
  sources: ReadonlyMap<string, string>,
  pace: PacedFetch,
): Promise<{compared: Changed[]; failures: Failure[]}> {
  const compared: Changed[] = [];
  const failures: Failure[] = [];
  const watched = watchedIn(path, sources);
  if (watched.length === 0) failures.push({what: path, message: 'No dataset in it has the address of its source.'});
  for (const one of watched) {
    try {
      const current = await currentAnswer(one, pace);
      const change = await changeOf(one, current);
      compared.push({change, published: one.answer, current});
    } catch (error) {
      failures.push({what: one.name, message: messageOf(error)});
    }
  }
  return {compared, failures};
}

/** Changed numbers, and the addresses of the pages that they have been compared with before. */
export interface Due {
  changed: Changed;
  seen: readonly string[];
}

export interface SeenPages {
  changes: PageChange[];
  /** The addresses of the pages that were compared. */
  seen: string[];
}

/** Compares pages with the changed numbers, except with those that they have been compared with. */
export async function comparePages(
  addresses: readonly string[],
  due: readonly Due[],
  pace: PacedFetch,
  failures: Failure[],
): Promise<SeenPages> {
  const found: SeenPages = {changes: [], seen: []};
  for (const address of new Set(addresses)) {
    const changed = due.flatMap((one) => (one.seen.includes(address) ? [] : [one.changed]));
    // Where no number has changed, no sentence has.
    if (changed.length === 0) continue;
    try {
      const {body, contentType, address: final} = await pace.fetch(address);
      found.changes.push(...(await pageChanges(address, await contentOf(decode(body, contentType), final), changed)));
      found.seen.push(address);
    } catch (error) {
      failures.push({what: address, message: messageOf(error)});
    }
  }
  return found;
}

/** @throws the error itself, unless it is about an answer, or about a parser that is not installed. */
function messageOf(error: unknown): string {
  if (error instanceof DataError || error instanceof FetchError || error instanceof MissingParser) return error.message;
  throw error;
}
