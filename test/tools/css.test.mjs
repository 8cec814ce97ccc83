import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {minifyCss, ownColours, usedColours, usedCss, withoutHost} from '../../src/build/css.ts';

// Of <main class="figure wide"><svg><clipPath></clipPath></svg></main>.
const used = {classes: new Set(['figure', 'wide']), tags: new Set(['main', 'svg', 'clippath'])};
const cases = {
  'a class that stands there': ['.wide{a:b}', '.wide{a:b}'],
  'a class that does not': ['.narrow{a:b}', ''],
  'one selector of several': ['.narrow,main,.wide p{a:b}', 'main{a:b}'],
  'both classes of one element': ['.figure.wide{a:b}.figure.narrow{a:b}', '.figure.wide{a:b}'],
  'an element, whatever its case': ['clippath{a:b}svg > path{a:b}', 'clippath{a:b}'],
  'what is not said of an element': ['.wide:not(.narrow,:has(p)){a:b}', '.wide:not(.narrow,:has(p)){a:b}'],
  'the host, the root and everything': [':host([hidden]){a:b}:root{c:d}*{e:f}', ':host([hidden]){a:b}:root{c:d}*{e:f}'],
  'an attribute with anything in it': [`main[title='.x > p']{a:b}`, 'main[title=".x > p"]{a:b}'],
  'a condition around it': ['@media print{.narrow{a:b}.wide{a:b}}', '@media print{.wide{a:b}}'],
  'a condition around nothing': ['@container f (width < 3em){@media print{.narrow{a:b}}}', ''],
  'rules of other kinds': ['@layer a;@keyframes in{to{a:b}}', '@layer a;@keyframes in{to{a:b}}'],
  'braces in a text': [`.narrow{content:'}'}.wide{content:"{"}`, `.wide{content:"{"}`],
};

describe('what a page uses of a style sheet', () => {
  for (const [what, [css, kept]] of Object.entries(cases)) it(what, () => assert.equal(usedCss(css, used), kept));
});

describe('the colours of style sheets', () => {
  const kept = {
    'one that something has': '.x{--_x:light-dark(#fff,#000);color:var(--_x)}',
    'one that another is made of': ':host{--_y:red}.x{--_x:var(--_y);color:var(--_x)}',
    'what is watched': ':host{--_x:var(--a,-)}.x{transition:--_x 1s}',
    'what is watched in steps': ':host{--_x:var(--a,-)}.x{transition:--_x 0s 1ms allow-discrete}',
  };
  for (const [what, css] of Object.entries(kept))
    it(`${what} stays`, () => assert.deepEqual(usedColours([css]), [css]));

  it('one that another sheet uses stays', () => {
    const sheets = ['.x{--_x:red}', 'p{color:var(--_x)}'];
    assert.deepEqual(usedColours(sheets), sheets);
  });
  it('what nothing has goes, at any place', () => {
    const css = '.x{--_x:red;--_y:var(--a,light-dark(#fff,#000));--_z:blue}@media print{.x{--_y:red}.y{--_x:#fff}}';
    assert.deepEqual(usedColours([`${css}p{color:var(--_x)}`]), [
      '.x{--_x:red}@media print{.y{--_x:#fff}}p{color:var(--_x)}',
    ]);
  });
  it('are our own where nobody gives any', () => {
    assert.equal(
      ownColours(
        '.x{--_x:var(--report-x,var(--ds-color-x,light-dark(#fff,#000)));--_y:var(--report-y,red);a:var(--_x)}',
      ),
      '.x{--_x:light-dark(#fff,#000);--_y:red;a:var(--_x)}',
    );
  });
});

it('has no rules for a host outside an element', () => {
  assert.equal(
    withoutHost(':host([hidden]){a:b}@media print{:host{a:b}p{a:b}}:host p,i{a:b}'),
    '@media print{p{a:b}}i{a:b}',
  );
});

it('refuses what is no style sheet', () => assert.throws(() => minifyCss('p{a:b}}')));
