import {figures} from 'virtual:loader-figures';
import {tell} from './tell.js';

/** Where the files of the library are. */
export const home = import.meta.url;

/**
 * Fetches an element that nobody has defined, and tells whether what is defined then is one of ours.
 *
 * @param isThere - Whether it stands in the page already, and can be shown as it was drawn before.
 */
export async function isOurs(tag: string, isThere: unknown): Promise<boolean> {
  if (!customElements.get(tag)) {
    try {
      const folder = !isThere && figures[tag]!.still ? 'live/' : '';
      // Who gives the loader a new address because it has changed means its figures too.
      await import(/* @vite-ignore */ new URL(`${folder}${tag}.js${new URL(home).search}`, home).href);
    } catch (error) {
      tell(`<${tag}> could not be fetched, so what the author wrote stays. ${String(error)}`);
    }
  }
  const owner: (CustomElementConstructor & {version?: unknown}) | undefined = customElements.get(tag);
  const isKnown = typeof owner?.version === 'string';
  if (owner && !isKnown) tell(`<${tag}> belongs to another script, so what the author wrote stays.`);
  return isKnown;
}
