import {Refusal} from './refusal.js';

/** Deeper than any form that is read here. What is deeper is not looked into, so that nothing can overflow. */
const deepest = 100;

/** JSON as the standard says; of keys that occur twice the last one holds. */
export function parseJson(text: string): unknown {
  const {depth, open} = brackets(text);
  if (depth > deepest) throw new Refusal('too-deep', 'document', `at most ${deepest} levels deep`, depth);
  try {
    return JSON.parse(withoutDirections(text)) as unknown;
  } catch (error) {
    const code = open ? 'truncated' : 'not-json';
    throw new Refusal(code, 'document', open ? 'whole' : 'JSON', (error as Error).message);
  }
}

/** How deep the brackets go, and whether the text ends inside them. Counted without recursion. */
function brackets(text: string): {depth: number; open: boolean} {
  let depth = 0;
  let level = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b || code === 0x5b) depth = Math.max(depth, ++level);
    else if (code === 0x7d || code === 0x5d) level--;
    else if (code === 0x22) {
      at = endOfString(text, at);
      if (at < 0) return {depth, open: true};
    }
  }
  return {depth, open: level > 0};
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at;
    if (code === 0x5c) at++;
  }
  return -1;
}

/** The marks that `undirected` takes out, written as escapes; a backslash that is itself escaped begins none. */
function withoutDirections(text: string): string {
  return text.replace(/\\\\|\\u(?:200[ef]|202[a-e]|206[6-9])/gi, (found) => (found.length === 2 ? found : ''));
}
