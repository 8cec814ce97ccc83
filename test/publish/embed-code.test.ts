import {expect} from 'chai';
import {LitElement} from 'lit';
import {embedCode} from '../../src/export/embed-code.js';
import {slottedCode} from '../../src/export/inside-code.js';
import '../../src/figures/guidance-list/guidance-list.js';
import {words as toolWords} from '../../src/figure/tool-messages.nb.js';
import {all, clear, drawn, show, textOf, until} from '../elements/in-page.js';
import type {FigureExport} from '../../src/figure/figure-export.js';

class ExampleFigure extends LitElement {
  static override properties = {
    heading: {},
    headingLevel: {attribute: 'heading-level'},
    view: {},
    level: {},
    compact: {type: Boolean},
    amount: {type: Number},
    src: {},
    rows: {type: Array},
    secret: {attribute: false},
    openTool: {state: true},
  };
  declare heading?: string;
  declare headingLevel: string;
  declare view: string;
  declare level: string | undefined;
  declare compact: boolean;
  declare amount?: number;
  declare src?: string;
  declare rows?: unknown[];
  declare secret: string;
  declare openTool: string;
  constructor() {
    super();
    this.headingLevel = '3';
    this.view = 'lines';
    this.compact = false;
    this.secret = 'new';
    this.openTool = 'none';
  }
}
customElements.define('example-figure', ExampleFigure);

const figure: FigureExport = {
  name: 'example',
  language: 'nn',
  title: 'Tiltak & «øvelser» <b>',
  summary: 'Kommunane auka <script>alert(1)</script> & meir.',
  notes: [],
  source: 'Kjelde: SSB',
  licence: 'Lisens: CC BY 4.0',
  address: undefined,
  table: {columns: [], rows: []},
  document: {},
};
const address = 'https://example.org/side?a=1&b=2#figur';

function example(attributes: Record<string, string> = {}): ExampleFigure {
  const element = document.createElement('example-figure') as ExampleFigure;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** What the pasted code is on another page; nothing in a template runs. */
function pasted(element: ExampleFigure): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = embedCode(element, figure, address, slottedCode(element).code);
  return template.content;
}

function attributesOf(element: ExampleFigure): Record<string, string> {
  const [figureElement] = pasted(element).querySelectorAll('example-figure');
  return Object.fromEntries([...figureElement!.attributes].map(({name, value}) => [name, value]));
}

