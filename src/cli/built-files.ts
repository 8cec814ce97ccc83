import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {Sealed} from '../build/pages/integrity.js';
import {packageFolder} from './package-folder.js';

/** The files for a web server, and the address that their pages were written for. */
export interface Built {
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
export function builtFiles(): Built {
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
