import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {stripVTControlCharacters} from 'node:util';

const longest = 2_400_000;
/** A gate that has not written anything for as long as this writes that it is still running. */
const silence = 25_000;

/** Runs the gates of a stage side by side; one that comes after another begins when that one is done. */
export async function runStage(stage, run) {
  const gates = new Map();
  for (const [name, gate] of Object.entries(stage)) {
    const {after} = gate;
    if (after !== undefined && !gates.has(after)) throw new Error(`No gate stands before “${name}” as “${after}”.`);
    gates.set(
      name,
      Promise.resolve(gates.get(after)).then(() => run(name, gate)),
    );
  }
  await Promise.all(gates.values());
}

/**
 * Runs a gate and writes its output line by line as it comes, each line with the name of the gate before it. Resolves to
 * how many tests passed, and to the names of those that failed.
 */
export async function runGate(name, {command, env}, {cwd, signal, write}) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(0)} s`;
  // A group of its own, so that the browsers that it starts can be stopped with it.
  const child = spawn(command, {cwd, env, shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe']});
  const stop = () => {
    // A command that could not be started has no number.
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  };
  signal.addEventListener('abort', stop, {once: true});
  const deadline = setTimeout(stop, longest);
  const beat = setInterval(() => write(name, `… running for ${seconds()}`), silence);

  const failures = [];
  let counted;
  const read = (line) => {
    const text = stripVTControlCharacters(line).trimEnd();
    if (text === '') return;
    beat.refresh();
    write(name, text);
    if (text.startsWith('FAILED ')) failures.push(text.slice('FAILED '.length));
    const count = /^(\d+) passed, (\d+) failed$/.exec(text);
    if (count) counted = {passed: Number(count[1]), failed: Number(count[2])};
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({input: stream}).on('line', read);
  const code = await new Promise((done) => {
    child.on('error', () => done(1));
    child.on('close', done);
  });
  clearTimeout(deadline);
  clearInterval(beat);
  signal.removeEventListener('abort', stop);

  const isOk = code === 0;
  // A gate that counts nothing is one test. A gate that ends with an error has failed, whatever it counted.
  const {passed, failed} = counted ?? {passed: Number(isOk), failed: Number(!isOk)};
  // What was stopped because another gate failed tells nothing.
  const isStopped = !isOk && signal.aborted;
  if (!isOk && !isStopped && failures.length === 0) failures.push(`\`${command}\` ended with ${code}`);
  const sum = {passed, failed: isOk ? failed : isStopped ? failures.length : Math.max(failed, 1)};
  // A gate that says that it counted no test cannot have passed.
  const isNotRun = isOk && counted?.passed === 0 && counted.failed === 0;
  const mark = isNotRun ? 'NOT RUN' : isOk ? 'ok' : isStopped ? 'stopped' : 'FAIL';
  write(name, `${mark}: ${sum.passed} passed, ${sum.failed} failed in ${seconds()}`);
  return {name, mark, ...sum, failures, seconds: seconds()};
}
