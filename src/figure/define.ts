import {version} from '../version.js';

/**
 * Registers an element under its tag. The first to take a tag keeps it: a second load of the library is ignored, and a
 * foreign owner or another version is reported once, in the console. In Node nothing is registered without a registry.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = (globalThis as {customElements?: CustomElementRegistry}).customElements;
  if (!registry) return;
  const owner = registry.get(tag);
  if (!owner) return registry.define(tag, element);
  const theirs: unknown = Reflect.get(owner, 'version');
  if (owner !== element && theirs !== version) {
    const who = typeof theirs === 'string' ? `version ${theirs}` : 'something else on the page';
    console.warn(`<${tag}> is already defined by ${who}. Version ${version} of digdir-report-widgets leaves it alone.`);
  }
}
