// `npm run test:one -- <file or name>`: one file of tests, or the tests of a name. With --watch it runs again on each save.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {testFiles} from './test-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The files whose path has the words in it, or else those in which the words stand; then only those tests run. */
function find(words) {
  const files = testFiles().map((file) => `test/${file}`);
  const exact = files.filter((file) => file === words.replace(/^\.\//, ''));
  const byPath = exact.length > 0 ? exact : files.filter((file) => file.includes(words));
  if (byPath.length > 0) return {files: byPath, grep: ''};
  return {files: files.filter((file) => readFileSync(root + file, 'utf8').includes(words)), grep: words};
}

/** The files of the built package are those of the sources as they were built last. */
function isBuilt() {
  const built = `${root}dist/cdn/all.js`;
  if (!existsSync(built)) return false;
  const time = statSync(built).mtimeMs;
  const sources = ['src', 'data'].flatMap((folder) =>
    readdirSync(root + folder, {recursive: true}).map((file) => `${root}${folder}/${file}`),
  );
  return [`${root}vite.config.ts`, ...sources].every((file) => statSync(file).mtimeMs <= time);
}

/** What runs these tests, as a list of stages. */
export function stagesFor(words, {watch = false} = {}) {
  const {files, grep} = find(words);
  if (files.length === 0) throw new Error(`No test file has “${words}” in its path or in its text.`);
  const inBrowser = files.filter((file) => file.endsWith('.ts'));
  const inNode = files.filter((file) => file.endsWith('.mjs'));
  const stages = [];
  if (inBrowser.length > 0) {
    const BROWSER = process.env.BROWSER ?? 'chromium';
    const command = `npm run test:browser -- ${watch ? '--watch ' : ''}--files ${inBrowser.map(quoted).join(' ')}`;
    stages.push({[BROWSER]: {command, env: {BROWSER, TEST_NAME: grep}}});
  }
  if (inNode.length > 0) {
    const needsBuild = inNode.some((file) =>
      /^test\/(package|pages|scenarios|site|timing|engines|integrations|visual)\//.test(file),
    );
    if (needsBuild && !isBuilt()) stages.push({build: {command: 'npm run build', env: {}}});
    const name =
      grep &&
      `--test-name-pattern=${quoted(RegExp.escape?.(grep) ?? grep.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))}`;
    const options = watch ? '--watch --test-reporter=spec' : '--test-reporter=./test/tools/node-reporter.mjs';
    stages.push({
      Node: {command: `node --import tsx --test ${options} ${name} ${inNode.map(quoted).join(' ')}`, env: {}},
    });
  }
  return stages;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {watch: {type: 'boolean'}}});
  for (const stage of stagesFor(positionals.join(' '), values)) {
    for (const {command, env} of Object.values(stage)) {
      const {status} = spawnSync(command, {cwd: root, env: {...process.env, ...env}, shell: true, stdio: 'inherit'});
      if (status !== 0) process.exit(status ?? 1);
    }
  }
}
