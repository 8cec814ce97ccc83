import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/**
 * Installs what one integration is tested with, if it is absent or was installed from another lock.
 *
 * @param {string} name A folder here with its own package.json and package-lock.json.
 * @returns {string} The path of that folder.
 */
export function install(name) {
  const folder = fileURLToPath(new URL(name, import.meta.url));
  const lock = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  const stamp = `${folder}/node_modules/.installed`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return folder;
  const {status, stderr} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, NODE_ENV: 'development'},
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${name} failed: ${stderr}`);
  writeFileSync(stamp, lock);
  return folder;
}
