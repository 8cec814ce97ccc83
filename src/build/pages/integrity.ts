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

/**
 * Gives a host folder its copy that never changes, `<version>/`, and `integrity.json`, with every file's hash in the
 * format of the attribute `integrity`.
 */
export function seal(folder: string, {version, base, inline, imports}: Sealed): void {
  const copy = join(folder, version);
  rmSync(copy, {recursive: true, force: true});
  rmSync(join(folder, 'integrity.json'), {force: true});
  for (const file of filesIn(folder)) cpSync(join(folder, file), join(copy, file));
  readdress(copy, base, `${base}${version}/`, true);
  const files = Object.fromEntries(filesIn(folder).map((file) => [file, hashOf(readFileSync(join(folder, file)))]));
  writeFileSync(
    join(folder, 'integrity.json'),
    `${JSON.stringify({version, base, inline, imports, files}, null, 2)}\n`,
  );
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