describe('embed code', () => {
  it('is the element in the language shown, and nothing else when nothing is set', () => {
    expect(attributesOf(example())).to.deep.equal({lang: 'nn'});
    expect(attributesOf(example({lang: 'no'}))).to.deep.equal({lang: 'nn'});
  });

  it('has the attributes of the figure and leaves out those of the page', () => {
    const options = {heading: 'Vår', 'heading-level': '2', view: 'rows', level: 'kommuner', compact: '', amount: '3'};
    const page = {
      id: 'a',
      class: 'b',
      slot: 'c',
      hidden: '',
      style: 'color: red',
      'data-x': '1',
      onclick: 'x()',
      tabindex: '0',
    };
    expect(attributesOf(example({...options, ...page}))).to.deep.equal({lang: 'nn', ...options});
  });

  it('shows what the reader has chosen since, and what a framework has set as a property', () => {
    const element = example({view: 'table', level: 'kommuner', compact: ''});
    Object.assign(element, {
      view: 'rows',
      level: undefined,
      compact: false,
      amount: 2,
      rows: [1],
      secret: 'b',
      openTool: 'c',
    });
    expect(attributesOf(element)).to.deep.equal({lang: 'nn', view: 'rows', amount: '2'});
  });

  it('keeps hostile values as values', () => {
    for (const heading of [
      '"><script>alert(1)</script>',
      "' onclick='alert(1)",
      '</example-figure><img src=x onerror=alert(1)>',
      '&quot;&lt;b&gt; &amp;amp; a=b`${1}',
      'linje\nto\t',
    ]) {
      const content = pasted(example({heading}));
      expect(content.querySelector('example-figure')!.getAttribute('heading')).to.equal(heading);
      expect([...content.querySelectorAll('*')].map(({localName}) => localName)).to.deep.equal([
        'example-figure',
        'p',
        'p',
        'a',
      ]);
      expect(attributesOf(example({heading}))).to.deep.equal({lang: 'nn', heading});
    }
  });

  it('tells finding and source inside the element, and links to the page outside it with the finding', () => {
    const content = pasted(example());
    const fallback = content.querySelector('example-figure')!;
    expect(fallback.textContent.trim()).to.equal(`${figure.summary} ${figure.source}. ${figure.licence}.`);
    expect(fallback.children).to.have.lengthOf(1);
    // What is left of it where unknown elements are removed with all that is in them.
    fallback.remove();
    const [paragraph] = content.querySelectorAll('p');
    expect(paragraph!.lang).to.equal('nn');
    const link = paragraph!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal(address);
    expect(link.textContent).to.equal(figure.title);
    expect(paragraph!.textContent).to.equal(`${figure.title}: ${figure.summary}`);
  });

  it('names no source that has no name, and no number that is none', () => {
    const code = embedCode(example({amount: 'mange'}), {...figure, source: ''}, address, '');
    expect(
      new DOMParser().parseFromString(code, 'text/html').querySelector('example-figure')!.textContent.trim(),
    ).to.equal(`${figure.summary} ${figure.licence}.`);
    expect(code).not.to.include('NaN');
  });

  it('names its numbers by an address that is whole on another site', () => {
    expect(attributesOf(example({src: '/tall.csv?a=1'})).src).to.equal(`${location.origin}/tall.csv?a=1`);
    expect(attributesOf(example({src: 'https://example.org/x'})).src).to.equal('https://example.org/x');
    expect(attributesOf(example({src: 'http://'})).src).to.equal('http://');
  });

  it('gives the tag a line of its own, so that Markdown takes it for HTML and not for words in a paragraph', () => {
    const code = embedCode(example({heading: 'Vår & din'}), figure, address, '');
    expect(code).to.match(/\n<example-figure( [a-z-]+="[^"\n]*")+>\n +<p>.*<\/p>\n<\/example-figure>\n<p/);
  });

  it('names the package where no file of the library has an address', () => {
    const code = embedCode(example(), figure, address, '');
    expect(code.split('\n').slice(0, 3)).to.deep.equal([
      'npm install digdir-report-widgets',
      '',
      "import 'digdir-report-widgets/example-figure';",
    ]);
    expect(code).not.to.contain('<script');
  });

  it('has the author’s texts in the slots and on the marks, as texts with the attributes that count', () => {
    const element = example();
    element.innerHTML = `<p>Vises til figuren kommer</p><span slot="heading" onclick="x()" style="color: red">Vår &amp; <b>din</b></span>
      <h4 slot="summary" id="a" lang="en">One<br>two
        three</h4>
      <p slot="note" class="b annotation-like" data-x="1">A &lt;script&gt;<script>alert(1)</script></p><p slot="other">B</p>
      <div><p slot="note">C</p><p slot="annotation" data-measure="ovelser" data-level='"&gt;&lt;b&gt;' data-year="2020">Ny <i>lov</i></p></div>
      <p class="b annotation" data-county="46">Hei</p>`;
    const own = [...pasted(element).querySelector('example-figure')!.children].slice(0, -1);
    expect(own.map(({outerHTML}) => outerHTML)).to.deep.equal([
      '<span slot="heading">Vår &amp; din</span>',
      '<div slot="summary" lang="en">One two three</div>',
      '<p slot="note">A &lt;script&gt;</p>',
      new DOMParser().parseFromString(
        '<p slot="annotation" data-measure="ovelser" data-level="&quot;><b>" data-year="2020">Ny lov</p>',
        'text/html',
      ).body.innerHTML,
      '<p data-county="46" class="annotation">Hei</p>',
    ]);
    element.querySelector('[slot=note]')!.textContent = 'ord '.repeat(6000);
    expect(slottedCode(element)).to.deep.equal({code: '', isWhole: false});
    expect(pasted(element).querySelector('example-figure')!.children).to.have.length(1);
  });

  const content: Readonly<Record<string, readonly [markup: string, code: string, isWhole: boolean]>> = {
    'items apart that no white space is between': [
      '<ul slot="note"><li>En</li><li>To</li></ul>',
      '<div slot="note">En To</div>',
      true,
    ],
    'paragraphs and cells apart, and words in a line together': [
      '<div slot="note"><p>A</p><p>B<b>C</b><table><tr><td>1</td><td>2</td></tr></table></div>',
      '<div slot="note">A BC 1 2</div>',
      true,
    ],
    'a link, by its whole address': [
      '<p slot="note">Se <a href="/a?b=1&amp;c=%22" onclick="x()"><b>her</b></a>, <a href="http://a.no/">der</a></p>',
      `<p slot="note">Se <a href="${location.origin}/a?b=1&amp;c=%22">her</a>, <a href="http://a.no/">der</a></p>`,
      true,
    ],
    'no link that runs, of which only the text is left': [
      '<p slot="note"><a href="javascript:x()">Se</a> <a name="b">her</a></p>',
      '<p slot="note">Se her</p>',
      false,
    ],
    'no image, and no heading that is empty': [
      '<h3 slot="heading"><a href="/"><img alt="Logo"></a></h3><img slot="summary"><p slot="note"></p>',
      '',
      false,
    ],
    'the text beside an image': ['<p slot="note">A<img>B</p>', '<p slot="note">A B</p>', false],
    'hidden text': ['<p slot="note">A <b hidden>b</b></p>', '<p slot="note">A b</p>', true],
  };
  for (const [name, [markup, code, isWhole]] of Object.entries(content)) {
    it(`has of the author’s content ${name}`, () => {
      const element = example();
      element.innerHTML = markup;
      const slotted = slottedCode(element);
      expect({...slotted, code: slotted.code.trim()}).to.deep.equal({code, isWhole});
    });
  }

  it('is beside a word on the author’s content that is not in it, which advises a file only for numbers', async () => {
    const hintBeside = async (inside: string) => {
      const element = await show('guidance-list', `<guidance-list>${inside}</guidance-list>`);
      (all(element, '.tools details').at(2) as HTMLDetailsElement).open = true;
      await drawn(element);
      await until(() => all(element, '.tool textarea').length > 0);
      const hint = textOf(element, '.tool > p.hint');
      clear();
      return hint;
    };
    const long = `<p slot="note">${'ord '.repeat(6000)}</p>`;
    const links = `<ul>${`<li><a href="https://example.org/${'a'.repeat(200)}">A</a></li>`.repeat(100)}</ul>`;
    const {embedLeavesOut, embedLeavesOutSome} = toolWords;
    expect(await hintBeside('<p slot="note">Kort, med <a href="/">lenke</a></p>')).to.equal('');
    expect(await hintBeside('<p slot="note">Med <img alt=""> bilde</p>')).to.equal(embedLeavesOutSome);
    expect(await hintBeside(long)).to.equal(embedLeavesOutSome);
    expect(await hintBeside(links)).to.equal(embedLeavesOut);
    expect(await hintBeside(links + long)).to.equal(embedLeavesOut);
    expect(embedLeavesOutSome).not.to.include('src');
  });
});
