/** The letter of a period in English, and the Norwegian one that the ids have. */
const letters: Readonly<Record<string, string>> = {Q: 'K', S: 'H', W: 'U'};

/** A period in the spelling of the ids: `2020-Q1`, `2020q1` and `2020 k1` are `2020K1`, and `2020-01` is `2020M01`. */
function inIds(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/^(\d{4})([QSW])/, (_, year: string, letter: string) => `${year}${letters[letter]}`)
    .replace(/^(\d{4})(\d\d)$/, '$1M$2');
}

/** The id of a period from its id, another usual spelling of it, or its name in the reader's language. */
export function annotatedYear(
  asked: string,
  years: readonly string[],
  nameOf: (year: string) => string,
): string | undefined {
  const [id, name] = [inIds(asked), asked.toLowerCase()];
  return years.find((year) => inIds(year) === id || nameOf(year).toLowerCase() === name);
}
