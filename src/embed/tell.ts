const told = new Set<string>();

/** Tells the author of the page, once for each thing to tell. */
export function tell(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(message);
}

/** As much of an author's text as a sentence can carry. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
