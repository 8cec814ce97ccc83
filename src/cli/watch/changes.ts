import {DataError} from '../../datasets/data-error.js';
import {languages} from '../../datasets/source.js';
import {decode} from '../../import/decode.js';
import type {ParsedSource} from '../../import/imported-data.js';
import {readText, tableOf} from '../../import/read-text.js';
import {trendFrom} from '../../import/trend-from.js';
import type {PacedFetch} from '../paced-fetch.js';
import {changedClaims, type ClaimChange} from './claims.js';
import {areAlike, compareTables, trendTable, type Comparison} from '../../import/compare-tables.js';
import {changedSentences, type SentenceChange} from './sentences.js';
import type {Watched} from './watched.js';

/** Most categories that are listed as new, or as gone. */
const mostItems = 50;

/** A published dataset whose source answers something else. */
export interface DatasetChange extends Comparison {
  dataset: string;
  file: string;
  source: string;
  /** The source's own date of its last change. */
  updated: string | undefined;
  /** All categories that are new or gone, also those that are not listed. */
  addedCount: number;
  goneCount: number;
  claims: readonly ClaimChange[];
  /** The sentences of the figure without options, by language. */
  sentences: Readonly<Record<string, SentenceChange>>;
}

/** The numbers of a source as it answers now. */
export async function currentAnswer({source}: Watched, pace: PacedFetch): Promise<ParsedSource> {
  const {body, contentType, isWhole} = await pace.fetch(source);
  return readText(decode(body, contentType), isWhole);
}

/**
 * The differences between a published dataset and its source, if there are any.
 *
 * @throws {DataError} for two tables that cannot be compared.
 */
export async function changeOf(watched: Watched, current: ParsedSource): Promise<DatasetChange> {
  const {name, file, source, answer} = watched;
  const [published, fresh] = [tableOf(answer), tableOf(current)];
  const comparison = areAlike(published, fresh)
    ? compareTables(published, fresh)
    : compareTables(trendTable(trendFrom(answer, {}, 'nb')), trendTable(trendFrom(current, {}, 'nb')));
  if (comparison.compared === 0)
    throw new DataError(source, `the numbers of ${name}`, 'a table without a number in common');
  const about = {
    dataset: name,
    file,
    source,
    updated: fresh.updated,
    ...comparison,
    added: comparison.added.slice(0, mostItems),
    gone: comparison.gone.slice(0, mostItems),
    addedCount: comparison.added.length,
    goneCount: comparison.gone.length,
  };
  if (!isChanged(comparison)) return {...about, claims: [], sentences: {}};
  return {
    ...about,
    claims: orElse(() => changedClaims(file, answer, current), []),
    sentences: await sentencesOf(answer, current),
  };
}

export const isChanged = ({revisedCount, added, gone}: Comparison): boolean =>
  revisedCount + added.length + gone.length > 0;

async function sentencesOf(answer: ParsedSource, current: ParsedSource): Promise<DatasetChange['sentences']> {
  const all: Record<string, SentenceChange> = {};
  for (const language of languages) {
    // Numbers that need options to be drawn have sentences only where a page has those options.
    const change = await changedSentences(answer, current, {}, language).catch(unlessData);
    if (change) all[language] = change;
  }
  return all;
}

/** Nothing for numbers that a figure does not read. */
export function unlessData(error: unknown): undefined {
  if (!(error instanceof DataError)) throw error;
  return undefined;
}

function orElse<Result>(read: () => Result, otherwise: Result): Result {
  try {
    return read();
  } catch (error) {
    unlessData(error);
    return otherwise;
  }
}
