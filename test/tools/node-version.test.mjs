// Which Node the package promises to run on, and that it is the one that these tests run on.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const {engines} = JSON.parse(read('package.json'));
const least = /^>=(\d+)$/.exec(engines.node)[1];

describe('the version of Node', () => {
  it('that is promised is the oldest that is developed with, and README says so', () => {
    assert.equal(read('.nvmrc').trim(), least);
    assert.ok(read('README.md').includes(`Node ${least} or newer`));
    assert.equal(JSON.parse(read('package-lock.json')).packages[''].engines.node, engines.node);
  });
  it('that is installed by the workflows is no older', () => {
    for (const workflow of ['dependencies', 'release'])
      for (const [, version] of read(`.github/workflows/${workflow}.yml`).matchAll(/node-version: (\d+)/g))
        assert.ok(Number(version) >= Number(least), workflow);
  });
  it('that these tests run on is no older', () =>
    assert.ok(Number(process.versions.node.split('.')[0]) >= Number(least)));
});
