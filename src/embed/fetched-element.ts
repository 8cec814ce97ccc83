import {tell} from './tell.js';

/** Fetches an element that nobody has defined, and tells whether what is defined then is one of ours. */
export async function isOurs(tag: string): Promise<boolean> {
  if (!customElements.get(tag)) {
    try {
      const address = new URL(`${tag}.js`, home);
      // Who gives the loader a new address because it has changed means its figures too.
      address.search = new URL(home).search;
      await import(/* @vite-ignore */ address.href);
    } catch (error) {
      tell(`<${tag}> could not be fetched, so what the author wrote stays. ${String(error)}`);
    }
  }
  const owner = customElements.get(tag);
  const isForeign = owner && typeof Reflect.get(owner, 'version') !== 'string';
  if (isForeign) tell(`<${tag}> belongs to something else on the page, so what the author wrote stays.`);
  return owner !== undefined && !isForeign;
}

const home = import.meta.url;
