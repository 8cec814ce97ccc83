// Every fault of the catalogue has a test, and the table says which.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {catalogue, page, proofsIn} from './catalogue.mjs';

describe('the catalogue of faults', () => {
  it('has a test for each of its hundred cases, and no test of a case that is none', () => {
    const {missing, unknown} = catalogue();
    assert.deepEqual({missing, unknown}, {missing: [], unknown: []});
  });

  it('is as the tests say', () => {
    assert.ok(catalogue().text === readFileSync(page, 'utf8'), 'It is not. Run: npm run catalogue');
  });

  it('names a case without a test, and a test without a case', () => {
    const found = catalogue([{id: 'X01', fault: 'a', expected: 'b'}], [{id: 'X02', file: 'f', title: 't'}]);
    assert.deepEqual([found.missing, found.unknown], [['X01'], ['X02: t']]);
    assert.match(found.text, /\| X01 \| a \| b \| not covered \|/);
  });

  it('reads ids from the names of tests and of the cases in a table, and from nothing else', () => {
    const source = `
      // it('X01: in a comment', test);
      const cases: Record<string, string> = {'X02: in a table': ''};
      for (const tag of tags) it(\`X03, X04: keeps <\${tag}> whole\`, test);
      it.skip('X05: skipped', test);
      say('X06: said');`;
    assert.deepEqual(
      proofsIn('a.test.ts', source).map(({id, title}) => `${id} ${title}`),
      ['X02 in a table', 'X03 keeps <…> whole', 'X04 keeps <…> whole'],
    );
  });
});
