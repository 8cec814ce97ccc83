import {expect} from 'chai';
import {LitElement} from 'lit';
import {embedCode} from '../../src/export/embed-code.js';
import {slottedCode} from '../../src/export/inside-code.js';
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
  template.innerHTML = embedCode(element, figure, address);
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
    const code = embedCode(example({amount: 'mange'}), {...figure, source: ''}, address);
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
    const code = embedCode(example({heading: 'Vår & din'}), figure, address);
    expect(code).to.match(/\n<example-figure( [a-z-]+="[^"\n]*")+>\n +<p>.*<\/p>\n<\/example-figure>\n<p/);
  });

  it('names the package where no file of the library has an address', () => {
    const code = embedCode(example(), figure, address);
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
    expect(slottedCode(element)).to.equal(undefined);
    expect(pasted(element).querySelector('example-figure')!.children).to.have.length(1);
  });
});
