/** Tells what the short forms in a text stand for, those that are in it; nothing where there are none. */
export function explained(shown: unknown, forms: Readonly<Record<string, string>>): string[] {
  const words = new Set(JSON.stringify(shown).split(/[^\p{L}\d²]+/u));
  const found = Object.entries(forms).filter(([form]) => words.has(form));
  return found.length > 0 ? [found.map(([form, meaning]) => `${form}: ${meaning}.`).join(' ')] : [];
}
