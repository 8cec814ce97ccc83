import {readFileSync, readdirSync} from 'node:fs';
import type {Plugin} from 'vite';

const root = new URL('../../', import.meta.url);

/** A folder of built files is copied without its package, so it carries its own notices. */
export function notices(): Plugin {
  return {
    name: 'notices',
    generateBundle() {
      const licences = readdirSync(new URL('data/geo/LICENSES', root)).map((file) => `data/geo/LICENSES/${file}`);
      for (const fileName of ['LICENSE', 'NOTICE', 'data/geo/NOTICE.md', ...licences]) {
        this.emitFile({type: 'asset', fileName, source: readFileSync(new URL(fileName, root))});
      }
    },
  };
}
