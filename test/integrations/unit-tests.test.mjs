// The package in the unit tests of other projects: every element in the simulated documents of Vitest and Jest.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {layOut} from './application.mjs';
import {run} from './installed-package.mjs';

const path = (relative) => fileURLToPath(new URL(`unit-tests/${relative}`, import.meta.url));
const app = path('dist');

/** How many tests passed, as the reports of both runners say it in JSON. */
function passedIn(...command) {
  const {status, output} = run(app, process.execPath, ...command);
  assert.equal(status, 0, output);
  const report = output.split('\n').find((line) => line.startsWith('{"num'));
  return JSON.parse(report).numPassedTests;
}

describe('A unit test of a page with figures', () => {
  before(() => void layOut('unit-tests'));

  for (const environment of ['jsdom', 'happy-dom']) {
    it(`passes in Vitest with ${environment}`, () => {
      const vitest = [
        path('node_modules/vitest/vitest.mjs'),
        'run',
        '--environment',
        environment,
        '--reporter',
        'json',
      ];
      assert.equal(passedIn(...vitest), 29);
    });
  }
  it('passes in Jest with jsdom', () => {
    const jest = ['--experimental-vm-modules', path('node_modules/jest/bin/jest.js'), '--json'];
    assert.equal(passedIn(...jest), 29);
  });

  it('is written as demo/docs/frameworks.md shows it', () => {
    const documentation = readFileSync(new URL('../../demo/docs/frameworks.md', import.meta.url), 'utf8');
    assert.ok(documentation.includes(readFileSync(path('apps/documented.test.js'), 'utf8').trim()));
  });
});
