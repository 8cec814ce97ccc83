import {parseDate} from '../datasets/built-ins.js';
import {mostBytes} from './limits.js';
import {pause} from './slices.js';

/** The reason why an address gave no data. */
export type FetchCode =
  | 'address'
  | 'redirect'
  | 'network'
  | 'http'
  | 'not-found'
  | 'denied'
  | 'too-many-requests'
  | 'timeout'
  | 'too-big';

export class FetchFailure extends Error {
  override name = 'FetchFailure';

  constructor(
    readonly code: FetchCode,
    message: string,
    /** The number of seconds that the server asks clients to wait. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

export interface Fetched {
  bytes: Uint8Array;
  contentType: string;
  /** The server stated the length of its response, and the browser received all of it. */
  isWhole: boolean;
  /** The time of the response. */
  at: Date;
}

/** Sends one request to an address. @throws {FetchFailure} */
export async function fetchAnswer(address: URL, {signal}: AbortController): Promise<Fetched> {
  try {
    const response = await fetch(address, {
      // Without a prototype, so that no property of a polluted one becomes an option of this request.
      __proto__: null,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect could lead to a server that neither the author nor the reader has chosen.
      redirect: 'manual',
      signal,
      headers: {accept: 'application/json, text/csv;q=0.9, */*;q=0.1'},
    } as RequestInit);
    refuse(response, address);
    const bytes = await readBytes(response, address);
    const contentType = response.headers.get('content-type') ?? '';
    return {bytes, contentType, isWhole: await isWhole(response), at: new Date()};
  } catch (error) {
    if (error instanceof FetchFailure || signal.aborted) throw error;
    throw new FetchFailure(
      'network',
      `${address.href} could not be reached. Without an answer from the server, look at its CORS headers and at connect-src in this page's Content-Security-Policy. ${String(error)}`,
    );
  }
}

function refuse(response: Response, address: URL): void {
  const {status} = response;
  if (response.type === 'opaqueredirect') {
    throw new FetchFailure('redirect', `${address.href} leads on to another address. Give that one in its place.`);
  }
  if (response.ok) return;
  const message = `${address.href} answered ${status}`;
  if (status === 429 || status === 503) {
    throw new FetchFailure('too-many-requests', message, secondsIn(response.headers.get('retry-after')));
  }
  if (status === 404 || status === 410) throw new FetchFailure('not-found', message);
  throw new FetchFailure(status === 401 || status === 403 ? 'denied' : 'http', message);
}

/** The header `Retry-After` is a number of seconds or a date. */
export function secondsIn(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : (parseDate(header) - Date.now()) / 1000;
  return seconds > 0 ? Math.min(Math.ceil(seconds), 3600) : undefined;
}

async function readBytes(response: Response, address: URL): Promise<Uint8Array<ArrayBuffer>> {
  const tooBig = () => new FetchFailure('too-big', `${address.href} sends more than ${mostBytes} bytes`);
  if (Number(response.headers.get('content-length')) > mostBytes) {
    await response.body?.cancel();
    throw tooBig();
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > mostBytes) {
      await reader?.cancel();
      throw tooBig();
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * A browser rejects a response that is shorter than stated. Only a response that ends when the connection closes can be
 * cut off unnoticed; if another server hides its headers, this cannot be known.
 */
async function isWhole({headers, url}: Response): Promise<boolean> {
  if (headers.has('content-length') || headers.has('transfer-encoding')) return true;
  // The browser adds the timing of a request a moment later.
  await pause();
  const [timing] = performance.getEntriesByName(url, 'resource').slice(-1) as PerformanceResourceTiming[];
  return /^h[23]/.test(timing?.nextHopProtocol ?? '');
}
