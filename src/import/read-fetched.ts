import type {ParsedSource} from './imported-data.js';
import {decodeSteps} from './decode.js';
import type {Fetched} from './fetch-answer.js';
import {tableSteps, textSteps} from './read-text.js';
import {inSlices, type Steps} from './slices.js';

const answers = new WeakMap<Fetched, Promise<ParsedSource>>();

/**
 * Reads a response: once for all figures that show it, and in slices, so that the page stays responsive regardless of its
 * size.
 *
 * @throws {ImportError} for everything that is not data, or is incomplete.
 */
export function readFetched(fetched: Fetched): Promise<ParsedSource> {
  let answer = answers.get(fetched);
  if (!answer) answers.set(fetched, (answer = inSlices(steps(fetched))));
  return answer;
}

function* steps({bytes, contentType, isWhole}: Fetched): Steps<ParsedSource> {
  const text = yield* decodeSteps(bytes, contentType);
  yield;
  const answer = yield* textSteps(text, isWhole);
  // Most figures read the numbers next; one that shows words does not.
  yield* tableSteps(answer);
  return answer;
}
