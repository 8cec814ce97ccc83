/** The options of a figure in its address: the choices of each option that anybody may set (rights.json). */
export type Accepted = Readonly<Record<string, readonly string[] | Words>>;

/** The words that the values of a list are made of; the figure reads which names they are. */
interface Words {
  readonly words: readonly string[];
}

/** What links said of the element that a page made of them. The figure page has a heading and a place of its own. */
const ofElements = /^(heading|heading-level|hide|group|address|src-timeout)$/;

/** Parameters that others put on addresses: counters of visits, and pym.js. They ask the figure for nothing. */
const ofOthers = /^(utm_|mtm_|pk_|mc_)|^(fbclid|gclid|msclkid|initialWidth|childId|parentTitle|parentUrl)$/;

/** What is between two names of a list. */
const separators = /[\s,;]+/;

// As it is when the script starts: what replaces it afterwards does not change what is accepted.
const {hasOwn} = Object;

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
    if (!hasOwn(accepted, name) || !isAccepted(value, accepted[name]!)) refused.push(name);
    else if (!options.has(name)) options.set(name, value);
  }
  return {options, refused};
}

function isAccepted(value: string, accepted: readonly string[] | Words): boolean {
  // As the elements compare what an author writes.
  const wanted = value.trim().toLowerCase();
  if ('words' in accepted) return wanted.split(separators).every((word) => accepted.words.includes(word));
  return accepted.some((one) => one.toLowerCase() === wanted);
}
