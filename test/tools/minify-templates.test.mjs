import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rolldown} from 'rolldown';
import {minifyCss, minifyMarkup, minifyTemplates} from '../../src/build/minify-templates.mjs';

const same = (minify, text) => assert.equal(minify(text), text);

describe('minifyCss', () => {
  it('takes out comments and white space', () => {
    const css = `
      /* why */
      :host,
      .a > b {
        color: red;
        margin: 0  auto;
      }`;
    assert.equal(minifyCss(css), ':host,.a > b{color:red;margin:0 auto}');
  });
  it('keeps the space that is a combinator', () => assert.equal(minifyCss('a /* b */:hover {c:d}'), 'a :hover{c:d}'));
  it('keeps the space that belongs to a custom property', () => same(minifyCss, ':host{--a: 1px}'));
  it('keeps the spaces of a calculation', () => same(minifyCss, 'a{b:calc(1px + 2px)}'));
  it('keeps strings and addresses', () => same(minifyCss, `a{b:" {  ; } ";c:url(a  b);d:'/* e */'}`));
  it('takes out the zero that begins a number', () => {
    assert.equal(
      minifyCss('a{b:0.5em -0.2em clamp(0.1em,10.05em,100%);c:calc(2*0.3px) !important}'),
      'a{b:.5em -.2em clamp(.1em,10.05em,100%);c:calc(2*.3px)!important}',
    );
  });
  it('keeps a zero in strings, names and whole numbers', () =>
    same(minifyCss, `a{b:"0.5 !";c:url(a/0.5);d:0;e:20.5px;--f0.5:1}`));
  it('keeps nested rules and conditions', () => {
    const css = '@container (width > 40em){.a{&:hover{b:c}@media print{d:e}}}';
    assert.equal(minifyCss(css.replaceAll('{', ' {\n').replaceAll('}', '}\n')), css);
  });
});

describe('minifyMarkup', () => {
  it('takes out comments and indents', () => {
    assert.equal(minifyMarkup('\n <div>\n  <p> a\n b </p>\n <!-- why -->\n </div>\n'), '<div><p>a b</p></div>');
  });
  it('keeps a space between inline tags', () => same(minifyMarkup, '<b>a</b> <i>b</i>'));
  it('keeps a space beside a picture in the text', () => {
    assert.equal(minifyMarkup('a <svg> <g> </g> </svg> b'), 'a <svg><g></g></svg> b');
  });
  it('keeps the spaces of drawn text', () => {
    assert.equal(
      minifyMarkup('<g> <text>a <tspan>b</tspan> c</text> </g>'),
      '<g><text>a <tspan>b</tspan> c</text></g>',
    );
  });
  it('keeps the spaces of a text that goes on in another template', () => same(minifyMarkup, ' a <tspan>b</tspan> '));
  it('keeps preformatted text', () => same(minifyMarkup, '<pre>\n a  b\n</pre>'));
  it('keeps what is quoted', () => same(minifyMarkup, `<p title="a > b  c" lang='d  e'></p>`));
  it('keeps the end of a tag that closes itself', () => {
    assert.equal(minifyMarkup('<path\n  d="M0 0"\n/>\n<g></g>'), '<path d="M0 0" /><g></g>');
  });
});

describe('the plugin', () => {
  const build = async (code) => {
    const bundle = await rolldown({
      input: 'entry.js',
      external: 'lit',
      plugins: [
        {name: 'entry', resolveId: (id) => (id === 'entry.js' ? id : null), load: () => code},
        minifyTemplates(),
      ],
    });
    const {output} = await bundle.generate();
    return output[0].code;
  };

  it('minifies templates inside templates, after letters outside ASCII', async () => {
    const code = await build(`
      import {html, svg} from 'lit';
      export const a = 'æøå – «»', b = (c) => html\`
        <p title="\${c}">
          \${svg\`<g> \${c} </g>\`} å
        </p>\`;`);
    assert.match(code, /'æøå – «»'|"æøå – «»"/);
    assert.ok(code.includes('html`<p title="${c}">${svg`<g>${c}</g>`} å</p>`'), code);
  });
  it('leaves other templates alone', async () => {
    assert.ok((await build('export const a = String.raw`  a  `, b = (html) => `  ${html} `;')).includes('`  a  `'));
  });
  it('refuses an expression in a comment, which would be lost', async () => {
    await assert.rejects(
      build("import {html} from 'lit'; export const a = (b) => html`<!-- ${b} --><p></p>`;"),
      /comment/,
    );
  });
});
