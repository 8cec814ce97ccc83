/** What a figure can be told by its address: the choices of each option, or the longest text that it takes. */
export type Accepted = Readonly<Record<string, readonly string[] | number>>;

/** What a link asks of the element that a page makes of it. The figure page has a heading and a place of its own. */
const ofElements = /^(heading|heading-level|group|address|src-timeout)$/;

/** Parameters that others put on addresses: counters of visits, and pym.js. They ask the figure for nothing. */
const ofOthers = /^(utm_|mtm_|pk_|mc_)|^(fbclid|gclid|msclkid|initialWidth|childId|parentTitle|parentUrl)$/;

export interface Asked {
  options: ReadonlyMap<string, string>;
  /** Names that the figure does not have, or has not with that value. */
  refused: readonly string[];
}

/** Reads the query of a figure page, by name and value from the list of what the figure accepts. */
export function readOptions(search: string, accepted: Accepted): Asked {
  const options = new Map<string, string>();
  const refused: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (value === '' || ofOthers.test(name) || ofElements.test(name)) continue;
    if (!Object.hasOwn(accepted, name) || !isAccepted(name, value, accepted[name]!)) refused.push(name);
    else if (!options.has(name)) options.set(name, value);
  }
  return {options, refused};
}

function isAccepted(name: string, value: string, accepted: readonly string[] | number): boolean {
  if (typeof accepted === 'number') return value.length <= accepted;
  // `hide` takes several of its choices.
  const values = name === 'hide' ? value.split(/\s+/).filter(Boolean) : [value];
  // As the elements compare what an author writes.
  const known = new Set(accepted.map((one) => one.toLowerCase()));
  return values.every((one) => known.has(one.trim().toLowerCase()));
}
