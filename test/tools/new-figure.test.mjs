// `npm run new`: what it writes is right at once, in a copy of the project.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copied = ['src', 'test', 'data', 'demo', 'vite.config.ts', 'tsconfig.json', 'package.json'];
const configured = ['.oxlintrc.json', '.oxfmtrc.json', 'custom-elements.json'];

describe('npm run new -- report-budget', () => {
  const copy = mkdtempSync(join(tmpdir(), 'new-figure-'));
  const run = (...args) => spawnSync(process.execPath, args, {cwd: copy, encoding: 'utf8'});
  const tool = (path, ...args) => {
    const {status, stdout, stderr} = run(join(root, 'node_modules', path), ...args);
    assert.equal(status, 0, stdout + stderr);
  };
  let written;

  before(() => {
    const isSource = (path) => !path.includes('/visual/accepted');
    for (const name of [...copied, ...configured])
      cpSync(join(root, name), join(copy, name), {recursive: true, filter: isSource});
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const {status, stdout, stderr} = run('--import', 'tsx', 'src/build/new-figure.ts', 'report-budget');
    assert.equal(status, 0, stderr);
    written = stdout.trim().split('\n');
  });
  after(() => rmSync(copy, {recursive: true}));

  it('writes a folder and a test, and changes two other files', () => {
    const own = (path) =>
      path.startsWith('src/figures/report-budget/') || path === 'test/elements/report-budget.test.ts';
    assert.deepEqual(written.filter((path) => !own(path)).toSorted(), ['demo/examples.ts', 'src/index.ts']);
    assert.ok(existsSync(join(copy, 'src/figures/report-budget/report-budget.ts')));
    for (const path of written) assert.doesNotMatch(readFileSync(join(copy, path), 'utf8'), /figure-?template/i, path);
  });

  it('writes what compiles', () => {
    tool('typescript/bin/tsc', '--noEmit');
    for (const project of ['src/build', 'demo', 'test']) tool('typescript/bin/tsc', '-p', project);
  });

  it('writes what is formatted and passes the linter', () => {
    tool('oxfmt/bin/oxfmt', '--check', ...written);
    tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', ...written);
  });

  it('writes an element with a complete manifest', () => {
    const analyze = ['analyze', '--config', 'src/build/manifest.config.ts', '--quiet'];
    const {status, stderr} = run(
      '--import',
      'tsx',
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      ...analyze,
    );
    assert.equal(status, 0, stderr);
    const {modules} = JSON.parse(readFileSync(join(copy, 'custom-elements.json'), 'utf8'));
    const element = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === 'report-budget');
    assert.equal(element.name, 'ReportBudget');
  });

  for (const [name, message] of [
    ['budget', /Usage/],
    ['Report-Budget', /Usage/],
    ['../report-budget', /Usage/],
    ['report-claims', /exists/],
  ]) {
    it(`refuses the name ${name}`, () => {
      const {status, stderr} = run('--import', 'tsx', 'src/build/new-figure.ts', name);
      assert.equal(status, 1);
      assert.match(stderr, message);
    });
  }
});
