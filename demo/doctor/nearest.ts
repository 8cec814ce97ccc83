/** The word that was probably meant, if one is near enough. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const wanted = plain(word);
  const near = words
    .map((one) => ({one, far: distance(wanted, plain(one))}))
    .filter(({one, far}) => far <= Math.max(1, Math.floor(one.length / 4)) || isPart(wanted, plain(one)));
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
    row = row.reduce<number[]>((next, above, index) => {
      const left = next[index - 1];
      return left === undefined
        ? [at + 1]
        : [...next, Math.min(above + 1, left + 1, row[index - 1]! + (letter === to[index - 1] ? 0 : 1))];
    }, []);
  }
  return row.at(-1)!;
}
