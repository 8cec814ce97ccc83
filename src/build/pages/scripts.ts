import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';
import {parseAst} from 'rolldown/parseAst';

const sources = new URL('../../embed/', import.meta.url);

/** The scripts of figure pages, and the one for the page around a frame. They are classic scripts, which need no CORS. */
const scripts = {
  'figures/figure-head.js': 'figure-head.ts',
  'figures/figure-page.js': 'figure-page.ts',
  'frame.js': 'frame.ts',
};

export function builtScripts(): Promise<[file: string, code: string][]> {
  return Promise.all(
    Object.entries(scripts).map(async ([file, source]) => {
      const bundle = await rolldown({input: fileURLToPath(new URL(source, sources)), platform: 'browser'});
      const {output} = await bundle.generate({format: 'iife', minify: true});
      return [file, output[0].code] as [string, string];
    }),
  );
}

/**
 * The static imports of each script of a folder, with the imports of those: a page that names these files too fetches all of
 * them at the same time.
 */
export function importsIn(folder: string): Record<string, readonly string[]> {
  const files = ['.', 'elements'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((file) => file.endsWith('.js'))
      .map((file) => join(part, file)),
  );
  return Object.fromEntries(
    files.map((file) => [file, [...importsOf(folder, file)]] as const).filter(([, imported]) => imported.length > 0),
  );
}

function importsOf(folder: string, file: string, found = new Set<string>()): Set<string> {
  for (const node of parseAst(readFileSync(join(folder, file), 'utf8')).body) {
    const imported = 'source' in node && node.source && join(dirname(file), node.source.value);
    if (!imported || found.has(imported)) continue;
    found.add(imported);
    importsOf(folder, imported, found);
  }
  return found;
}
