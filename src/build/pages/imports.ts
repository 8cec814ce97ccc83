import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {parseAst} from 'rolldown/parseAst';

/**
 * The static imports of each script of a folder, with the imports of those: a page that names these files too fetches all of
 * them at the same time.
 */
export function importsIn(folder: string): Record<string, readonly string[]> {
  const scripts = ['.', 'elements'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((file) => file.endsWith('.js'))
      .map((file) => join(part, file)),
  );
  return Object.fromEntries(
    scripts.map((file) => [file, [...importsOf(folder, file)]] as const).filter(([, imported]) => imported.length > 0),
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
