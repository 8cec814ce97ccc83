// Installs what package-lock.json names, if node_modules is absent or was installed from another lock.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

const lock = createHash('sha256')
  .update(readFileSync(path('package-lock.json')))
  .digest('hex');
const installed = `${lock} ${process.platform} ${process.arch}`;
const stamp = path('node_modules/.installed');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== installed) {
  console.log('Installing dependencies (npm ci) …');
  // The npm that runs this script, so that it is found on Windows too, where `npm` is no programme that can be spawned.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...args] = [...npm, 'ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  // A checkout that is tested needs what it is tested with, whatever the environment says of production.
  const env = {...process.env, NODE_ENV: 'development'};
  const {status} = spawnSync(command, args, {cwd: path('.'), env, stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, installed);
}
