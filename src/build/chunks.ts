import {basename} from 'node:path';
import type {Rolldown} from 'vite';

/** A module that more elements than this import is in the file that all of them share. */
const most = 8;

/**
 * A few files that compress well: one with the modules that start the loader and the elements, one with those of nearly all
 * elements, one with D3, and one with the rest for each set of elements.
 */
export const chunks: Rolldown.CodeSplittingGroup[] = [
  {
    name(id, context) {
      const entries = entriesAbove(id, context);
      if (entries.some(isLoader)) return entries.length > most ? 'policy' : null;
      return entries.length >= most ? 'figure' : null;
    },
    priority: 2,
    includeDependenciesRecursively: false,
  },
  {
    // All other modules that elements import from the start, by the set of those elements. In the file of one element,
    // another element or a later view would fetch them twice where the address of that file has a query.
    name(id, context) {
      const entries = entriesAbove(id, context);
      const isDivided = entries.length > 0 && !entries.includes(id) && !entries.some(isLoader);
      return !isDivided
        ? null
        : entries
            .map((entry) => basename(entry, '.ts'))
            .sort()
            .join('_');
    },
    includeDependenciesRecursively: false,
  },
  {
    // `overrides` in package.json keeps four modules of D3 at their last versions with a file for each function. As one file
    // each, as they are published now, they take 1.9 kB more: a bundler keeps more of such a file, and cannot divide it.
    name: 'd3',
    test: /node_modules[\\/](d3-|internmap)/,
    priority: 1,
    includeDependenciesRecursively: false,
  },
];

const isLoader = (entry: string) => entry.endsWith('/src/embed/loader.ts');

/** The entries whose static imports include a module. */
function entriesAbove(id: string, context: Rolldown.ChunkingContext): string[] {
  const above = new Set([id]);
  for (const one of above) for (const importer of context.getModuleInfo(one)?.importers ?? []) above.add(importer);
  return [...above].filter((one) => context.getModuleInfo(one)?.isEntry);
}
