/** The options of a figure in its address: the choices of each option that anybody may set (rights.json). */
export type Accepted = Readonly<Record<string, readonly string[] | Words>>;

/** The words that the names in a list consist of. The figure itself finds the names. */
interface Words {
  readonly words: readonly string[];
}

/** Options for the element that a page makes of a link. The figure page has a heading and a place of its own. */
const ofElements = /^(heading|heading-level|hide|group|address|src-timeout)$/;

/** Parameters that other software adds to addresses: counters of visits, and pym.js. They set no options. */
const ofOthers = /^(utm_|mtm_|pk_|mc_)|^(fbclid|gclid|msclkid|initialWidth|childId|parentTitle|parentUrl)$/;

/** The separators of the names in a list. */
const separators = /[\s,;]+/;

// Read when the script starts: a later replacement does not change which options are accepted.
const {hasOwn} = Object;

export interface Asked {
  options: ReadonlyMap<string, string>;
  /** Names that the figure does not have, or not with that value. */
  refused: readonly string[];
}

/** Reads the options in the query of a figure page: those with a name and a value that the figure accepts. */
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
  // The elements compare the values of attributes in the same way.
  const wanted = value.trim().toLowerCase();
  if (hasOwn(accepted, 'words')) {
    const {words} = accepted as Words;
    return wanted.split(separators).every((word) => word === '' || words.includes(word));
  }
  return (accepted as readonly string[]).some((one) => one.toLowerCase() === wanted);
}
