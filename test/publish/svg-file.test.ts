import {expect} from 'chai';
import {css, html, svg} from 'lit';
import {symbolPath} from '../../src/charts/symbol.js';
import {layoutLineChart} from '../../src/charts/line-chart/layout.js';
import {treeOfMarkup} from '../../src/build/pages/tree-of-markup.js';
import {svgFile} from '../../src/export/svg-file.js';
import {drawingStyles, type ColouredStyles, type ColourName} from '../../src/charts/drawing-styles.js';
import {lightPalette} from '../../src/figure/light-palette.js';
import {lineChart} from '../../src/charts/line-chart/view.js';
import type {Picture, FigureExport} from '../../src/figure/figure-export.js';
import {expectPlainRules} from './plain-rules.js';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import '../../src/figures/infosec-trend/infosec-trend.js';

const rows = [
  {level: 'stat', year: '2018', value: 81.7},
  {level: 'stat', year: '2019', value: 86.3},
  {level: 'stat', year: '2020', value: 82.2},
  {level: 'fylke', year: '2018', value: 87.5},
  {level: 'fylke', year: '2020', value: null},
];

function chart() {
  const placed = layoutLineChart(rows, {
    x: ({year}) => year,
    y: ({value}) => value,
    series: ({level}) => level,
    xDomain: ['2018', '2019', '2020'],
    xWidth: () => 1.92,
    yDomain: [0, 100],
    seriesDomain: ['stat', 'fylke'],
    size: {boxes: [{name: 'wide', width: 40, height: 20}], labelWidth: 2},
  });
  return lineChart(placed, {
    id: 'chart',
    language: 'nn',
    labelledBy: 'title-outside',
    formatX: (year) => [year],
    formatY: String,
    formatTick: String,
    describe: ({level, year, value}) => `${level} & «${year}»: ${value}`,
    styleOf: (series) => series,
    interaction: {active: undefined, isTabStop: ({series}) => series === 0},
  });
}

const picture: Picture = {
  width: 420,
  height: 240,
  key: [
    {label: 'Statlege verksemder', series: 0, symbol: symbolPath(0)},
    {label: 'Fylkeskommunar & andre', series: 1, symbol: symbolPath(1)},
    {label: 'Kommunar', series: 2, symbol: symbolPath(2)},
  ],
  drawing: svg`<svg x="40" y="10" width="320" height="180" overflow="visible">${chart()}</svg>`,
  styles: drawingStyles,
};

const figure: FigureExport = {
  name: 'trend',
  language: 'nn',
  title: 'Tiltak & «øvelser» <1>',
  summary:
    'Kommunane gjekk fram på alle fem tiltak frå 2018 til 2020, men låg framleis 10,4 til 32,2 prosentpoeng bak.',
  notes: ['«–» er ikkje oppgitt.', 'Eit <merke> til.'],
  source: 'Kjelde: SSB, tabell 12042',
  licence: 'Lisens: CC BY 4.0',
  address: 'https://www.ssb.no/',
  table: {columns: [], rows: []},
  document: {},
  picture,
};

const withPicture = (change: Partial<Picture>): FigureExport => ({...figure, picture: {...picture, ...change}});

const failed = (unfit: FigureExport) => svgFile(unfit).then(() => 'nothing', String);

