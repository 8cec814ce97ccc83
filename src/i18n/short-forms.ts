/** Meanings by abbreviation. */
export type ShortForms = Readonly<Record<string, string>>;

/** The abbreviations that are in a text. */
export function shortFormsIn(shown: unknown, forms: ShortForms): string[] {
  const words = new Set(textIn(shown).split(/[^\p{L}\d²]+/u));
  return Object.keys(forms).filter((form) => words.has(form));
}

/** «IKT: informasjons- og kommunikasjonsteknologi. KS: …»; empty without abbreviations. */
export function meaningsOf(used: readonly string[], forms: ShortForms): string {
  return used.map((form) => `${form}: ${forms[form]}.`).join(' ');
}

/** A note on the abbreviations in a text; the list is empty where there are none. */
export function explained(shown: unknown, forms: ShortForms): string[] {
  return [meaningsOf(shortFormsIn(shown, forms), forms)].filter(Boolean);
}

/** All texts in a value. JSON would call a `toJSON` that the page may have added to all objects. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(textIn).join(' ') : '';
}
