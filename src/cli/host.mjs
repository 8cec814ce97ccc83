import {cpSync, existsSync, lstatSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {baseAddress} from '../build/pages/base-address.mjs';
import {withFiles} from '../build/pages/inline.mjs';
import {filesIn, readdress, seal} from '../build/pages/integrity.mjs';

/** The package, wherever in it this file was built to. */
function packageFolder(folder = dirname(fileURLToPath(import.meta.url))) {
  return existsSync(join(folder, 'package.json')) ? folder : packageFolder(dirname(folder));
}

const built = `${packageFolder()}/dist/cdn/`;

export const usage =
  'host <folder> --base <https address>    Copies the built files for a web server at that address; with --strict for one whose policy allows nothing inline.';

/** Copies the built folder for a web server, with the addresses in its pages made those of that server. */
export function run(args, out = console) {
  const call = callOf(args);
  if (!call) {
    out.error(`Usage: ${usage}`);
    return 2;
  }
  const {target, isStrict} = call;
  let isStarted = false;
  try {
    const base = baseAddress(call.base);
    refuseUnlessEmpty(target);
    const {version, base: before, imports} = JSON.parse(readFileSync(`${built}integrity.json`, 'utf8'));
    const isCopied = (file) => relative(built, file).split(/[\\/]/)[0] !== version;
    isStarted = true;
    // What somebody puts there meanwhile is neither replaced nor, where it is a link, followed.
    cpSync(built, target, {recursive: true, filter: isCopied, force: false, errorOnExist: true});
    readdress(target, before, base);
    if (isStrict) {
      for (const page of filesIn(target).filter((file) => file.endsWith('.html'))) {
        const file = join(target, page);
        writeFileSync(file, withFiles(readFileSync(file, 'utf8')));
      }
    }
    seal(target, {version, base, imports});
    out.log(`The figures are in ${resolve(target)}, for ${base}`);
    return 0;
  } catch (error) {
    if (isStarted && existsSync(target)) {
      for (const name of readdirSync(target)) rmSync(join(target, name), {recursive: true, force: true});
    }
    out.error(error.message);
    return 1;
  }
}

/** A link is refused and not followed: the folder that it leads to has a name of its own. */
function refuseUnlessEmpty(target) {
  // With a slash at its end, a link would be asked for what it leads to.
  const stat = lstatSync(resolve(target), {throwIfNoEntry: false});
  if (!stat) return;
  if (stat.isSymbolicLink()) throw new Error(`${target} is a symbolic link, and links are not written through.`);
  if (!stat.isDirectory()) throw new Error(`${target} exists and is not a folder.`);
  if (readdirSync(target).length > 0) throw new Error(`${target} is not empty.`);
}

/** What is asked for; nothing for a call that cannot be read. */
function callOf(args) {
  try {
    const {positionals, values} = parseArgs({
      args,
      allowPositionals: true,
      options: {base: {type: 'string'}, strict: {type: 'boolean'}},
    });
    const [target, ...more] = positionals;
    const isWhole = target !== undefined && more.length === 0 && values.base !== undefined;
    return isWhole ? {target, base: values.base, isStrict: values.strict} : undefined;
  } catch {
    return undefined;
  }
}
