import {createHash} from 'node:crypto';
import {cpSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {Inline} from './styles.js';

/** What `integrity.json` says of a folder, beside its files. */
export interface Sealed {
  version: string;
  /** The address that the pages were written for. */
  base: string;
  /** What a policy must allow that stands in the pages themselves. */
  inline: Inline;
  /** What each script imports at once. */
  imports: Readonly<Record<string, readonly string[]>>;
}

const importMap = 'importmap.json';

/**
 * Gives a host folder its copy that never changes, `<version>/`, `integrity.json`, with every file's hash as the
 * `integrity` of a `<script>` wants it, and the import map that holds the scripts to theirs.
 */
export function seal(folder: string, {version, base, inline, imports}: Sealed): void {
  const copy = join(folder, version);
  rmSync(copy, {recursive: true, force: true});
  for (const file of ['integrity.json', importMap]) rmSync(join(folder, file), {force: true});
  for (const file of filesIn(folder)) cpSync(join(folder, file), join(copy, file));
  readdress(copy, base, `${base}${version}/`, true);
  writeImportMap(copy, `${base}${version}/`);
  writeImportMap(folder, base, version);
  const files = Object.fromEntries(filesIn(folder).map((file) => [file, hashOf(readFileSync(join(folder, file)))]));
  writeFileSync(
    join(folder, 'integrity.json'),
    `${JSON.stringify({version, base, inline, imports, files}, null, 2)}\n`,
  );
}

/** For a `<script type="importmap">`: the hash of every script, by its address. A browser runs none that is another. */
function writeImportMap(folder: string, base: string, without?: string): void {
  const scripts = filesIn(folder).filter((file) => file.endsWith('.js') && file.split('/')[0] !== without);
  const integrity = scripts.map((file) => [`${base}${file}`, hashOf(readFileSync(join(folder, file)))] as const);
  // Without a line at its end the hash of the file is that of the script, as a policy names it.
  writeFileSync(join(folder, importMap), JSON.stringify({integrity: Object.fromEntries(integrity)}));
}

/** Writes the addresses in pages anew. A page of the copy still names the stable page as the original. */
export function readdress(folder: string, from: string, to: string, isCopy = false): void {
  for (const file of filesIn(folder).filter((name) => /\.(html|oembed\.json)$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const parts = text.split(from);
    const keep = (before: string) => isCopy && before.endsWith('rel="canonical" href="');
    const fresh = parts.map((part, i) => (i === 0 ? part : `${keep(parts[i - 1]!) ? from : to}${part}`));
    writeFileSync(join(folder, file), fresh.join(''));
  }
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const hashOf = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
