import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allowed, fillStyles, withFiles} from '../../src/build/pages/inline.mjs';
import {usedColours, usedCss} from '../../src/build/pages/used-css.mjs';

const markup = '<main class="figure wide"><svg><clipPath></clipPath></svg></main>';
const cases = {
  'a class that stands there': ['.wide{a:b}', '.wide{a:b}'],
  'a class that does not': ['.narrow{a:b}', ''],
  'one selector of several': ['.narrow,main,.wide p{a:b}', 'main{a:b}'],
  'both classes of one element': ['.figure.wide{a:b}.figure.narrow{a:b}', '.figure.wide{a:b}'],
  'an element, whatever its case': ['clippath{a:b}svg > path{a:b}', 'clippath{a:b}'],
  'what is not said of an element': ['.wide:not(.narrow,:has(p)){a:b}', '.wide:not(.narrow,:has(p)){a:b}'],
  'the host, the root and everything': [':host([hidden]){a:b}:root{a:b}*{a:b}', ':host([hidden]){a:b}:root{a:b}*{a:b}'],
  'an attribute with anything in it': [`main[title='.x > p']{a:b}`, `main[title='.x > p']{a:b}`],
  'a condition around it': ['@media print{.narrow{a:b}.wide{a:b}}', '@media print{.wide{a:b}}'],
  'a condition around nothing': ['@container f (width < 3em){@media print{.narrow{a:b}}}', ''],
  'rules of other kinds': ['@layer a;@keyframes in{to{a:b}}', '@layer a;@keyframes in{to{a:b}}'],
  'braces in a text': [`.narrow{content:'}'}.wide{content:"{"}`, `.wide{content:"{"}`],
};

describe('what a page uses of a style sheet', () => {
  for (const [what, [css, used]] of Object.entries(cases)) it(what, () => assert.equal(usedCss(css, markup), used));
});

describe('the colours of a style sheet', () => {
  const used = {
    'one that something has': '.x{--_x:light-dark(#fff,#000);color:var(--_x)}',
    'one that another is made of': ':host{--_y:red}.x{--_x:var(--_y);color:var(--_x)}',
    'what is watched': ':host{--_x: var(--a,-)}.x{transition:--_x 0s}',
  };
  for (const [what, css] of Object.entries(used)) it(`${what} stays`, () => assert.equal(usedColours(css), css));

  it('what nothing has goes, at any place', () => {
    const css = '.x{--_x:red;--_y:var(--a,light-dark(#fff,#000));--_z:blue}@media print{.x{--_y:red}.y{--_x:#fff}}';
    assert.equal(
      usedColours(`${css}p{color:var(--_x)}`),
      '.x{--_x:red;}@media print{.x{}.y{--_x:#fff}}p{color:var(--_x)}',
    );
  });
});

describe('the style sheets in pages', () => {
  const element = (inside) => `<template shadowrootmode="open"><style data-files="a.css"></style>${inside}</template>`;
  const sheets = {
    'a.css': '.x{color:var(--_x)}.y{c:d}.z{c:d}',
    'page.css': ':host([hidden]){c:d}@media print{:host{c:d}.still{c:d}}:root{--_x:red;--_y:blue}.still p{c:d}.y{c:d}',
  };
  const pages = new Map([
    ['one', `<style data-files="page.css"></style><p></p>${element('<i class="x"></i>')}`],
    [
      'two',
      `<style data-files="page.css"></style><script data-files="s.js">1</script>${element(`<i class="y"></i>${element('')}`)}`,
    ],
  ]);
  fillStyles(pages, (file) => sheets[file]);

  it('hold of an element what it uses on any page, and no colour that is not used', () => {
    const inside = '<style data-files="a.css">.x{color:var(--_x)}.y{c:d}</style>';
    assert.equal(pages.get('two').split(inside).length, 3);
    assert.equal(pages.get('one').split(inside).length, 2);
    // A page stands in no element, and has no host.
    assert.ok(
      pages
        .get('one')
        .includes('<style data-files="page.css">@media print{.still{c:d}}:root{--_x:red;}.still p{c:d}</style>'),
    );
  });
  it('are told to a policy by their hashes, once each', () => {
    const {'script-src': scripts, 'style-src': styles} = allowed([...pages.values()]);
    assert.deepEqual(scripts, [`'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='`]);
    assert.equal(styles.length, 3);
  });
  it('and the scripts become files where nothing may stand inline', () => {
    const strict = withFiles(pages.get('two'));
    assert.doesNotMatch(strict, /<style|<script data/);
    assert.match(strict, /^<link rel="stylesheet" href="page.css"><script src="s.js"><\/script>/);
  });
});
