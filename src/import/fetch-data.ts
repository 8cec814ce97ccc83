import {fetchAnswer, FetchFailure, type Fetched} from './fetch-answer.js';
import {kept} from './limits.js';
import {Recent} from './recent.js';

interface Request {
  answer: Promise<Fetched>;
  controller: AbortController;
  waiting: number;
  isOver: boolean;
}

/** Figures with the same address share the request. */
const requests = new Map<string, Request>();

/**
 * Responses kept for the next figure with the same address. A figure can still show a response that is no longer kept,
 * because it has the data that was read from it.
 */
const answers = new Recent<Fetched>(kept);

/** The times until which servers have asked clients to wait. */
const pauses = new Map<string, number>();

/**
 * Fetches data once for all figures with the same address: without cookies or a referrer, within `seconds`, and at most
 * 5 MB.
 *
 * @param signal - Ends the wait, as the seconds do, and also the request if no other figure waits for it.
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

/** Removes a response that could not be used, so that it is requested again. */
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
      // The next caller tries again.
      if (requests.get(href) === request) requests.delete(href);
      if (error instanceof FetchFailure && error.retryAfter) pauses.set(href, Date.now() + error.retryAfter * 1000);
    },
  );
  return request;
}

/** Allows `https:`, and the server of the page itself. */
function isAllowed({protocol, origin, username, password}: URL): boolean {
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && origin === globalThis.location?.origin);
}
