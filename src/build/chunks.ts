import {basename} from 'node:path';
import type {Rolldown} from 'vite';

/** How many of the elements need a module before it is in the file that all of them share. */
const most = 8;

/**
 * Few files that compress well: what the loader and the elements start with in one, what nearly all elements need in
 * another, D3 in a third, and what is left in one for each set of elements.
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
    // All else that elements have from the start, by the elements that have it. In the own file of one of them another, or a
    // view that is fetched later, would fetch it again where the address of that file has a query.
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

const isLoader = (entry: string) => entry.includes('/embed/');

/** The scripts for a page that have a module from the start. */
function entriesAbove(id: string, context: Rolldown.ChunkingContext): string[] {
  const above = new Set([id]);
  for (const one of above) for (const importer of context.getModuleInfo(one)?.importers ?? []) above.add(importer);
  return [...above].filter((one) => context.getModuleInfo(one)?.isEntry);
}
