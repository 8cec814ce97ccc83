// The processes of a session: started in groups of their own, so that all of each can be ended, and watched for rest.
import {execFile, spawn} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {promisify} from 'node:util';

const runToEnd = promisify(execFile);

export class Processes {
  #started = [];
  #options;

  /** @param {object} env - The environment of each of them. @param {number} log - The file that they write to. */
  constructor(env, log) {
    this.#options = {env, log};
  }

  start(command, args, more = {}) {
    const {env, log} = this.#options;
    const child = spawn(command, args, {env, detached: true, stdio: ['ignore', log, log], ...more});
    child.on('error', () => {});
    this.#started.push(child);
    return child;
  }

  /** Starts a command that writes a line to the file with the number 3, and gives that line. */
  startWithAnswer(command, args) {
    const {log} = this.#options;
    const {stdio} = this.start(command, args, {stdio: ['ignore', log, log, 'pipe']});
    return new Promise((resolve, reject) => {
      stdio[3].once('data', (line) => resolve(`${line}`.trim()));
      stdio[3].once('end', () => reject(new Error(`${command} ended before it answered`)));
    });
  }

  /** Runs a command to its end, and gives what it printed: nothing where it failed, as a search without a result does. */
  async run(command, args) {
    const {stdout} = await runToEnd(command, args, {env: this.#options.env, timeout: 60_000}).catch(() => ({
      stdout: '',
    }));
    return stdout.trim();
  }

  end(child) {
    this.#started = this.#started.filter((one) => one !== child);
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }

  endAll() {
    for (const child of this.#started.toReversed()) this.end(child);
  }

  /** The time that the processor has worked for all of them and their children, in ticks. */
  #ticks() {
    const children = new Map();
    const own = new Map();
    for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
      try {
        const text = readFileSync(`/proc/${name}/stat`, 'utf8');
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        own.set(Number(name), Number(fields[11]) + Number(fields[12]));
        const parent = Number(fields[1]);
        children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      } catch {
        // It ended while the list was read.
      }
    }
    const all = new Set(this.#started.map(({pid}) => pid));
    for (const pid of all) for (const child of children.get(pid) ?? []) all.add(child);
    return [...all].reduce((sum, pid) => sum + (own.get(pid) ?? 0), 0);
  }

  /**
   * Waits until nothing has been said for some time, and the processes rest: nothing depends on how fast a machine is.
   *
   * @param {{at: number}} speech - With the time when something was said last.
   */
  async atRest(speech, {quiet = 700, most = 30_000} = {}) {
    const end = Date.now() + most;
    await wait(250);
    for (let calm = 0, before = this.#ticks(); calm < 3 && Date.now() < end;) {
      await wait(150);
      const now = this.#ticks();
      calm = now - before <= 1 && Date.now() - speech.at > quiet ? calm + 1 : 0;
      before = now;
    }
  }
}
