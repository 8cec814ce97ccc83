import {parseJSON} from '../datasets/built-ins.js';
import {mostOfJson as most} from './limits.js';
import {ImportError} from './import-error.js';
import {atOnce, type Steps} from './slices.js';

/** The number of characters between two pauses. */
const stretch = 100_000;

/** Parses JSON by the standard; the last of several equal keys counts. */
export function parseJson(text: string): unknown {
  return atOnce(jsonSteps(text));
}

/** Refuses a text that would take long to parse, before parsing it. */
export function* jsonSteps(text: string): Steps<unknown> {
  const {open, plain} = yield* scan(text);
  yield;
  try {
    return parseJSON(plain) as unknown;
  } catch (error) {
    const code = open ? 'truncated' : 'not-json';
    throw new ImportError(code, 'document', open ? 'whole' : 'JSON', (error as Error).message);
  }
}

/**
 * Whether the text ends inside its brackets, and the text without escaped marks of the kind that `stripBidiControls` removes.
 * Counts brackets, values and names without recursion, and throws as soon as a limit is exceeded.
 */
function* scan(text: string): Steps<{open: boolean; plain: string}> {
  const parts: string[] = [];
  let [depth, values, names, texts, marks] = [0, 0, 0, 0, 0];
  let begin = 0;
  let isInside = false;
  for (let at = 0, rest = stretch; at < text.length; at++, rest--) {
    if (rest === 0) {
      rest = stretch;
      yield;
    }
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      isInside = !isInside;
      // Names are strings too.
      if (isInside && ++texts > most.texts + names) throw tooMany(most.texts, texts);
    } else if (isInside) {
      if (code !== 0x5c) continue;
      if (text.charCodeAt(at + 1) === 0x75 && isMark(text, at + 2)) {
        parts.push(text.slice(begin, at));
        begin = at + 6;
        if (++marks > most.names)
          throw new ImportError('form', 'document', `at most ${most.names} marks of direction`, marks);
      }
      // An escaped character does not end the string.
      at++;
    } else if (code === 0x7b || code === 0x5b) {
      if (++depth > most.levels)
        throw new ImportError('too-deep', 'document', `at most ${most.levels} levels deep`, depth);
      if (++values > most.values) throw tooMany(most.values, values);
    } else if (code === 0x7d || code === 0x5d) depth--;
    else if (code === 0x2c && ++values > most.values) throw tooMany(most.values, values);
    else if (code === 0x3a && ++names > most.names) throw tooMany(most.names, names);
  }
  return {open: isInside || depth > 0, plain: parts.length === 0 ? text : parts.join('') + text.slice(begin)};
}

const isMark = (text: string, at: number) => /^(?:200[ef]|202[a-e]|206[6-9])$/i.test(text.slice(at, at + 4));

function tooMany(limit: number, count: number): ImportError {
  return new ImportError('too-many-cells', 'document', `at most ${limit} values or names`, count, {count, most: limit});
}
