import {cpSync, existsSync, readFileSync, readdirSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {baseAddress} from './base-address.mjs';
import {readdress, seal} from './integrity.mjs';

const built = fileURLToPath(new URL('../../../dist/cdn/', import.meta.url));

/**
 * Copies the built folder for a web server, with the addresses in its pages made those of that server:
 * `host <folder> --base <https address>`.
 *
 * @param {string[]} args
 * @returns {Promise<number>} 0, or 1 after one sentence on what is wrong.
 */
export async function host(args) {
  try {
    const {positionals, values} = parseArgs({args, allowPositionals: true, options: {base: {type: 'string'}}});
    const [target] = positionals;
    if (positionals.length !== 1 || values.base === undefined)
      throw new Error('Use: host <folder> --base <https address>');
    const base = baseAddress(values.base);
    if (existsSync(target) && readdirSync(target).length > 0) throw new Error(`${target} is not empty.`);
    const {version, base: before} = JSON.parse(readFileSync(`${built}integrity.json`, 'utf8'));
    const isCopied = (file) => relative(built, file).split(/[\\/]/)[0] !== version;
    cpSync(built, target, {recursive: true, filter: isCopied});
    readdress(target, before, base);
    seal(target, {version, base});
    console.log(`The figures are in ${resolve(target)}, for ${base}`);
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}
