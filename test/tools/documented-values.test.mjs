// The examples of the documentation set options that there are, to values that the types of the package take.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Marked} from 'marked';
import {parseFragment} from 'parse5';
import {elementApi} from '../../src/integrations/frameworks/element-api.ts';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const documents = ['README.md', ...readdirSync(new URL('demo/docs', root)).map((file) => `demo/docs/${file}`)];
const elements = new Map(elementApi(JSON.parse(read('custom-elements.json'))).map((one) => [one.tag, one]));
const ofAnyElement = ['class', 'id', 'lang', 'slot', 'data-report', 'fetchpriority', 'hidden', 'style'];

/** The examples in HTML of a document, also those in a sentence. */
function examplesIn(markdown) {
  const marked = new Marked();
  const found = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    const isCode = (token.type === 'code' && token.lang === 'html') || token.type === 'codespan';
    if (isCode) found.push(token.text);
  });
  return found;
}

const childrenOf = (node) =>
  [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap((child) => [child, ...childrenOf(child)]);

/** Every figure of an example: its tag, and its options by name, however it is written. */
const figuresIn = (html) =>
  childrenOf(parseFragment(html)).flatMap(({tagName, attrs = []}) => {
    const report = attrs.find(({name}) => name === 'data-report')?.value;
    const options = attrs.filter(({name}) => !ofAnyElement.includes(name));
    if (elements.has(tagName)) return [{tag: tagName, options}];
    if (!report) return [];
    const named = options.filter(({name}) => name.startsWith('data-'));
    return [{tag: report, options: named.map(({name, value}) => ({name: name.slice('data-'.length), value}))}];
  });

const faultsIn = (html) =>
  figuresIn(html).flatMap(({tag, options}) =>
    options
      .filter(({name, value}) => {
        const option = elements.get(tag)?.options.find((one) => one.name === name);
        return !option || (option.values.length > 0 && !option.values.includes(value));
      })
      .map(({name, value}) => `<${tag} ${name}="${value}">`),
  );

describe('The examples in HTML', () => {
  for (const file of documents) {
    it(`set options that there are, to values of their types: ${file}`, () =>
      assert.deepEqual(examplesIn(read(file)).flatMap(faultsIn), []));
  }
  it('are found, in each way of writing a figure', () => {
    const count = documents.flatMap((file) => examplesIn(read(file)).flatMap(figuresIn)).length;
    assert.ok(count > 30, `${count} figures`);
    assert.deepEqual(
      faultsIn('<infosec-trend level="kommune" lang="nn"></infosec-trend><p data-report="key-figures" data-levl="x">'),
      ['<infosec-trend level="kommune">', '<key-figures levl="x">'],
    );
  });
});
