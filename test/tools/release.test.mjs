// A version is made in a folder of its own from the files of the project.
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {mismatches, release, releasedChangelog} from './release.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const day = '2027-01-02';

describe('a release', () => {
  let folder;
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  const current = () => JSON.parse(read('package.json')).version;
  const next = () => `${Number(current().split('.')[0]) + 1}.0.0`;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    mkdirSync(join(folder, 'src'));
    for (const file of ['CHANGELOG.md', 'package.json', 'package-lock.json', 'src/version.ts'])
      cpSync(join(root, file), join(folder, file));
  });
  afterEach(() => rmSync(folder, {recursive: true, force: true}));

  it('has its version in every file, and what was unreleased in its section', () => {
    const version = next();
    const [, notes] = read('CHANGELOG.md').split('## Unreleased\n');
    const lines = notes.match(/^- .*$/gm);
    release(folder, version, day);
    assert.deepEqual(mismatches(folder, `v${version}`), []);
    const [, left, released] = read('CHANGELOG.md').split(new RegExp(`## Unreleased\\n|## ${version} – ${day}\\n`));
    assert.equal(left.trim(), '');
    assert.deepEqual(released.match(/^- .*$/gm), lines);
    assert.equal(JSON.parse(read('package-lock.json')).packages[''].version, version);
  });

  it('changes nothing else in the package and its lock', () => {
    const [before, lock, version] = [read('package.json'), read('package-lock.json'), current()];
    release(folder, next(), day);
    const back = (text) => text.replace(`"version": "${current()}"`, `"version": "${version}"`);
    assert.equal(back(read('package.json')), before);
    const [oldLock, newLock] = [lock, read('package-lock.json')].map((text) => JSON.parse(text));
    for (const one of [oldLock, newLock]) one.version = one.packages[''].version = '';
    assert.deepEqual(newLock, oldLock);
  });

  it('is refused without anything new, for an earlier version, and for what is none', () => {
    const before = read('CHANGELOG.md');
    for (const version of ['0.9.9', '1.x', 'v9.0.0', ''])
      assert.throws(() => release(folder, version, day), /does not come after|is no version/);
    assert.equal(read('CHANGELOG.md'), before);
    release(folder, next(), day);
    assert.throws(() => release(folder, next(), day), /nothing under «Unreleased»/);
    assert.throws(() => release(folder, current(), day), /does not come after/);
  });

  it('keeps older versions below the new one', () => {
    const changelog = '# Changelog\n\n## Unreleased\n\n### Added\n\n- New.\n\n## 1.0.0 – 2026-12-01\n\n- Old.\n';
    assert.equal(
      releasedChangelog(changelog, '1.1.0', day),
      `# Changelog\n\n## Unreleased\n\n## 1.1.0 – ${day}\n\n### Added\n\n- New.\n\n## 1.0.0 – 2026-12-01\n\n- Old.\n`,
    );
  });

  it('is not what a tag of another version, or one without a section, names', () => {
    assert.deepEqual(mismatches(folder, `v${current()}`), [`CHANGELOG.md has no section ${current()}`]);
    release(folder, current(), day);
    assert.deepEqual(mismatches(folder, `v${current()}`), []);
    assert.equal(mismatches(folder, 'v0.0.1').length, 1);
    writeFileSync(join(folder, 'src/version.ts'), 'export const version = "x";\n');
    assert.deepEqual(mismatches(folder, `v${current()}`), ['src/version.ts has another version']);
  });
});
