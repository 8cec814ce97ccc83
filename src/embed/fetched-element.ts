import {warnOnce} from './warn-once.js';

/** Where the files of the library are. */
export const home = import.meta.url;

/** The script of an element with its finished figure; the element itself has nothing of it. */
interface ElementScript {
  defined: Promise<unknown>;
  define(): Promise<unknown>;
}

/** Elements that did not come. */
const missed = new Set<string>();

/**
 * Fetches an element that nobody has defined, and tells whether what is defined then is one of ours.
 *
 * @param isThere - Whether it is in the page already, and can be shown as it was drawn when the library was built.
 */
export async function isOurs(tag: string, isThere = false): Promise<boolean> {
  let fault = 'belongs to another script';
  if (!customElements.get(tag)) {
    try {
      // A new address of the loader, because the library has changed, is one for its figures too.
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
