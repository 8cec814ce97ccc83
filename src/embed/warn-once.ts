const warned = new Set<string>();

/** The most warnings: enough for an author to begin with, since strangers can write any number of wrong links. */
const most = 100;

/** Warns the author of the page, once for each message. */
export function warnOnce(message: string): void {
  if (warned.has(message) || warned.size > most) return;
  warned.add(message);
  console.warn(warned.size > most ? 'More is wrong than is said here.' : message);
}

/** The beginning of an author's text, short enough for a sentence. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
