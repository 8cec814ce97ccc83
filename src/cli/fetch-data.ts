import {DataError} from '../datasets/data-error.js';
import {secondsIn} from '../import/fetch-answer.js';
import {mostBytes} from '../import/limits.js';
import {isSystemError, WriteError} from './files.js';

const mostSeconds = 10;
const mostRedirects = 5;

/** Explains why an answer could not be fetched. */
export class FetchError extends Error {
  constructor(
    message: string,
    /** The status of the answer, where there was one. */
    readonly status?: number,
    /** The seconds that the server asks clients to wait. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** Whether the message of an error says why a file with fetched data was not written. */
export const isExplained = (error: unknown): error is Error =>
  isSystemError(error) || [DataError, FetchError, WriteError].some((expected) => error instanceof expected);

export interface Fetched {
  body: Uint8Array;
  contentType: string;
  /** Whether the end of the answer is marked, so that nothing can be missing. */
  isWhole: boolean;
  /** The address after redirects. */
  address: string;
}

/**
 * Fetches over https, or from the same machine without encryption for trials, within limits of time and size. Sends no
 * cookies and no credentials; follows redirects to https alone, and within the host that was asked for. The network decides
 * which machine the name of a host leads to.
 */
export async function fetchData(address: string, {seconds = mostSeconds} = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout(seconds * 1000);
  const isHere = (url: URL) => url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  let url = allowed(address, (one) => one.protocol === 'https:' || isHere(one));
  const {host} = url;
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const response = await fetch(url, {
        redirect: 'manual',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal,
      });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        // A redirect from this machine to itself does not leave it.
        const mayStay = isHere(url);
        url = allowed(new URL(location, url).href, (one) => one.protocol === 'https:' || (mayStay && isHere(one)));
        if (url.host !== host) {
          throw new FetchError(
            `${address} leads on to another host: ${url.href} Ask for that address if it is the one that is meant.`,
          );
        }
        continue;
      }
      if (!response.ok) {
        const wait = secondsIn(response.headers.get('retry-after'));
        await response.body?.cancel();
        throw new FetchError(`${url.href} answered ${response.status}.`, response.status, wait);
      }
      return {
        body: await bodyOf(response),
        contentType: response.headers.get('content-type') ?? '',
        // Without either header, an answer ends where the connection does, and may have been cut.
        isWhole: ['content-length', 'transfer-encoding'].some((name) => response.headers.has(name)),
        address: url.href,
      };
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    const {name, message, cause} = error as Error;
    if (name === 'TimeoutError') throw new FetchError(`${url.href} did not answer in full within ${seconds} seconds.`);
    throw new FetchError(`${url.href} could not be reached: ${cause instanceof Error ? cause.message : message}`);
  }
  throw new FetchError(`${address} leads on more than ${mostRedirects} times.`);
}

function allowed(address: string, isAllowed: (url: URL) => boolean): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !isAllowed(url)) throw new FetchError(`Only https: addresses are fetched, not ${address}`);
  if (url.username || url.password) throw new FetchError(`An address with a name and a password is not fetched.`);
  return url;
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > mostBytes) throw new FetchError(`${response.url} is larger than ${mostBytes / 1_000_000} MB.`);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
