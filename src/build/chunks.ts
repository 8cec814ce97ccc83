import {basename} from 'node:path';
import type {Rolldown} from 'vite';

/** How many of the elements need a module before it is in the file that all of them share. */
const most = 8;

/**
 * Few files that compress well: what the loader and the elements start with in one, what nearly all elements need in
 * another, D3 in a third, and what an element and its later views need in one for each. Left to itself the bundler makes a file for every set of elements that share something.
 */
export const chunks: Rolldown.CodeSplittingGroup[] = [
  {
    name(id, context) {
      const entries = entriesAbove(id, context);
      if (entries.some((entry) => entry.includes('/embed/'))) return entries.length > most ? 'policy' : null;
      return entries.length >= most ? 'figure' : null;
    },
    priority: 2,
    includeDependenciesRecursively: false,
  },
  {
    // What a later view shares with its element alone. In the element's own file the view would fetch it again where the
    // address of that has a query.
    name(id, context) {
      const [entry, ...others] = entriesAbove(id, context);
      if (!entry || entry === id || others.length > 0) return null;
      return modulesAbove(id, context).some((one) => isLater(one, context)) ? basename(entry, '.ts') : null;
    },
    priority: 2,
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

/** A module and all that need it from the start. */
function modulesAbove(id: string, context: Rolldown.ChunkingContext): string[] {
  const above = new Set([id]);
  for (const one of above) for (const importer of context.getModuleInfo(one)?.importers ?? []) above.add(importer);
  return [...above];
}

/** The scripts for a page that have a module from the start. */
const entriesAbove = (id: string, context: Rolldown.ChunkingContext) =>
  modulesAbove(id, context).filter((one) => context.getModuleInfo(one)?.isEntry);

/** Whether a module is fetched when it is asked for. */
function isLater(id: string, context: Rolldown.ChunkingContext): boolean {
  const info = context.getModuleInfo(id);
  return !info?.isEntry && (info?.dynamicImporters.length ?? 0) > 0;
}
