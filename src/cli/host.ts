import {cpSync, existsSync, lstatSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, relative, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {baseAddress} from '../build/pages/addresses.js';
import {readdress, seal, type Sealed} from '../build/pages/integrity.js';
import {packageFolder} from './files.js';
import type {Output} from './visible-text.js';

const nothing = {'script-src': [], 'style-src': []};

export const usage =
  'host <folder> --base <https address>    Copies the built files for a web server at that address; with --strict for one whose policy allows nothing inline, and with --allow-http for an intranet without https.';

/** Copies the built folder for a web server, and replaces the addresses in its pages by those of that server. */
export function run(args: readonly string[], out: Output = console): number {
  const call = callOf(args);
  if (!call) {
    out.error(`Usage: ${usage}`);
    return 2;
  }
  const {target, isStrict} = call;
  let isStarted = false;
  try {
    const base = baseAddress(call.base, call);
    refuseUnlessEmpty(target);
    const {folders, strictPages, sealed} = builtFiles();
    const {version, inline, imports} = sealed;
    const isPage = (file: string) => file.endsWith('.html');
    const isCopied = (folder: string) => (file: string) =>
      relative(folder, file).split(/[\\/]/)[0] !== version && !(isStrict && isPage(file));
    isStarted = true;
    // A file that appears there meanwhile is not replaced, and a link is not followed.
    for (const folder of folders)
      cpSync(folder, target, {recursive: true, filter: isCopied(folder), force: false, errorOnExist: true});
    if (isStrict) cpSync(strictPages, target, {recursive: true, force: false, errorOnExist: true});
    readdress(target, sealed.base, base);
    seal(target, {version, base, inline: isStrict ? nothing : inline, imports});
    out.log(`The figures are in ${resolve(target)}, for ${base}`);
    return 0;
  } catch (error) {
    if (isStarted && existsSync(target)) {
      for (const name of readdirSync(target)) rmSync(join(target, name), {recursive: true, force: true});
    }
    out.error((error as Error).message);
    return 1;
  }
}

/** Refuses a link instead of following it: the folder that it leads to can be named itself. */
function refuseUnlessEmpty(target: string): void {
  // `resolve` removes a slash at the end, with which a link would be followed.
  const stat = lstatSync(resolve(target), {throwIfNoEntry: false});
  if (!stat) return;
  if (stat.isSymbolicLink()) throw new Error(`${target} is a symbolic link, and links are not written through.`);
  if (!stat.isDirectory()) throw new Error(`${target} exists and is not a folder.`);
  if (readdirSync(target).length > 0) throw new Error(`${target} is not empty.`);
}

interface Call {
  target: string;
  base: string;
  isStrict: boolean;
  isHttpAllowed: boolean;
}

/** The target and the options of a call; `undefined` where it cannot be read. */
function callOf(args: readonly string[]): Call | undefined {
  try {
    const {positionals, values} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {base: {type: 'string'}, strict: {type: 'boolean'}, 'allow-http': {type: 'boolean'}},
    });
    const [target, ...more] = positionals;
    const {base, strict = false, 'allow-http': isHttpAllowed = false} = values;
    if (target === undefined || more.length > 0 || base === undefined) return undefined;
    return {target, base, isStrict: strict, isHttpAllowed};
  } catch {
    return undefined;
  }
}

/** The files for a web server, and the address that their pages were written for. */
interface Built {
  /** The folders whose files are copied into one. */
  folders: readonly string[];
  /** The pages with nothing inline. */
  strictPages: string;
  sealed: Sealed;
}

const pagesPackage = 'digdir-report-widgets-pages';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The built files: in one folder in a checkout, and in two packages where they are installed.
 *
 * @throws {Error} where the package with the pages is missing, or is of another version.
 */
function builtFiles(): Built {
  const own = packageFolder();
  const scripts = join(own, 'dist/cdn');
  const whole = join(scripts, 'integrity.json');
  if (existsSync(whole))
    return {folders: [scripts], strictPages: join(own, 'dist/strict'), sealed: read(whole) as Sealed};
  const {version} = read(join(own, 'package.json')) as {version: string};
  const pages = folderOfPages(own);
  if (!pages)
    throw new Error(
      `The pages of the figures are in the package ${pagesPackage}. Install version ${version} of it beside this one, or copy ${scripts} for the scripts alone.`,
    );
  const sealed = read(join(pages, 'sealed.json')) as Sealed;
  if (sealed.version !== version)
    throw new Error(`${pagesPackage} has version ${sealed.version}, and version ${version} is needed.`);
  return {folders: [scripts, join(pages, 'cdn')], strictPages: join(pages, 'strict'), sealed};
}

/** Beside this package, or where the command is run. */
function folderOfPages(own: string): string | undefined {
  for (const from of [own, process.cwd()]) {
    try {
      return dirname(createRequire(join(from, 'package.json')).resolve(`${pagesPackage}/package.json`));
    } catch {
      // It is not there.
    }
  }
  return undefined;
}
