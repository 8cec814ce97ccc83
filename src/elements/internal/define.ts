import {version} from '../../version.js';

interface Versioned {
  readonly version?: string;
}

/**
 * Registers an element under its tag. The first to take a tag keeps it: a second load of the library is ignored, and a
 * foreign owner or another version is told of once, in the console. In Node nothing is registered without a registry.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return;
  const owner = registry.get(tag) as (CustomElementConstructor & Versioned) | undefined;
  if (!owner) return registry.define(tag, element);
  if (owner !== element && owner.version !== version) {
    const who = owner.version === undefined ? 'something else on the page' : `version ${owner.version}`;
    console.warn(`<${tag}> is already defined by ${who}. Version ${version} of digdir-report-widgets leaves it alone.`);
  }
}
