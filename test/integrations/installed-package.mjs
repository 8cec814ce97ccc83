import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Runs a command, and answers what it printed and how it ended. */
export function run(cwd, command, ...args) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1'},
    shell: process.platform === 'win32',
  });
  return {status, output: `${stdout}${stderr}${error ?? ''}`};
}

/** Installs the package in a folder as the registry would give it to an application there. */
export function installPackage(folder) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const packed = run(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  assert.equal(packed.status, 0, packed.output);
  const [{filename}] = JSON.parse(packed.output);
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  const installed = run(folder, 'npm', 'install', `./${basename(filename)}`, ...quiet);
  assert.equal(installed.status, 0, installed.output);
}
