// How a run reads its gates and reports what failed.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {runGate, runStage} from './gate.mjs';
import {stagesFor} from './one.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function gate(script, signal = new AbortController().signal) {
  const lines = [];
  const command = `node -e ${JSON.stringify(script)}`;
  const write = (name, line) => lines.push(`${name}: ${line}`);
  const result = await runGate('gate', {command, env: process.env}, {cwd: root, signal, write});
  return {lines, ...result};
}

describe('a gate', () => {
  it('counts what its tests count and keeps the names of those that failed', async () => {
    const script = `console.log('FAILED a'); console.log('3 passed, 1 failed'); process.exitCode = 1`;
    const {passed, failed, failures, lines} = await gate(script);
    assert.deepEqual([passed, failed, failures], [3, 1, ['a']]);
    assert.deepEqual(lines.slice(0, 2), ['gate: FAILED a', 'gate: 3 passed, 1 failed']);
  });

  it('is one test when it counts nothing', async () => {
    assert.deepEqual((({passed, failed}) => [passed, failed])(await gate('')), [1, 0]);
    const {passed, failed, failures} = await gate('process.exit(2)');
    assert.deepEqual([passed, failed, failures.length], [0, 1, 1]);
  });

  it('has failed when it ends with an error, whatever it counted', async () => {
    const {passed, failed} = await gate(`console.log('3 passed, 0 failed'); process.exitCode = 1`);
    assert.deepEqual([passed, failed], [3, 1]);
  });

  it('has neither passed nor failed when it is stopped', async () => {
    const stop = new AbortController();
    const end = gate('setInterval(() => undefined, 1000)', stop.signal);
    stop.abort();
    const {mark, passed, failed} = await end;
    assert.deepEqual([mark, passed, failed], ['stopped', 0, 0]);
  });
});

describe('a stage', () => {
  it('runs its gates side by side, and one that comes after another when that one is done', async () => {
    const seen = [];
    let begin;
    const begun = new Promise((resolve) => (begin = resolve));
    const gates = {
      a: () => begun,
      async b() {
        begin();
        await new Promise((done) => setTimeout(done));
      },
      c() {},
    };
    await runStage({a: {}, b: {}, c: {after: 'b'}}, async (name) => {
      seen.push(`${name} begins`);
      await gates[name]();
      seen.push(`${name} ends`);
    });
    assert.deepEqual(seen, ['a begins', 'b begins', 'a ends', 'b ends', 'c begins', 'c ends']);
    await assert.rejects(
      runStage({a: {after: 'b'}, b: {}}, () => undefined),
      /No gate/,
    );
  });
});

describe('the reporter of tests in Node', () => {
  it('counts tests, not groups, and names each that failed once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-widgets-reporter-'));
    const file = join(folder, 'some.test.mjs');
    writeFileSync(
      file,
      `import {describe, it} from 'node:test';
       describe('group', () => { it('is right', () => undefined); it('is wrong', () => { throw new Error('why'); }); });`,
    );
    const env = {...process.env};
    delete env.NODE_TEST_CONTEXT;
    const reporter = '--test-reporter=./test/tools/node-reporter.mjs';
    const {stdout, status} = spawnSync(process.execPath, ['--test', reporter, file], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    rmSync(folder, {recursive: true});
    assert.equal(status, 1);
    assert.equal(stdout.match(/^FAILED .*: is wrong \(Error: why\)$/gm).length, 1);
    assert.equal(stdout.trim().split('\n').at(-1), '1 passed, 1 failed');
  });
});

describe('one test', () => {
  it('is found by its path, by a part of that, or by a name in it', () => {
    const commandOf = (words) => Object.values(stagesFor(words).at(-1))[0].command;
    assert.match(commandOf('test/model/goals.test.ts'), /--files 'test\/model\/goals\.test\.ts'$/);
    assert.match(commandOf('tools/catalogue'), /node --import tsx --test .*'test\/tools\/catalogue\.test\.mjs'$/);
    const [stage] = stagesFor('is legible in any colours');
    const [{command, env}] = Object.values(stage);
    assert.match(command, /'test\/elements\/legible\.test\.ts'/);
    assert.equal(env.TEST_NAME, 'is legible in any colours');
    assert.throws(() => stagesFor(`no such${' '}test`), /No test file/);
  });
});
