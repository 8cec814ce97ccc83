import type {Answer} from '../model/own-data.js';
import {decode} from './decode.js';
import {tableSteps, textSteps} from './read-text.js';
import {inSlices, type Steps} from './steps.js';

const answers = new WeakMap<Uint8Array, Promise<Answer>>();

/**
 * Reads what was fetched: once for all figures that show it, and in slices, so that the page goes on meanwhile however
 * much it is.
 *
 * @throws {Refusal} for everything that is not data, or not whole.
 */
export function readBytes(bytes: Uint8Array, contentType: string): Promise<Answer> {
  let answer = answers.get(bytes);
  if (!answer) answers.set(bytes, (answer = inSlices(steps(bytes, contentType))));
  return answer;
}

function* steps(bytes: Uint8Array, contentType: string): Steps<Answer> {
  const text = decode(bytes, contentType);
  yield;
  const answer = yield* textSteps(text);
  // Most figures ask for its numbers next; one that shows words does not.
  yield* tableSteps(answer);
  return answer;
}
