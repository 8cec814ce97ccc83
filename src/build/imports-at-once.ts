import {dirname, relative} from 'node:path/posix';
import type {Plugin, Rolldown} from 'vite';

/** Adds the imports of its imports to the file of an element, since a browser would find them a round trip later. */
export function importsAtOnce(): Plugin {
  return {
    name: 'imports-at-once',
    generateBundle(_, bundle) {
      const importsOf = (name: string) => (bundle[name] as Rolldown.OutputChunk | undefined)?.imports ?? [];
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isEntry) continue;
        const all = new Set(file.imports);
        for (const one of all) for (const more of importsOf(one)) all.add(more);
        const addressOf = (name: string) => relative(dirname(file.fileName), name).replace(/^(?!\.)/, './');
        for (const name of [...all].filter((one) => !file.imports.includes(one)))
          file.code += `import"${addressOf(name)}";`;
      }
    },
  };
}
