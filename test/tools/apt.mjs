import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const lock = join(tmpdir(), 'report-widgets-apt.lock');

/**
 * Installs packages of Debian, and answers what apt-get said. One after the other: apt-get fails where another one is
 * running, and several files of tests may each lack something.
 */
export function installPackages(packages) {
  const run = (timeout, ...args) =>
    spawnSync('flock', [lock, 'apt-get', ...args], {
      encoding: 'utf8',
      timeout,
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  run(600_000, 'update', '-qq');
  return run(1_200_000, 'install', '-yqq', '--no-install-recommends', ...packages);
}
