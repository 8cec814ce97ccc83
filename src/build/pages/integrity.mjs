import {createHash} from 'node:crypto';
import {cpSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {allowed} from './inline.mjs';

/**
 * Gives a host folder its copy that never changes, `<version>/`, and `integrity.json`: every file with its hash, as the
 * `integrity` of a `<script>` wants it, the address that the pages were written for, what a policy must allow that
 * stands in the pages themselves, and what each script imports at once.
 */
export function seal(folder, {version, base, imports}) {
  const copy = join(folder, version);
  rmSync(copy, {recursive: true, force: true});
  rmSync(join(folder, 'integrity.json'), {force: true});
  const stable = filesIn(folder);
  for (const file of stable) cpSync(join(folder, file), join(copy, file));
  readdress(copy, base, `${base}${version}/`, true);
  const files = Object.fromEntries(filesIn(folder).map((file) => [file, hashOf(readFileSync(join(folder, file)))]));
  const inline = allowed(
    stable.filter((file) => file.endsWith('.html')).map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  writeFileSync(
    join(folder, 'integrity.json'),
    `${JSON.stringify({version, base, inline, imports, files}, null, 2)}\n`,
  );
}

/** Writes the addresses in pages anew. A page of the copy still names the stable page as the original. */
export function readdress(folder, from, to, isCopy = false) {
  for (const file of filesIn(folder).filter((name) => /\.(html|oembed\.json)$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const parts = text.split(from);
    const keep = (before) => isCopy && before.endsWith('rel="canonical" href="');
    const fresh = parts.map((part, i) => (i === 0 ? part : `${keep(parts[i - 1]) ? from : to}${part}`));
    writeFileSync(join(folder, file), fresh.join(''));
  }
}

export function filesIn(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
