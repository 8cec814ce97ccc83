import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {leanLit} from '../../src/build/lean-lit.mjs';

const {handler, filter} = leanLit().transform;
const lit = (file) => fileURLToPath(new URL(`../../node_modules/@lit/reactive-element/${file}`, import.meta.url));
const context = {
  error(message) {
    throw new Error(message);
  },
};
const lean = (file, code = readFileSync(lit(file), 'utf8')) => handler.call(context, code, lit(file)).code;
const load = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

describe('the Lit inside the bundle', () => {
  it('makes the same style sheets of texts, numbers and one another', async () => {
    const {css: sheet, unsafeCSS} = await load(lean('css-tag.js'));
    const inner = sheet`b {content: '\\2014'; width: ${12}px}`;
    assert.equal(
      `${sheet`a {} ${inner} ${unsafeCSS('c {}')}`}`,
      String.raw`a {} b {content: '\2014'; width: 12px} c {}`,
    );
    assert.equal(inner.cssText, `${inner}`);
  });
  it('declares the properties of an element', async () => {
    const {property} = await load(lean('decorators/property.js'));
    const declared = [];
    const prototype = {constructor: {createProperty: (...given) => declared.push(given)}};
    property({attribute: 'a-b'})(prototype, 'aB');
    property()(prototype, 'c');
    assert.deepEqual(declared, [
      ['aB', {attribute: 'a-b'}],
      ['c', undefined],
    ]);
  });
  it('is not made of a Lit that is another', () => {
    for (const file of ['css-tag.js', 'decorators/property.js'])
      assert.throws(() => lean(file, 'export const css = 1;'), /no longer what it was/);
  });
  it('has the rest of Lit as it is', () => {
    const kept = ['reactive-element.js', 'decorators/state.js', '../../lit-html/lit-html.js'];
    for (const file of kept)
      assert.ok(
        filter.id.every((one) => !one.test(lit(file))),
        file,
      );
  });
});
