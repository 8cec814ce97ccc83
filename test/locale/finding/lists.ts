/** The ids of names that are listed in a text, in its order; nothing where there is another name. */
export function listed(text: string, ids: ReadonlyMap<string, string>, and: string): string[] | undefined {
  for (const [name, id] of ids) {
    if (!text.startsWith(name)) continue;
    const rest = text.slice(name.length);
    if (rest === '') return [id];
    const next = [', ', and].find((sign) => rest.startsWith(sign));
    const others = next === undefined ? undefined : listed(rest.slice(next.length), ids, and);
    if (others && (next === ', ' || others.length === 1)) return [id, ...others];
  }
  return undefined;
}

export const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const isSame = (some: readonly string[] | undefined, others: readonly string[]) =>
  some !== undefined && some.toSorted().join(' ') === others.toSorted().join(' ');

/** A number as a language writes it, in whole units of its last decimal. */
export function unitsOf(text: string, isEnglish: boolean, decimals: number): number {
  const plain = isEnglish ? text.replaceAll(',', '') : text.replaceAll('\u00a0', '').replace(',', '.');
  const [, fraction = ''] = plain.split('.');
  // A number that is written with fewer decimals than it has would be another one.
  return fraction.length === decimals ? Math.round(Number(plain.replace('−', '-')) * 10 ** decimals) : NaN;
}
