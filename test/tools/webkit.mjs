// Drives WebKitGTK: MiniBrowser through WebKitWebDriver, in a screen of its own. Installed on Debian as the other browsers are.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {installPackages} from './apt.mjs';

const folders = ['x86_64', 'aarch64'].map((kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1`);
const miniBrowser = () => folders.map((folder) => `${folder}/MiniBrowser`).find((file) => existsSync(file));
const isThere = () =>
  existsSync('/usr/bin/WebKitWebDriver') && (process.env.DISPLAY || existsSync('/usr/bin/Xvfb')) && miniBrowser();

function install() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.error('Installing webkitgtk-webdriver and xvfb with apt-get …');
  installPackages(['webkitgtk-webdriver', 'xvfb', 'fonts-dejavu-core']);
}

/** A screen that nobody sees; `undefined` where there is one already. */
async function screen() {
  if (process.env.DISPLAY) return {display: process.env.DISPLAY};
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((found, failed) => {
    let written = '';
    child.stdio[3].on('data', (data) => (written += data).includes('\n') && found(`:${written.trim()}`));
    child.once('error', failed).once('exit', () => failed(new Error('Xvfb did not start.')));
  });
  return {display, child};
}

function freePort() {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => found(port));
    });
  });
}

/** What WebDriver calls the keys that are no characters. */
export const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Starts the browser. Throws where it cannot be had: a gate that tested nothing must not be green. */
export async function launchWebKit() {
  if (!isThere()) install();
  if (!isThere()) {
    throw new Error(
      'WebKitGTK was not found and could not be installed. On Debian: apt-get install webkitgtk-webdriver xvfb',
    );
  }
  const {display, child: screenProcess} = await screen();
  const port = await freePort();
  const env = {...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1'};
  // Its sandbox needs rights that containers do not give.
  env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {env, stdio: 'ignore'});
  const stop = () => [driver, screenProcess].forEach((one) => one?.kill('SIGTERM'));
  process.once('exit', stop);
  let base = `http://127.0.0.1:${port}`;

  async function call(method, path, body) {
    const response = await fetch(base + path, {
      method,
      headers: {'content-type': 'application/json'},
      ...(method === 'POST' && {body: JSON.stringify(body ?? {})}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value?.error}: ${value?.message}`);
    return value;
  }

  const deadline = Date.now() + 15_000;
  for (let isUp = false; !isUp;) {
    isUp = await call('GET', '/status').then(
      () => true,
      () => Date.now() > deadline,
    );
    if (!isUp) await pause(50);
  }
  const {sessionId, capabilities} = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {binary: miniBrowser(), args: ['--automation']},
      },
    },
  });
  base += `/session/${sessionId}`;
  await call('POST', '/timeouts', {pageLoad: 60_000, script: 120_000});

  return {
    version: capabilities.browserVersion,
    goto: (url) => call('POST', '/url', {url}),
    /** Runs a function in the page and waits for what it answers. */
    async evaluate(run, ...args) {
      const code = typeof run === 'string' ? run : `return (${run})(...arguments)`;
      const script = `const done = arguments[arguments.length - 1];
        (async (...all) => (function () { ${code} })(...all))(...Array.prototype.slice.call(arguments, 0, -1))
          .then((value) => done({value: value === undefined ? null : value}), (error) => done({error: String(error)}));`;
      const {value, error} = await call('POST', '/execute/async', {script, args});
      if (error) throw new Error(error);
      return value;
    },
    press(key) {
      const value = keys[key] ?? key;
      const actions = [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ];
      return call('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
    },
    async close() {
      await call('DELETE', '').catch(() => undefined);
      stop();
    },
  };
}
