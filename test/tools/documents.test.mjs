// The documents of the project: the README is short, every link leads somewhere, and no page is out of reach.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Marked} from 'marked';
import {getHeadingList, gfmHeadingId} from 'marked-gfm-heading-id';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const pages = readdirSync(new URL('demo/docs', root)).map((file) => `demo/docs/${file}`);
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...pages];

/** The ids of the headings of a Markdown text, as code hosts make them. */
function idsIn(markdown) {
  new Marked(gfmHeadingId()).parse(markdown);
  return getHeadingList().map(({id}) => id);
}

function tokensOf(markdown, ...types) {
  const marked = new Marked();
  const found = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (types.includes(token.type)) found.push(token);
  });
  return found;
}

/** The relative links and pictures of a document: the file that each leads to, and the heading in it. */
function linksOf(markdown, document) {
  return tokensOf(markdown, 'link', 'image')
    .filter(({href}) => !/^(https?|mailto):/.test(href))
    .map(({href}) => {
      const url = new URL(href, new URL(document, root));
      const file = new URL(url.pathname, root);
      return {href, file, path: file.href.slice(root.href.length), id: decodeURIComponent(url.hash.slice(1))};
    });
}

const faultsOf = (markdown, document) =>
  linksOf(markdown, document)
    .filter(({file, id}) => !existsSync(file) || (id && !idsIn(readFileSync(file, 'utf8')).includes(id)))
    .map(({href}) => href);

describe('The links of a document', () => {
  for (const document of documents) {
    it(`lead to files and headings that are there: ${document}`, () =>
      assert.deepEqual(faultsOf(read(document), document), []));
  }
  it('are found wrong where the file or the heading is missing', () => {
    const markdown = '[a](nowhere.md) [b](README.md#nowhere) ![c](no.png)\n\n- [d](#here)\n- [e](#nor-here)\n\n# Here';
    assert.deepEqual(faultsOf(markdown, 'CHANGELOG.md'), [
      'nowhere.md',
      'README.md#nowhere',
      'no.png',
      '#here',
      '#nor-here',
    ]);
    assert.deepEqual(faultsOf('[a](SECURITY.md#supported-versions) [b](https://example.no/x)', 'README.md'), []);
  });
});

describe('README.md', () => {
  const readme = read('README.md');
  it('has at most 10 kB', () => assert.ok(Buffer.byteLength(readme) <= 10_000, `${Buffer.byteLength(readme)} bytes`));
  it('has the commands for a new machine before anything that needs scrolling', () => {
    const [first] = tokensOf(readme, 'code');
    assert.deepEqual(first.text.match(/^npm [\w ]*\w/gm), ['npm start', 'npm run build']);
    assert.ok(readme.slice(0, readme.indexOf(first.raw)).split('\n').length <= 20);
  });
  for (const from of ['README.md', 'demo/docs/README.md']) {
    it(`is a click away from every page of the documentation: ${from}`, () => {
      const linked = linksOf(read(from), from).map(({path}) => path);
      assert.deepEqual(
        pages.filter((page) => page !== from && !linked.includes(page)),
        [],
      );
    });
  }
});

describe('What contributors read', () => {
  it('names files that are there', () => {
    const named = ['CONTRIBUTING.md', 'demo/docs/architecture.md', 'demo/docs/next-report.md']
      .flatMap((file) => tokensOf(read(file), 'codespan'))
      .map(({text}) => text)
      .filter((text) => /^(src|data|test|demo)\/[\w./-]+$/.test(text) && text !== 'data/2021/');
    const endings = ['', '.mjs', '.ts'];
    assert.ok(named.length > 40);
    assert.deepEqual(
      named.filter((file) => !endings.some((ending) => existsSync(new URL(file + ending, root)))),
      [],
    );
  });
});

describe('A page of the documentation', () => {
  for (const page of pages) {
    // The site leaves HTML out, so that a tag in the text without code marks would be lost there.
    it(`has no HTML but the marks of its tables: ${page}`, () => {
      const odd = tokensOf(read(page), 'html').filter(({raw}) => !/^<!-- \w+:(start|end) -->\s*$/.test(raw));
      assert.deepEqual(
        odd.map(({raw}) => raw),
        [],
      );
    });
  }
});