function parsed(file: string): SVGSVGElement {
  const document = new DOMParser().parseFromString(file, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').to.equal('');
  return document.documentElement as unknown as SVGSVGElement;
}

const drawn = 'svg g path rect line circle text tspan defs pattern title desc style'.split(' ');

function expectStandalone(file: string): void {
  const root = parsed(file);
  expect(file).not.to.match(/var\(|light-dark\(|@media|@container|foreignObject|<script|<!--|javascript:|lit\$|--_/i);
  expect(file).not.to.match(/\s(tabindex|on\w+|data-[\w-]+|aria-labelledby|aria-describedby)=/);
  expect(file).not.to.match(/(href|src)=|@import|url\((?!#)/);
  expectPlainRules(root);
  for (const element of root.querySelectorAll('*')) {
    expect(drawn).to.include(element.localName);
    expect(element.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(element.classList.contains('band') || element.classList.contains('ring')).to.equal(false);
    for (const [, id] of `${element.getAttribute('fill')}`.matchAll(/url\(#(.*?)\)/g)) {
      expect(root.querySelector(`#${id}`), `what ${id} refers to`).not.to.equal(null);
    }
  }
}

/** Every line that was broken stands inside the picture, in the fonts of this machine. */
function expectLinesToFit(file: string): void {
  const root = document.importNode(parsed(file), true);
  document.body.append(root);
  try {
    const width = Number(root.getAttribute('width'));
    const spans = [...root.querySelectorAll<SVGTextElement>('tspan:not(.plot *)')];
    expect(spans.length).to.be.greaterThan(2);
    for (const span of [...spans, ...root.querySelectorAll<SVGTextElement>('text.picture-key')]) {
      const end = Number(span.getAttribute('x')) + span.getComputedTextLength();
      expect(end, `${span.textContent}`).to.be.at.most(width - 32);
    }
    // Lines of text, key and source follow each other; those of a drawing stand where its marks are.
    const lines = spans.filter((span) => !span.closest('.map, .plot'));
    expect(lines.length).to.be.greaterThan(2);
    const tops = lines.map((span) => span.getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    expect(spans.at(-1)!.getBoundingClientRect().bottom).to.be.below(root.getBoundingClientRect().bottom);
  } finally {
    root.remove();
  }
}

describe('SVG file', () => {
  it('is one XML document with a size, a language, a name and a description', async () => {
    const root = parsed(await svgFile(figure));
    expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name)));
    expect(width).to.equal(420 + 64);
    expect(height).to.be.greaterThan(240 + 100);
    expect(root.getAttribute('viewBox')).to.equal(`0 0 ${width} ${height}`);
    expect(root.getAttribute('role')).to.equal('img');
    expect(root.getAttribute('lang')).to.equal('nn');
    expect(root.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang')).to.equal('nn');
    expect(root.firstElementChild!.localName).to.equal('title');
    expect(root.querySelector('title')!.textContent).to.equal(figure.title);
    expect(root.querySelector('desc')!.textContent.split('\n')).to.deep.equal([
      figure.summary,
      ...figure.notes,
      figure.source,
      figure.licence,
    ]);
  });

  it('writes title, finding, key, notes, source and licence on it', async () => {
    const root = parsed(await svgFile(figure));
    const words = (selector: string) =>
      [...root.querySelectorAll(selector)].map(({textContent}) => textContent.replaceAll('\n', ' '));
    expect(words('.picture-title')).to.deep.equal([figure.title]);
    expect(words('.picture-summary')).to.deep.equal([figure.summary]);
    expect(words('.picture-key')).to.deep.equal(picture.key.map((item) => 'label' in item && item.label));
    expect(words('.picture-source')).to.deep.equal([...figure.notes, figure.source, figure.licence]);
    expect(root.querySelectorAll('.sample .glyph')).to.have.lengthOf(3);
  });

  it('has the headline of the finding as its title, as the page has, and topic, unit and period under it', async () => {
    const news = {headline: 'Kommunane gjekk fram', finding: 'Dei låg framleis bak.'};
    const root = parsed(await svgFile({...figure, measured: 'Prosent, 2018–2020', news}));
    const words = (selector: string) => root.querySelector(selector)?.textContent;
    expect(words('.picture-title')).to.equal(news.headline);
    expect(words('.picture-subtitle')).to.equal(`${figure.title}. Prosent, 2018–2020`);
    expect(words('.picture-summary')).to.equal(news.finding);
    expect(words('title')).to.equal(figure.title);
    const own = parsed(await svgFile({...figure, topic: 'Internkontroll', measured: 'Prosent'}));
    expect(own.querySelector('.picture-title')!.textContent).to.equal(figure.title);
    expect(own.querySelector('.picture-subtitle')!.textContent).to.equal('Internkontroll. Prosent');
  });

  it('P04: has all that is drawn, and nothing that only a page can use', async () => {
    const file = await svgFile(figure);
    const root = parsed(file);
    expectStandalone(file);
    const texts = [...root.querySelectorAll('.plot text')].map(({textContent}) => textContent.trim());
    expect(texts).to.include.members(['2018', '2019', '2020', '0', '100', '82.2']);
    const labels = [...root.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'));
    expect(labels).to.have.members(
      rows.filter(({value}) => value !== null).map(({level, year, value}) => `${level} & «${year}»: ${value}`),
    );
    expect(root.querySelectorAll('.mark .glyph')).to.have.lengthOf(4);
    expect(root.querySelector('.plot')!.parentElement!.getAttribute('width')).to.equal('320');
  });

  it('leaves out pointer areas together with all that is in them, and keeps what only sounds like them', async () => {
    const drawing = svg`<g class="a band"><g><text>borte</text></g><rect/></g><g class="ring"></g>
      <g class="ring-road offspring"><text>a&nbsp;b ${'<'}</text></g>`;
    const root = parsed(await svgFile(withPicture({drawing, key: []})));
    const box = root.querySelector(':scope > svg')!;
    expect(box.textContent.trim()).to.equal('a\u00a0b <');
    expect(box.querySelectorAll('g')).to.have.lengthOf(1);
  });

  const imitations = [
    ` class='ring' `,
    ` class="band" `,
    ` class='a band b' x='`,
    '<g class="ring">',
    '</g></svg></text>',
    '<!-- ',
    ' --> <?x ?>',
    ' <![CDATA[ ]]> ',
    '</style></title></desc>',
    ' tabindex=',
    ' data-x="1" onclick=',
    ' d=',
    ' width=',
    ' viewBox="0 0 1 1" preserveAspectRatio="none" ',
    ' viewBox=',
    ' vector-effect="non-scaling-stroke" ',
    `' " &quot; &#39; &amp;nbsp; &nbsp; /`,
    ' / > ',
    'var(--_text) $1 $& \\1',
  ];

  it('takes no text of the data for markup: labels keep their marks and their words', async () => {
    const escapedForServer = (text: string) => {
      const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
      return text.replaceAll(/[&<>"']/g, (sign) => entities[sign]!);
    };
    const drawing = svg`${imitations.map(
      (text) => svg`<g class="mark" aria-label=${text}><text x="1">${text}|</text></g>
        <svg aria-label=${text} viewBox="0 0 10 5" preserveAspectRatio="none" width="50%" height="20"><path aria-label=${text} d="M1,2"></path></svg>`,
    )}`;
    const fromServer = imitations.map(escapedForServer).map(
      (text) => `<g class="mark" aria-label="${text}"><text x="1"><!--lit-part-->${text}<!--/lit-part-->|</text></g>
        <svg aria-label="${text}" viewBox="0 0 10 5" preserveAspectRatio="none" width="50%" height="20"><path aria-label="${text}" d="M1,2"></path></svg>`,
    );
    const hostile: FigureExport = {
      ...withPicture({drawing, key: imitations.map((label, series) => ({label, series, symbol: symbolPath(0)}))}),
      title: imitations.join(' '),
      summary: imitations.join(' '),
      notes: imitations,
    };
    const file = await svgFile(hostile);
    const root = parsed(file);
    const labelsOf = (query: string) =>
      [...root.querySelectorAll(query)].map((node) => node.getAttribute('aria-label') ?? '');
    for (const query of ['.mark', 'svg[aria-label]', 'path[aria-label]']) {
      expect(labelsOf(query), query).to.deep.equal(imitations);
    }
    expect([...root.querySelectorAll('.mark text')].map((node) => node.textContent)).to.deep.equal(
      imitations.map((text) => `${text}|`),
    );
    expect([...root.querySelectorAll('path[aria-label]')].map((node) => node.getAttribute('d'))).to.deep.equal(
      imitations.map(() => 'M21,8'),
    );
    expect(root.querySelector('title')!.textContent).to.equal(hostile.title);
    expect([...root.querySelectorAll('.picture-key')].map((node) => node.textContent)).to.deep.equal(imitations);
    expect(await svgFile(hostile, () => treeOfMarkup(fromServer.join('')))).to.equal(file);
  });

  it('writes lines in pixels, for programs that widen the strokes of a stretched box', async () => {
    const root = parsed(await svgFile(figure));
    expect(root.querySelector('[preserveAspectRatio]')).to.equal(null);
    const line = root.querySelector<SVGPathElement>('.line path')!;
    expect(line.getAttribute('vector-effect')).to.equal(null);
    // From 81.7 by 86.3 to 82.2 per cent of a box of 320 by 180, the first and last point a twentieth from its sides.
    expect(line.getAttribute('d')).to.equal('M16,32.94L160,24.66L304,32.04');
    const stretched = (d: string) => svg`<svg viewBox="0 0 10 5" preserveAspectRatio="none" width="50%" height="20">
      <svg/><path d=${d}></path></svg><path d="M1,1"></path>`;
    const paths = parsed(await svgFile(withPicture({drawing: stretched('M1,2L10,-1.5')}))).querySelectorAll(
      'path[d^=M]',
    );
    const written = [...paths].map((path) => path.getAttribute('d'));
    expect(written).to.include.members(['M21,8L210,-6', 'M1,1']);
    expect(await failed(withPicture({drawing: stretched('M0 0h10')}))).to.contain('pairs of x and y, not M0 0h10');
  });

  it('is the same to the letter whether a browser or Node renders the drawing', async () => {
    const words = `1 & 2 < "3" > '4'`;
    const drawing = svg`<g data-point=${1} tabindex=${0}><text class=${'tick'} x="1" aria-label=${words}>${words} ${undefined}</text>
      <circle class="ring" r="1"></circle><g><g></g></g><path fill='none' d=${'M0 0'}></path></g>`;
    const escapedWords = '1 &amp; 2 &lt; &quot;3&quot; &gt; &#39;4&#39;';
    const fromServer = `<!--lit-part abc=--><!--lit-node 0--><g data-point="1" tabindex="0"><!--lit-node 1--><text class="tick" x="1" aria-label="${escapedWords}"><!--lit-part-->${escapedWords}<!--/lit-part--> <!--lit-part--><?><!--/lit-part--></text>
      <circle class="ring" r="1"></circle><g><g></g></g><!--lit-node 3--><path fill='none' d="M0 0"></path></g><!--/lit-part-->`;
    const file = await svgFile(withPicture({drawing}));
    expect(await svgFile(withPicture({drawing}), () => treeOfMarkup(fromServer))).to.equal(file);
    const text = parsed(file).querySelector('svg > g > text')!;
    expect([text.textContent.trim(), text.getAttribute('aria-label')]).to.deep.equal([words, words]);
  });

  it('draws in the colours of a light page', async () => {
    const style = parsed(await svgFile(figure))
      .querySelector('style')!
      .textContent.replaceAll(' ', '');
    expect(style).to.contain(`.series-2{color:${lightPalette['series-2']}}`);
    expect(style).to.match(new RegExp(`\\.grid\\{\\s*stroke:${lightPalette.grid}`));
    for (const [name, colour] of Object.entries(lightPalette)) {
      const styles: ColouredStyles = (write) => css`
        .a {
          fill: ${write(name as ColourName)};
        }
      `;
      expect(await svgFile(withPicture({styles}))).to.include(`fill: ${colour};`);
    }
  });

  it('breaks lines so that they fit', async () => {
    expectLinesToFit(await svgFile(figure));
    const long = 'MMMMWWWW@@@@%%%%ØØØØ'.repeat(8);
    for (const width of [240, 420, 1200]) {
      const wide = {
        ...withPicture({width}),
        title: `${figure.title} ${long} ${figure.summary}`,
        summary: `${figure.summary} ${long}`,
      };
      expectLinesToFit(await svgFile(wide));
    }
  });

  it('opens although a text has characters that XML forbids', async () => {
    const root = parsed(await svgFile({...figure, title: 'a\u0000b\u001b\ud800c ]]> & "d"'}));
    expect(root.querySelector('title')!.textContent).to.equal('abc ]]> & "d"');
  });

  it('says so when there is nothing to draw', async () => {
    const {picture: _, ...table} = figure;
    expect(await failed(table)).to.contain('trend has no picture');
  });

  for (const [tag, attributes] of [
    ['infosec-trend', {}],
    ['infosec-trend', {view: 'rows', lang: 'en'}],
    ['infosec-trend', {measure: 'hendelser', level: 'kommuner', lang: 'nn'}],
    ['cef-funding-map', {}],
    ['cef-funding-map', {view: 'bars', lang: 'nn'}],
  ] as const) {
    it(`draws <${tag}> with ${JSON.stringify(attributes)} as on the page`, async () => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      await element.updateComplete;
      const file = await element.toSVG();
      expectStandalone(file);
      expectLinesToFit(file);
      const root = parsed(file);
      const words = ({textContent}: Element) => textContent.replace(/\s+/g, ' ').trim();
      const inFile = [...root.querySelectorAll('text')].map(words);
      // A file has the unit of a distance in its notes.
      for (const unit of element.renderRoot.querySelectorAll('.distance-unit')) unit.remove();
      const onPage = [...element.renderRoot.querySelectorAll('.plot text, .map text')].map(words);
      expect(onPage.length).to.be.greaterThan(5);
      expect(inFile).to.include.members(onPage);
      const topic = element.renderRoot.querySelector('#topic')!.textContent.trim();
      expect(root.querySelector('title')!.textContent).to.equal(topic);
      element.remove();
    });
  }

  it('names the steps of the colours of a map, and says the totals', async () => {
    const element = document.createElement('cef-funding-map');
    element.statistic = 'share';
    document.body.append(element);
    await element.updateComplete;
    const key = [...element.renderRoot.querySelectorAll('.key-title, .limit, .steps li:not(.step)')];
    expect(key).to.have.lengthOf(9);
    const root = parsed(await element.toSVG());
    expect([...root.querySelectorAll('text')].map(({textContent}) => textContent)).to.include.members(
      key.map(({textContent}) => textContent.trim()),
    );
    // No headline counts shares together.
    expect(root.querySelector('.totals')).to.equal(null);
    const swatches = [...root.querySelectorAll('.swatch rect')];
    expect(swatches.map((rect) => rect.getAttribute('class'))).to.deep.equal([
      'step-1',
      'step-2',
      'step-3',
      'step-4',
      'step-5',
      'step-6',
      'unlisted',
    ]);
    expect(swatches.at(-1)!.getAttribute('fill')).to.equal('url(#hatch)');
    element.statistic = 'count';
    await element.updateComplete;
    const circles = parsed(await element.toSVG());
    expect(circles.querySelector('.totals')!.textContent).to.equal('De tre fylkene med flest: 41 av 82');
    expect([...circles.querySelectorAll('.swatch :is(circle, rect)')].map(({localName}) => localName)).to.deep.equal([
      'circle',
      'rect',
    ]);
    expect(circles.querySelectorAll('.map .count')).to.have.lengthOf(10);
    // The borders of a part are those of the whole map.
    const file = document.body.appendChild(document.importNode(circles, true));
    expect([...file.querySelectorAll('.shapes')].map((part) => getComputedStyle(part).overflow)).to.deep.equal([
      'hidden',
      'hidden',
    ]);
    file.remove();
    element.view = 'bars';
    element.hide = 'summary';
    await element.updateComplete;
    const bars = document.importNode(parsed(await element.toSVG()), true);
    expect(bars.querySelector('.swatch')).to.equal(null);
    expect(bars.querySelector('.totals')!.textContent).to.equal('82 kommuner, 1,2 mill. euro til sammen');
    document.body.append(bars);
    // Names stand under their title.
    const lefts = ['.panel-title', '.name', '.totals'].map(
      (one) => bars.querySelector(one)!.getBoundingClientRect().left,
    );
    bars.remove();
    element.remove();
    expect(Math.max(...lefts) - Math.min(...lefts)).to.be.below(2);
  });

  it('breaks the title of a key that is longer than the picture', async () => {
    expectLinesToFit(await svgFile(withPicture({keyTitle: 'Antall kommuner som fikk støtte '.repeat(4)})));
  });

  it('leaves the row under a strip of steps to its limits, however long the words beside it are', async () => {
    const strip = {colours: [0, 5], limits: ['0', '10', '20']};
    for (const label of ['ingen', 'ikke oppgitt av fylkeskommunen '.repeat(4)]) {
      const file = await svgFile(withPicture({key: [strip, {label, step: undefined}]}));
      const shown = document.body.appendChild(document.importNode(parsed(file), true));
      const box = ({left, right, top, bottom}: DOMRect) => ({left, right, top, bottom});
      const boxes = (selector: string) =>
        [...shown.querySelectorAll(selector)].map((one) => box(one.getBoundingClientRect()));
      const [limits, others] = [boxes('.limit'), boxes('.unlisted, .picture-key')];
      expect(limits).to.have.lengthOf(3);
      expect(others.length).to.be.above(1);
      const covered = limits.filter((a) =>
        others.some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      shown.remove();
      expect(covered, label).to.deep.equal([]);
    }
  });

  it('draws HTML templates that hold SVG', async () => {
    const drawing = svg`<g>${html`<svg class="plot"><text>81,7</text></svg>`}</g>`;
    expect(parsed(await svgFile(withPicture({drawing}))).querySelector('.plot text')!.textContent).to.equal('81,7');
  });
});
