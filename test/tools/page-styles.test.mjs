import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Pages} from '../../src/build/pages/styles.ts';

describe('the style sheets in pages', () => {
  const element = (inside) => `<template shadowrootmode="open"><style data-files="a.css"></style>${inside}</template>`;
  const head = '<!DOCTYPE html><html><head><style data-files="page.css b.css"></style>';
  const sheets = {
    'a.css': '.x{color:var(--_x)}.y{c:d}.z{c:d}',
    'page.css': ':host([hidden]){c:d}@media print{:host{c:d}.still{c:d}}:root{--_x:red;--_y:blue}.still p{c:d}.y{c:d}',
    'b.css': '',
  };
  const pages = new Pages(
    new Map([
      ['one', `${head}</head><body><p></p>${element('<i class="x"></i>')}`],
      [
        'two',
        `${head}<script data-files="s.js">1</script></head><body>${element(`<i class="y"></i>${element('')}`)}<p></p>`,
      ],
    ]),
    (file) => sheets[file],
  );
  const inline = pages.inline();

  it('hold of an element what it uses on any page, and no colour that is not used', () => {
    const inside = '<style data-files="a.css">.x{color:var(--_x)}.y{c:d}</style>';
    assert.equal(inline.get('two').split(inside).length, 3);
    assert.equal(inline.get('one').split(inside).length, 2);
    // A page stands in no element, and has no host.
    const own = '@media print{.still{c:d}}:root{--_x:red}.still p{c:d}';
    for (const page of inline.values())
      assert.ok(page.includes(`<style data-files="page.css b.css">${own}</style>`), page);
  });
  it('are told to a policy by their hashes, once each', () => {
    const {'script-src': scripts, 'style-src': styles} = pages.sources;
    assert.deepEqual(scripts, [`'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='`]);
    assert.equal(styles.length, 2);
  });
  it('and the scripts become files where nothing may stand inline', () => {
    const strict = pages.linked().get('two');
    assert.doesNotMatch(strict, /<style|<script data/);
    const links = '<link rel="stylesheet" href="page.css"><link rel="stylesheet" href="b.css">';
    assert.ok(strict.includes(`<head>${links}<script src="s.js"></script></head>`), strict);
    assert.ok(strict.includes('<template shadowrootmode="open"><link rel="stylesheet" href="a.css">'), strict);
  });
});
