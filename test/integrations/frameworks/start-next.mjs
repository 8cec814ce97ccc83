import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('node_modules/next/dist/bin/next', import.meta.url));

/** Next takes 0 for its usual port, so a free one is looked for first. */
async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const {port} = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Serves an application that has been built. */
export async function startNext(cwd) {
  const port = await freePort();
  const env = {...process.env, NEXT_TELEMETRY_DISABLED: '1'};
  const server = spawn(process.execPath, [program, 'start', '--hostname', '127.0.0.1', '--port', `${port}`], {
    cwd,
    env,
  });
  await new Promise((ready, fail) => {
    let said = '';
    const listen = (chunk) => {
      said += chunk;
      if (said.includes('Ready')) ready();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', () => fail(new Error(`next start ended: ${said}`)));
  });
  const stop = () =>
    new Promise((stopped) => {
      server.once('exit', stopped);
      server.kill();
    });
  return {url: `http://127.0.0.1:${port}`, stop};
}
