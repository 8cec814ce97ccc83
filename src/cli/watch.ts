import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {DataError} from '../datasets/data-error.js';
import {decode} from '../import/decode.js';
import {FetchError} from './fetch-data.js';
import {PacedFetch, type Clock} from './paced-fetch.js';
import {isSystemError} from './system-error.js';
import type {Output} from './visible-text.js';
import {changeOf, currentAnswer, isChanged} from './watch/changes.js';
import {feedOf} from './watch/feed.js';
import {contentOf, MissingParser} from './watch/page-figures.js';
import {pageChanges, type Changed, type PageChange} from './watch/pages.js';
import {isKnown, noRecord, readRecord, writeRecord, type Entry} from './watch/record.js';
import {reportText, type Failure} from './watch/report-text.js';
import {watchedIn} from './watch/watched.js';
import {WriteError, writeWholeFile} from './write-file.js';

export const usage =
  'watch <folder or file> [--pages <address>]   Compares published numbers, and the sentences of pages, with their sources. Exit code 3: something has changed.';

const mostPages = 50;
const forms = ['text', 'markdown', 'json'] as const;

interface Call {
  path: string;
  pages: readonly string[];
  sources: ReadonlyMap<string, string>;
  format: (typeof forms)[number];
  record: string | undefined;
  feed: {file: string; address: string} | undefined;
}

/** Compares, and never changes what is published. */
export async function run(args: readonly string[], out: Output, clock?: Clock): Promise<number> {
  const call = callOf(args);
  if (!call) {
    out.error(`Usage: ${usage}`);
    out.error(
      `Options: --pages (up to ${mostPages} times), --source <file.json>=<address>, --format ${forms.join('|')}, --record <file.json>, --feed <file.xml> --feed-address <address>`,
    );
    return 2;
  }
  try {
    const record = call.record === undefined ? undefined : readRecord(call.record);
    const pace = new PacedFetch(clock, (seconds, host) => out.error(`${host} asks for a pause of ${seconds} seconds.`));
    const {compared, failures} = await compareAll(call, pace);
    const fresh = compared.filter(({change}) => !isKnown(record ?? noRecord, change));
    const pages = await comparePages(
      call.pages,
      fresh.filter(({change}) => isChanged(change)),
      pace,
      failures,
    );
    const found = new Date().toISOString();
    // Numbers that agree with the source again are recorded, so that a figure no longer has its note.
    const entries = fresh.map(({change}): Entry => ({
      found,
      change,
      pages: pages.filter(({dataset}) => dataset === change.dataset),
    }));
    const news = entries.filter(({change}) => isChanged(change));
    if (record && call.record !== undefined && entries.length > 0) writeRecord(call.record, record, entries);
    if (record && call.feed && (entries.length > 0 || !existsSync(call.feed.file)))
      writeWholeFile(call.feed.file, feedOf({...record, entries: [...entries, ...record.entries]}, call.feed.address));
    print(call.format, news, failures, out);
    return news.length > 0 ? 3 : failures.length > 0 ? 1 : 0;
  } catch (error) {
    const isOurs = error instanceof DataError || error instanceof WriteError;
    if (!isOurs && !isSystemError(error)) throw error;
    out.error(error.message);
    return 1;
  }
}

function print(format: Call['format'], entries: readonly Entry[], failures: readonly Failure[], out: Output): void {
  if (format === 'json') {
    for (const line of JSON.stringify({entries, failures}, null, 2).split('\n')) out.log(line);
    return;
  }
  const report = reportText(entries, failures, format);
  if (report !== '') for (const line of report.split('\n')) out.log(line);
}

async function compareAll({path, sources}: Call, pace: PacedFetch) {
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

async function comparePages(
  addresses: readonly string[],
  changed: readonly Changed[],
  pace: PacedFetch,
  failures: Failure[],
): Promise<PageChange[]> {
  const found: PageChange[] = [];
  // Where no number has changed, no sentence has.
  for (const address of changed.length > 0 ? addresses : []) {
    try {
      const {body, contentType, address: final} = await pace.fetch(address);
      found.push(...(await pageChanges(address, await contentOf(decode(body, contentType), final), changed)));
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

function callOf(args: readonly string[]): Call | undefined {
  try {
    const {positionals, values} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pages: {type: 'string', multiple: true, default: []},
        source: {type: 'string', multiple: true, default: []},
        format: {type: 'string', default: 'text'},
        record: {type: 'string'},
        feed: {type: 'string'},
        'feed-address': {type: 'string'},
      },
    });
    const [path, ...more] = positionals;
    const format = forms.find((one) => one === values.format);
    const sources = values.source.map((one): [string, string] => {
      const at = one.indexOf('=');
      return [one.slice(0, at), one.slice(at + 1)];
    });
    const {record, feed, 'feed-address': address} = values;
    const isWhole = feed === undefined || (record !== undefined && address !== undefined);
    const isRead =
      sources.every(([name, source]) => name !== '' && URL.canParse(source)) && values.pages.length <= mostPages;
    if (path === undefined || more.length > 0 || !format || !isWhole || !isRead) return undefined;
    return {
      path,
      pages: values.pages,
      sources: new Map(sources),
      format,
      record,
      feed: feed === undefined || address === undefined ? undefined : {file: feed, address},
    };
  } catch {
    return undefined;
  }
}
