const warned = new Set<string>();

/** Enough for an author to begin with; strangers can write any number of wrong links. */
const most = 100;

/** Tells the author of the page, once for each thing to tell. */
export function warnOnce(message: string): void {
  if (warned.has(message) || warned.size > most) return;
  warned.add(message);
  console.warn(warned.size > most ? 'More is wrong than is said here.' : message);
}

/** As much of an author's text as a sentence can carry. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
