import stillFirst from './still-first.json' with {type: 'json'};
import {tell} from './tell.js';

/** Fetches an element that nobody has defined, and tells whether what is defined then is one of ours. */
export async function isOurs(tag: string): Promise<boolean> {
  if (!customElements.get(tag)) {
    try {
      // A figure that is made here was not there to be shown as it was drawn before.
      const address = new URL(`${tag in stillFirst ? 'live/' : ''}${tag}.js`, home);
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
