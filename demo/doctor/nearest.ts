/** No name or choice is half as long. */
const longestWord = 200;

/** The word that was probably meant, if one is near enough. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const wanted = plain(word);
  if (wanted.length > longestWord) return undefined;
  const near = words
    .map((one) => ({one, known: plain(one)}))
    .map(({one, known}) => ({one, known, far: distance(wanted, known)}))
    .filter(({one, known, far}) => far <= Math.max(1, Math.floor(one.length / 4)) || isPart(wanted, known));
  return near.sort((a, b) => a.far - b.far)[0]?.one;
}

const quotes = /["'`´‘’‚“”„«»′″]/g;

/** Without the quotation marks that a text field makes round, and without what writers mix up. */
export function plain(text: string): string {
  return text.replace(quotes, '').trim().toLowerCase().replaceAll('_', '-').replaceAll(' ', '-');
}

export function hasCurlyQuotes(text: string): boolean {
  return /[‘’‚“”„«»″]/.test(text);
}

function isPart(wanted: string, word: string): boolean {
  return wanted.length >= 4 && (word.startsWith(wanted) || wanted.startsWith(word));
}

/** How many letters must be added, taken away or changed (Levenshtein). */
function distance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 8 || from.length > 80) return Infinity;
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (const [at, letter] of from.split('').entries()) {
    const next = [at + 1];
    for (let index = 1; index <= to.length; index += 1) {
      const changed = row[index - 1]! + (letter === to[index - 1] ? 0 : 1);
      next.push(Math.min(row[index]! + 1, next[index - 1]! + 1, changed));
    }
    row = next;
  }
  return row.at(-1)!;
}
