import {warnOnce} from './warn-once.js';

/** The address of this script, beside the other files of the library. */
export const home = import.meta.url;

/** The script of an element with its finished figure; the module of the element itself exports none of this. */
interface ElementScript {
  defined: Promise<unknown>;
  define(): Promise<unknown>;
}

/** Elements that could not be fetched. */
const missed = new Set<string>();

/**
 * Fetches an element that is not defined, and returns whether the defined element belongs to the library.
 *
 * @param isThere - Whether it is in the page already, and can be shown as the finished figure of its script.
 */
export async function isOurs(tag: string, isThere = false): Promise<boolean> {
  let fault = 'belongs to another script';
  if (!customElements.get(tag)) {
    try {
      // A new query in the loader's address, because the library has changed, is used for its figures too.
      const address = new URL(`${isThere ? '' : 'elements/'}${tag}.js${new URL(home).search}`, home).href;
      const script = (await import(/* @vite-ignore */ address)) as Partial<ElementScript>;
      await (missed.has(tag) ? script.define?.() : script.defined);
    } catch (error) {
      missed.add(tag);
      fault = `could not be fetched: ${error as string}`;
    }
  }
  const owner: (CustomElementConstructor & {version?: unknown}) | undefined = customElements.get(tag);
  const isKnown = typeof owner?.version === 'string';
  if (!isKnown) warnOnce(`What the author wrote stays: <${tag}> ${fault}`);
  return isKnown;
}
