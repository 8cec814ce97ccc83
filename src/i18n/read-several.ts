/** The values of an option that lists several names. The names are for editors of code; any text is read. */
export type SeveralOf<Name extends string> = Name | (string & Record<never, never>);

/** More words can only be a mistake. */
const mostWords = 200;

const wordsIn = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

/**
 * The ids in a list of ids or names that spaces or commas separate, and the words that belong to none of them, as they are written. A name can
 * be of several words: the longest one that the next words make up counts.
 *
 * @param allowed - Lists of an id and its other names.
 */
export function readSeveral(text: string, allowed: readonly (readonly [string, ...string[]])[]): string[] {
  const key = (written: readonly string[]) => `${written}`.toLowerCase();
  const ids = new Map(allowed.flatMap((names) => names.map((name) => [key(wordsIn(name)), names[0]])));
  const words = wordsIn(text).slice(0, mostWords);
  const read: string[] = [];
  for (let from = 0, to; from < words.length; from = to) {
    to = words.length;
    while (to > from + 1 && !ids.has(key(words.slice(from, to)))) to -= 1;
    const name = words.slice(from, to);
    read.push(ids.get(key(name)) ?? `${name}`);
  }
  return read;
}
