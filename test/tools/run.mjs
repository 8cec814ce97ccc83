// `npm test`: what a change of a figure most often breaks, in Chromium. With --all also in Firefox, and what takes longer or
// has to be installed first: figures in hostile pages, the pages of the figures, the site, scenarios, time and memory, pictures
// of every figure, checkers of accessibility, WebKit, content management systems, editors and frameworks.
// `npm run check` (--check): what needs no build; stops at the first failure.
// `npm test -- <file or name>`: one test. Ends with `N passed, N failed`.
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {runGate, runStage} from './gate.mjs';
import {check, inBothBrowsers, inOneBrowser, more} from './gates.mjs';
import {stagesFor} from './one.mjs';
import {seed} from './seed.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {all: {type: 'boolean'}, check: {type: 'boolean'}},
});
const cwd = fileURLToPath(new URL('../..', import.meta.url));

function stages() {
  if (positionals.length > 0) return stagesFor(positionals.join(' '));
  if (values.check) return check;
  return values.all ? [...inBothBrowsers, ...more] : inOneBrowser;
}

const env = {...process.env, NO_COLOR: '1', npm_config_loglevel: 'silent', SEED: String(seed)};
// Values from outside would choose another build of Lit, or report to another test runner.
delete env.NODE_ENV;
delete env.NODE_TEST_CONTEXT;

const results = [];
const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stopped.abort());
const write = (name, line) => console.log(`[${name}] ${line}`);
console.log(`SEED=${seed}`);

for (const stage of stages()) {
  if (stopped.signal.aborted) break;
  await runStage(stage, async (name, gate) => {
    if (stopped.signal.aborted) return;
    const result = await runGate(name, {...gate, env: {...env, ...gate.env}}, {cwd, signal: stopped.signal, write});
    results.push(result);
    if (values.check && result.failed > 0) stopped.abort();
  });
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log('');
for (const {name, mark, seconds, passed, failed} of results) {
  console.log(`${mark.padEnd(7)} ${seconds.padStart(7)}  ${name}: ${passed} passed, ${failed} failed`);
}
for (const {name, failures} of results) for (const failure of failures) console.log(`FAILED ${name}: ${failure}`);
if (sum('failed') > 0) console.log(`Property tests ran with SEED=${seed}.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || stopped.signal.aborted ? 1 : 0;
