// The build gives the same bytes a second time, so that anyone can prove which sources the published files were made from.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {filesIn} from '../../src/build/pages/integrity.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Two folders beside each other, so that addresses of sources in source maps have the same length. */
let folder;
const copies = ['a', 'b'];
const dist = (copy) => join(folder, copy, 'dist');

before(async () => {
  folder = mkdtempSync(join(root, '.again-'));
  const made = /^(node_modules|dist|\.git|\.again-.*)$/;
  for (const copy of copies) {
    for (const entry of readdirSync(root).filter((name) => !made.test(name))) {
      cpSync(join(root, entry), join(folder, copy, entry), {
        recursive: true,
        filter: (source) => !made.test(basename(source)),
      });
    }
  }
  const settings = [
    {TZ: 'Europe/Oslo', LC_ALL: 'C'},
    {TZ: 'Pacific/Auckland', LC_ALL: 'nb_NO.UTF-8'},
  ];
  await Promise.all(copies.map((copy, index) => build(join(folder, copy), settings[index])));
});
after(() => rmSync(folder, {recursive: true}));

function build(cwd, settings) {
  const env = {...process.env, REPORT_BASE: '', ...settings};
  // Without its scripts before and after: they would install anew.
  const child = spawn('npm', ['run', 'build', '--ignore-scripts'], {cwd, env, shell: process.platform === 'win32'});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((done, fail) =>
    child.on('close', (status) => (status === 0 ? done() : fail(new Error(`The build failed: ${said}`)))),
  );
}

describe('a build', () => {
  it('gives the same bytes a second time, in another time zone and language', () => {
    const hashes = copies.map((copy) =>
      Object.fromEntries(
        filesIn(dist(copy)).map((file) => [
          file,
          createHash('sha256')
            .update(readFileSync(join(dist(copy), file)))
            .digest('hex'),
        ]),
      ),
    );
    assert.ok(Object.keys(hashes[0]).length > 500);
    assert.deepEqual(hashes[0], hashes[1]);
  });
});
