import {fileURLToPath} from 'node:url';
import {RolldownMagicString} from 'rolldown';
import type {Plugin} from 'vite';

const own = fileURLToPath(new URL('../figure/lit-globals.ts', import.meta.url));

/** The modules of Lit that write on the window or ask for a policy. */
const modules = /[\\/](lit-html|lit-element|reactive-element)\.js$/;
const names = ['globalThis', 'litPropertyMetadata', 'Symbol'];

/**
 * Gives the bundled Lit its own globals, so that it uses the Trusted Types policy of the library and leaves the page's
 * window as it is. Two policies of Lit's own name, `lit-html`, would need explicit permission from a page that has Lit too.
 * An import hides a global name in one module; no line of Lit is changed.
 */
export function ownGlobals(): Plugin {
  return {
    name: 'own-globals',
    transform: {
      filter: {id: modules},
      handler(code, id) {
        const used = id.endsWith('lit-html.js') ? names.slice(0, 1) : names;
        const source = new RolldownMagicString(code).prepend(`import {${used}} from ${JSON.stringify(own)};`);
        return {code: source.toString(), map: source.generateMap({source: id, hires: 'boundary'}).toString()};
      },
    },
  };
}
