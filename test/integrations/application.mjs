import {cpSync, rmSync} from 'node:fs';
import {install} from './install.mjs';
import {installPackage} from './installed-package.mjs';

/**
 * Lays out the applications of one integration anew, with what they are built with and with the package as the registry
 * would give it to them.
 *
 * @param {string} name A folder here with the applications in `apps`.
 * @returns {string} The folder of the copies.
 */
export function layOut(name) {
  const folder = install(name);
  const apps = `${folder}/dist`;
  rmSync(apps, {recursive: true, force: true});
  cpSync(`${folder}/apps`, apps, {recursive: true});
  installPackage(apps);
  return apps;
}
