import {fetchAnswer, FetchFailure, type Fetched} from './fetch-answer.js';
import {kept} from './limits.js';
import {Recent} from './recent.js';

interface Request {
  answer: Promise<Fetched>;
  controller: AbortController;
  waiting: number;
  isOver: boolean;
}

/** Figures that share an address share the request. */
const requests = new Map<string, Request>();

/**
 * What has come, for the next figure that asks for it. A figure that shows an answer which is not kept any more goes on
 * showing it: it holds what was read from it.
 */
const answers = new Recent<Fetched>(kept);

/** Until when a server asked to be left alone. */
const pauses = new Map<string, number>();

/**
 * Fetches data once for all who ask for the same address: without cookies, without telling which page asks, no longer
 * than `seconds` and no more than 5 MB.
 *
 * @param signal - Ends the wait, as the seconds do; the request too, when nobody else waits for it.
 * @throws {FetchFailure}
 */
export async function fetchData(address: URL, seconds: number, signal: AbortSignal): Promise<Fetched> {
  const {href} = address;
  if (!isAllowed(address)) throw new FetchFailure('address', `${href} is neither https: nor on this server`);
  const known = answers.get(href);
  if (known) return known;
  const left = Math.ceil(((pauses.get(href) ?? 0) - Date.now()) / 1000);
  if (left > 0) throw new FetchFailure('too-many-requests', `${address.host} asked to be left alone`, left);

  const request = requests.get(href) ?? start(address);
  request.waiting++;
  const late = new FetchFailure('timeout', `${href} did not answer within ${seconds} seconds`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, seconds * 1000, late);
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, {__proto__: null, once: true} as AddEventListenerOptions);
  });
  try {
    return await Promise.race([request.answer, end]);
  } finally {
    clearTimeout(timer);
    request.waiting--;
    if (request.waiting === 0 && !request.isOver) {
      requests.delete(href);
      request.controller.abort();
    }
  }
}

/** What has come from an address and could not be used is asked for again. */
export function forgetData({href}: URL): void {
  answers.delete(href);
}

function start(address: URL): Request {
  const {href} = address;
  const controller = new AbortController();
  const request: Request = {answer: fetchAnswer(address, controller), controller, waiting: 0, isOver: false};
  requests.set(href, request);
  const keep = (fetched: Fetched) => {
    request.isOver = true;
    if (requests.get(href) === request) requests.delete(href);
    answers.set(href, fetched, fetched.bytes.length);
  };
  request.answer.then(
    (fetched) => keep(fetched),
    (error: unknown) => {
      request.isOver = true;
      // The next to ask tries again.
      if (requests.get(href) === request) requests.delete(href);
      if (error instanceof FetchFailure && error.retryAfter) pauses.set(href, Date.now() + error.retryAfter * 1000);
    },
  );
  return request;
}

/** `https:`, or the server that the page itself came from. */
function isAllowed({protocol, origin, username, password}: URL): boolean {
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && origin === globalThis.location?.origin);
}
