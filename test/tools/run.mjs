// `npm test`: all that must hold, one after the other, each with its time. Ends with `N passed, N failed`.
// With --all also what takes longer or has to be installed first: what every figure looks like, every state under two
// checkers of accessibility, WebKit, content management systems, editors and frameworks.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

const gates = {
  format: 'npm run format -- --check',
  lint: 'npm run lint',
  types: 'npm run typecheck',
  'lint rules, minifier, generated files': 'npm run test:tools',
  build: 'npm run build',
  size: 'npm run size',
  publint: 'npx publint --strict',
  Chromium: 'npm run test:browser',
  Firefox: 'npm run test:browser',
  'built package': 'npm run test:package',
  ...(process.argv.includes('--all') && {
    pictures: 'npm run test:visual',
    'checkers and engines': 'npm run test:engines',
    integrations: 'npm run test:integrations',
  }),
};

/** The last count of a test runner: `12 passed, 0 failed` in the browsers, `pass 12` and `fail 0` in Node. */
function count(output, ok) {
  const inBrowser = [...output.matchAll(/test files \| (\d+) passed, (\d+) failed/g)].at(-1);
  const inNode = /^ℹ pass (\d+)\nℹ fail (\d+)$/m.exec(output);
  // A gate that counts nothing is one test.
  const [passed, failed] = (inBrowser ?? inNode)?.slice(1).map(Number) ?? [Number(ok), Number(!ok)];
  // A file that could not even be loaded is a failure without a failed test.
  return {passed, failed: ok ? failed : Math.max(failed, 1)};
}

const env = {...process.env, NO_COLOR: '1', npm_config_loglevel: 'silent'};
// A value from outside would choose between Lit's two builds.
delete env.NODE_ENV;

const total = {passed: 0, failed: 0};
for (const [name, command] of Object.entries(gates)) {
  const start = Date.now();
  const {status, stdout, stderr} = spawnSync(command, {
    cwd: root,
    env: {...env, BROWSER: name.toLowerCase()},
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 2_400_000,
  });
  const output = stripVTControlCharacters(stdout + stderr);
  const ok = status === 0;
  const {passed, failed} = count(output, ok);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}: ${passed} passed${failed ? ` and ${failed} failed` : ''}`,
  );
  if (!ok || name === 'size' || output.includes('Browser logs:')) console.log(output.replace(/^/gm, '     '));
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
