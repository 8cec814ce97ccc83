/** Explains the short forms that are in a text; the list is empty where there are none. */
export function explained(shown: unknown, forms: Readonly<Record<string, string>>): string[] {
  const words = new Set(textIn(shown).split(/[^\p{L}\d²]+/u));
  const found = Object.entries(forms).filter(([form]) => words.has(form));
  return found.length > 0 ? [found.map(([form, meaning]) => `${form}: ${meaning}.`).join(' ')] : [];
}

/** All texts in a value. JSON would call a `toJSON` that the page may have added to all objects. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(textIn).join(' ') : '';
}
