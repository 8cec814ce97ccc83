/** Tells what the short forms in a text stand for, those that are in it; nothing where there are none. */
export function explained(shown: unknown, forms: Readonly<Record<string, string>>): string[] {
  const words = new Set(textIn(shown).split(/[^\p{L}\d²]+/u));
  const found = Object.entries(forms).filter(([form]) => words.has(form));
  return found.length > 0 ? [found.map(([form, meaning]) => `${form}: ${meaning}.`).join(' ')] : [];
}

/** All texts in it. Not by way of JSON: a page may have taught its own toJSON to everything. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(textIn).join(' ') : '';
}
