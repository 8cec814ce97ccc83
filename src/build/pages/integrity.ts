import {createHash} from 'node:crypto';
import {cpSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {Inline} from './styles.js';

/** The content of `integrity.json`, without the hashes of the files. */
export interface Sealed {
  version: string;
  /** The address that the pages were written for. */
  base: string;
  /** The sources that a policy must allow for inline styles and scripts. */
  inline: Inline;
  /** The static imports of each script. */
  imports: Readonly<Record<string, readonly string[]>>;
}

const importMap = 'importmap.json';

/**
 * Gives a host folder its copy that never changes, `<version>/`, `integrity.json`, with every file's hash in
 * the format of the attribute `integrity`, and an import map with the hashes of the scripts.
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

/** Writes the hash of every script by its address, for a `<script type="importmap">`. A browser runs no other script there. */
function writeImportMap(folder: string, base: string, without?: string): void {
  const scripts = filesIn(folder).filter((file) => file.endsWith('.js') && file.split('/')[0] !== without);
  const integrity = scripts.map((file) => [`${base}${file}`, hashOf(readFileSync(join(folder, file)))] as const);
  // Without a line at its end the hash of the file is that of the script, as a policy names it.
  writeFileSync(join(folder, importMap), JSON.stringify({integrity: Object.fromEntries(integrity)}));
}

/** Replaces an address in pages. A page of the copy keeps the stable page as its canonical address. */
export function readdress(folder: string, from: string, to: string, isCopy = false): void {
  for (const file of filesIn(folder).filter((name) => /\.(html|oembed\.json|jsonld)$/.test(name))) {
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
