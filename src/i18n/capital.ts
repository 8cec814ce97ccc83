export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Writes the first letter in lower case, except in abbreviations. */
export function uncapital(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\P{L})/u, (first) => first.toLowerCase());
}
