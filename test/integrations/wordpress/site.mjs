import {spawn, spawnSync} from 'node:child_process';
import {cpSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {installDebianPackages} from './debian.mjs';

const source = '/usr/share/wordpress';
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

/**
 * A real WordPress in a temporary folder, with its own database and web server, and the plugin installed from its zip.
 *
 * @param {string} zip
 */
export async function startSite(zip) {
  if (!existsSync(zip)) throw new Error(`${zip} is missing. Run: npm run build`);
  installDebianPackages();
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const root = join(folder, 'www');
  const socket = join(folder, 'db.sock');
  const port = await freePort();
  const env = {...process.env, SITE_SOCKET: socket, SITE_PORT: `${port}`, PHP_CLI_SERVER_WORKERS: '3'};
  const processes = [];
  const start = (name, command, args) => {
    const log = openSync(join(folder, `${name}.log`), 'a');
    // A group of its own, so that its workers end with it.
    processes.push(spawn(command, args, {env, stdio: ['ignore', log, log], detached: true}));
  };
  const logs = () =>
    ['db.log', 'web.log', 'www/debug.log']
      .map((file) => join(folder, file))
      .filter(existsSync)
      .map((file) => readFileSync(file, 'utf8').slice(-3000))
      .join('\n');
  const php = (script, ...args) => {
    const {status, stdout, stderr} = spawnSync('php', ['-d', 'display_errors=stderr', here(script), root, ...args], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${script} failed: ${stderr}${stdout}\n${logs()}`);
    return stdout;
  };
  // A test that is broken off leaves nothing behind either.
  const kill = () => {
    for (const {pid} of processes.filter(isRunning)) process.kill(-pid, 'SIGKILL');
    rmSync(folder, {recursive: true, force: true, maxRetries: 9, retryDelay: 200});
  };
  const broken = () => process.exit(1);
  process.once('exit', kill).once('SIGTERM', broken).once('SIGINT', broken);
  const stop = async () => {
    await Promise.all(processes.map(end));
    process.off('exit', kill).off('SIGTERM', broken).off('SIGINT', broken);
    rmSync(folder, {recursive: true, force: true, maxRetries: 9, retryDelay: 200});
  };

  try {
    copyWordPress(root);
    startDatabase(folder, socket, start);
    await until(() => existsSync(socket), 'MariaDB did not start', logs);
    const created = spawnSync('mariadb', [
      '--no-defaults',
      `--socket=${socket}`,
      '-uroot',
      '-e',
      'CREATE DATABASE wordpress',
    ]);
    if (created.status !== 0) throw new Error(`No database: ${created.stderr}`);
    php('install.php', zip);
    start('web', 'php', ['-S', `127.0.0.1:${port}`, '-t', root, here('router.php')]);
    const url = `http://127.0.0.1:${port}`;
    await until(async () => (await fetch(`${url}/wp-login.php`)).ok, 'The web server did not start', logs);
    return {
      url,
      root,
      stop,
      /** Runs PHP inside the site, as one of its users. */
      run: (user, code) => JSON.parse(php('run.php', user, code)),
      /** What WordPress and PHP complained about. */
      complaints: () => (existsSync(join(root, 'debug.log')) ? readFileSync(join(root, 'debug.log'), 'utf8') : ''),
      makeNetwork: () => {
        php('network.php');
        return JSON.parse(php('network.php'));
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function copyWordPress(root) {
  const isForeign = (path) => /\/languages\/.*\.mo$/.test(path) && !path.endsWith('/nb_NO.mo');
  cpSync(source, root, {
    recursive: true,
    dereference: true,
    filter: (path) => !isForeign(path) && !path.endsWith('.htaccess'),
  });
  // Debian's nynorsk has only the names of places; under this name WordPress takes it for a language of its own.
  const languages = '/wp-content/languages';
  copyFileSync(`${source}${languages}/continents-cities-nn_NO.mo`, `${root}${languages}/nn_NO.mo`);
  mkdirSync(join(root, 'wp-content/mu-plugins'), {recursive: true});
  copyFileSync(here('wp-config.php'), join(root, 'wp-config.php'));
  copyFileSync(here('policy.php'), join(root, 'wp-content/mu-plugins/policy.php'));
}

function startDatabase(folder, socket, start) {
  const data = join(folder, 'db');
  const made = spawnSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot],
    {encoding: 'utf8'},
  );
  if (made.status !== 0) throw new Error(`mariadb-install-db failed: ${made.stderr}${made.stdout}`);
  const options = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${folder}/db.pid`, '--skip-networking'];
  start('db', 'mariadbd', ['--no-defaults', ...options, ...asRoot]);
}

async function freePort() {
  const probe = createServer();
  await new Promise((ready) => probe.listen(0, '127.0.0.1', ready));
  const {port} = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function until(isReady, message, logs) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(100)) {
    if (await Promise.resolve(isReady()).catch(() => false)) return;
  }
  throw new Error(`${message}: ${logs()}`);
}

const isRunning = ({exitCode, signalCode}) => exitCode === null && signalCode === null;

async function end(child) {
  if (!isRunning(child)) return;
  const ended = new Promise((done) => child.once('exit', done));
  process.kill(-child.pid, 'SIGTERM');
  const gaveUp = await Promise.race([ended, pause(30_000, 'gave up', {ref: false})]);
  if (gaveUp === 'gave up') process.kill(-child.pid, 'SIGKILL');
}
