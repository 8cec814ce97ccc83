import {reasonOf, type Reason, type Topic} from '../../src/cli/dimension-reasons.js';
import {dataAddress, metadataAddress, metadataTable, rootOf} from '../../src/cli/px-web.js';
import {choose, refuseOtherThan} from '../../src/cli/table-choice.js';
import {FetchFailure} from '../../src/import/fetch-answer.js';
import {fetchData} from '../../src/import/fetch-data.js';
import {ImportError, type Remedy} from '../../src/import/import-error.js';
import type {DimensionMapping, ParsedSource, Table} from '../../src/import/imported-data.js';
import {readFetched} from '../../src/import/read-fetched.js';
import {tableOf} from '../../src/import/read-text.js';
import {snapshotDocument} from '../../src/import/snapshot-document.js';
import {trendDimensions} from '../../src/import/trend-from.js';

// The page fetches this module when an author asks for a table by its number. It does what the command `table` does.

const host = 'data.ssb.no';
const seconds = 20;

export type Options = Readonly<Record<string, string>>;

/** A dimension of a table, the topic that it is taken for, and why. */
export interface Proposal {
  topic: Topic;
  name: string;
  reason: Reason;
}

const ask = (address: string) => fetchData(new URL(address), seconds, new AbortController().signal);

const hintsOf = (options: Options): DimensionMapping => ({
  fix: options['fix'],
  levels: options['levels'],
  measures: options['measures'],
  periods: options['periods'],
  level: options['dimension-level'],
  measure: options['dimension-measure'],
  time: options['dimension-time'],
});

/**
 * The dimensions of a table, without its numbers.
 *
 * @throws {Error} when the server does not answer, or answers with something else.
 */
export async function describedTable(number: string): Promise<Table> {
  const {bytes, contentType} = await ask(metadataAddress(rootOf(host), number, undefined));
  return metadataTable({body: bytes, contentType});
}

/** The same in the form that the choices of the form are made of. */
export const asAnswer = (table: Table): ParsedSource => ({form: 'json-stat', table, document: table.document});

/** Which dimension is taken for which topic; nothing where that is not clear. */
export function proposals(table: Table, options: Options): Proposal[] {
  const hints = hintsOf(options);
  try {
    return [...trendDimensions(table, hints)].map(([topic, dimension]) => ({
      topic,
      name: dimension.label || dimension.id,
      reason: reasonOf(topic, dimension, hints),
    }));
  } catch {
    return [];
  }
}

/**
 * The address of the part of a table that the figure shows.
 *
 * @throws {ImportError} when the figure cannot show the table, with the option that would do.
 */
export function partOf(number: string, table: Table, options: Options) {
  const chosen = choose(table, hintsOf(options));
  return {chosen, address: dataAddress(rootOf(host), number, undefined, table.dimensions, chosen)};
}

/**
 * A file of that part, with its address, time and hash.
 *
 * @throws {Error} when the server does not answer with what was asked for.
 */
export async function snapshotOf(table: Table, {chosen, address}: ReturnType<typeof partOf>): Promise<string> {
  const fetched = await ask(address);
  const answer = await readFetched(fetched);
  refuseOtherThan(chosen, table, tableOf(answer));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', fetched.bytes as BufferSource));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const snapshot = {address, fetched: new Date().toISOString(), sha256};
  return `${JSON.stringify(snapshotDocument(answer, snapshot), null, 2)}\n`;
}

export interface Failure {
  status: 'refused' | 'none' | 'busy' | 'choose' | 'undrawn';
  /** The option that would do. */
  remedy?: Remedy | undefined;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof ImportError) {
    const {remedy} = error.details;
    return {status: remedy ? 'choose' : 'undrawn', remedy};
  }
  const code = error instanceof FetchFailure ? error.code : undefined;
  if (code === 'not-found') return {status: 'none'};
  return {status: code === 'too-many-requests' ? 'busy' : 'refused'};
}
