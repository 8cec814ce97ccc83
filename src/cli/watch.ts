import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {DataError} from '../datasets/data-error.js';
import {PacedFetch, type Clock} from './paced-fetch.js';
import {isSystemError, WriteError, writeWholeFile} from './files.js';
import type {Output} from './visible-text.js';
import {isChanged} from './watch/changes.js';
import {compareAll, comparePages} from './watch/compare.js';
import {feedOf} from './watch/feed.js';
import {knownIn, newsOf} from './watch/news.js';
import {noRecord, readRecord, recordWith, writeRecord, type Entry} from './watch/record.js';
import {reportText, type Failure} from './watch/report-text.js';

export const usage =
  'watch <folder or file> [--pages <address>]   Compares published numbers, and the sentences of pages, with their sources. Exit code 3: something has changed.';

const mostPages = 50;
const forms = ['text', 'markdown', 'json'] as const;

export const help = (): string =>
  `Usage: ${usage}\nOptions: --pages (up to ${mostPages} times), --source <file.json>=<address>, --format ${forms.join('|')}, --record <file.json>, --feed <file.xml> --feed-address <address>`;

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
    for (const line of help().split('\n')) out.error(line);
    return 2;
  }
  if (!existsSync(call.path)) {
    out.error(`${call.path} does not exist. Name a file or a folder.`);
    return 1;
  }
  try {
    const record = call.record === undefined ? noRecord : readRecord(call.record);
    const pace = new PacedFetch(clock, (seconds, host) => out.error(`${host} asks for a pause of ${seconds} seconds.`));
    const {compared, failures} = await compareAll(call.path, call.sources, pace);
    const changed = compared.filter(({change}) => isChanged(change));
    const due = changed.map((one) => ({changed: one, seen: knownIn(record, one)?.seen ?? []}));
    const pages = await comparePages(call.pages, due, pace, failures);
    const {entries, news} = newsOf(record, compared, pages, new Date().toISOString());
    const next = recordWith(record, entries);
    // The record is written last: what it has is not said again, so all of it must have been said.
    print(call.format, news, failures, out);
    if (call.feed && (entries.length > 0 || !existsSync(call.feed.file)))
      writeWholeFile(call.feed.file, feedOf(next, call.feed.address));
    if (call.record !== undefined && entries.length > 0) writeRecord(call.record, next);
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
