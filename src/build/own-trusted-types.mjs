import {fileURLToPath} from 'node:url';
import {RolldownMagicString} from 'rolldown';

const own = fileURLToPath(new URL('../figure/trusted-types.ts', import.meta.url));

/**
 * Gives the Lit inside the bundle a global object of ours, so that it takes the Trusted Types policy of the library. Under
 * its own name, `lit-html`, the page's Lit and ours would be two policies of one name, which a page must allow
 * explicitly. An import hides the global name in that one module; no line of Lit is changed.
 *
 * @returns {import('vite').Plugin}
 */
export function ownTrustedTypes() {
  return {
    name: 'own-trusted-types',
    transform: {
      filter: {id: /lit-html\.js$/},
      handler(code, id) {
        const source = new RolldownMagicString(code).prepend(`import {globalThis} from ${JSON.stringify(own)};`);
        return {code: source.toString(), map: source.generateMap({source: id, hires: 'boundary'}).toString()};
      },
    },
  };
}
