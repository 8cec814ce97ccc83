import {figures} from 'virtual:loader-figures';
import {tell} from './tell.js';

/** Where the files of the library are. */
export const home = import.meta.url;

/**
 * Fetches an element that nobody has defined, and tells whether what is defined then is one of ours.
 *
 * @param isThere - Whether it stands in the page already, and can be shown as it was drawn before.
 */
export async function isOurs(tag: string, isThere = false): Promise<boolean> {
  let fault = 'belongs to another script';
  if (!customElements.get(tag)) {
    try {
      const folder = !isThere && figures[tag]!.still ? 'live/' : '';
      // Who gives the loader a new address because it has changed means its figures too.
      await import(/* @vite-ignore */ new URL(`${folder}${tag}.js${new URL(home).search}`, home).href);
    } catch (error) {
      fault = `could not be fetched: ${error as string}`;
    }
  }
  const owner: (CustomElementConstructor & {version?: unknown}) | undefined = customElements.get(tag);
  const isKnown = typeof owner?.version === 'string';
  if (!isKnown) tell(`What the author wrote stays: <${tag}> ${fault}`);
  return isKnown;
}
