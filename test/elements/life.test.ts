import {expect} from 'chai';
import {define} from '../../src/elements/internal/define.js';
import '../../src/all.js';
import {all, clear, consoleOf, drawn, marks, show, textOf} from './in-page.js';

const tags = [
  'infosec-trend',
  'cef-funding-map',
  'guidance-list',
  'key-figures',
  'goal-results',
  'partner-network',
  'report-timeline',
  'risk-findings',
  'report-priorities',
  'report-claims',
  'report-claim',
  'report-chapter',
] as const;
type Tag = (typeof tags)[number];

/** What each figure must say wherever it is. */
const told = {
  'infosec-trend': '10,4 til 32,2',
  'cef-funding-map': '82 kommuner',
  'guidance-list': 'Seks veiledninger',
  'key-figures': 'nyhetsbrev',
  'goal-results': 'Vi utarbeidet anbefalinger',
  'partner-network': 'NorSIS',
  'report-timeline': 'DIGITAL',
  'risk-findings': 'Østre Toten',
  'report-priorities': 'premissgiverrollen',
  'report-claims': 'holder i 9 av 10',
  'report-claim': 'kan ikke prøves mot tallene',
  'report-chapter': 'premissgiverrollen',
};

/** A claim stands in a sentence: it is as high as its line, and takes over the type of the sentence. */
const isInline = (tag: Tag) => tag === 'report-claim';
const markupOf = (tag: Tag) => (isInline(tag) ? `<${tag} ref="pandemien"></${tag}>` : `<${tag}></${tag}>`);
function create(tag: Tag) {
  const element = document.createElement(tag);
  if (isInline(tag)) element.setAttribute('ref', 'pandemien');
  return element;
}

/** Something that only the figure's own style sheets do. */
const styled: Partial<
  Record<Tag, [selector: string, property: 'borderTopWidth' | 'fontSize' | 'textDecorationStyle', value: string]>
> = {
  'report-claim': ['.said', 'textDecorationStyle', 'dotted'],
  'report-chapter': ['.chapter > .heading', 'fontSize', '28px'],
};

/** A chapter is made of figures with shadow roots of their own. */
const figuresIn = (element: Element) => [element, ...all(element, '[heading-level]')];
async function whole(element: Element): Promise<void> {
  await drawn(element);
  for (const figure of figuresIn(element).slice(1)) await drawn(figure);
}
const said = (element: Element) =>
  figuresIn(element)
    .map((figure) => textOf(figure))
    .join(' ');
async function display(tag: Tag, markup: string) {
  const element = await show(tag, markup);
  await whole(element);
  return element;
}

for (const tag of tags) {
  describe(`<${tag}> in a page`, () => {
    afterEach(clear);

    it('keeps the author’s content in sight until it is drawn', async () => {
      const element = create(tag);
      element.append('82,2 prosent');
      document.body.append(element);
      const slot = element.shadowRoot!.querySelector('slot:not([name])') as HTMLSlotElement;
      expect(slot.assignedNodes().map((node) => node.textContent)).to.deep.equal(['82,2 prosent']);
      await whole(element);
      // A claim is drawn around the author's words.
      const kept = element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedNodes().length ?? 0;
      expect(kept).to.equal(isInline(tag) ? 1 : 0);
      element.remove();
    });

    it('is whole after being moved sixty times in one task, cloned, removed and added again', async () => {
      const element = await display(tag, markupOf(tag));
      const before = said(element);
      const box = element.parentElement!;
      for (let i = 0; i < 60; i++) box.append(element);
      const clone = element.cloneNode(true) as typeof element;
      box.append(clone);
      element.remove();
      await whole(element);
      box.append(element);
      await whole(element);
      await whole(clone);
      expect(said(element)).to.equal(before);
      expect(said(clone)).to.equal(before);
      for (const figure of figuresIn(element)) expect(all(figure, '[part~=figure]')).to.have.length(1);
    });

    it('speaks the language that the page gets in the same task', async () => {
      const element = create(tag);
      const box = document.createElement('div');
      box.className = 'test-box';
      box.lang = 'nb';
      document.body.append(box);
      box.append(element);
      box.lang = 'en';
      await whole(element);
      await new Promise((done) => setTimeout(done, 50));
      await whole(element);
      for (const figure of figuresIn(element)) expect(all(figure, '.figure')[0]!.getAttribute('lang')).to.equal('en');
    });

    it('is whole when it was hidden first, and gone when it is [hidden]', async () => {
      const element = await display(tag, `<div hidden>${markupOf(tag)}</div>`);
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.parentElement!.hidden = false;
      expect(element.getBoundingClientRect().height).to.be.greaterThan(isInline(tag) ? 15 : 200);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('has its text and style in a frame’s document, moved there, back, or made there', async () => {
      const element = await display(tag, markupOf(tag));
      const frame = document.createElement('iframe');
      element.parentElement!.append(frame);
      const inside = frame.contentDocument!;
      const height = element.getBoundingClientRect().height;
      inside.body.append(element);
      await whole(element);
      expect(said(element)).to.include(told[tag]);
      for (const figure of figuresIn(element)) {
        expect(figure.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(2);
        const [selector, property, value] = styled[figure.localName as Tag] ?? ['.figure', 'borderTopWidth', '1px'];
        expect(inside.defaultView!.getComputedStyle(all(figure, selector)[0]!)[property]).to.equal(value);
      }
      frame.before(element);
      await whole(element);
      expect(element.getBoundingClientRect().height).to.be.closeTo(height, 1);

      const imported = inside.importNode(create(tag), true);
      inside.body.append(imported);
      document.adoptNode(imported);
      document.querySelector('.test-box')!.append(imported);
      await whole(imported);
      expect(said(imported)).to.include(told[tag]);
    });

    it('takes over properties that were set before it was defined', async () => {
      const element = await display(tag, markupOf(tag));
      const early = create(tag);
      Object.assign(early, {heading: 'Egen overskrift', headingLevel: '5', ref: 'svak-forbedring'});
      element.after(early);
      await whole(early);
      if (isInline(tag)) expect(said(early)).to.include('holder i 9 av 10');
      else expect(textOf(early, '[role=heading][aria-level="5"]')).to.equal('Egen overskrift');
    });

    it('takes anything as a property without throwing', async () => {
      const {error} = await consoleOf(async () => {
        const element = await display(tag, markupOf(tag));
        const {elementProperties} = element.constructor as unknown as {
          elementProperties: Map<string, {state?: boolean}>;
        };
        const names = [...elementProperties].flatMap(([name, {state}]) => (state ? [] : [name]));
        expect(names).to.include.members(['heading', 'headingLevel', 'edition', 'hide']);
        for (const value of [
          null,
          0,
          NaN,
          {},
          [],
          Symbol('s'),
          () => 1,
          '__proto__',
          '<b>',
          'x'.repeat(60_000),
          undefined,
        ]) {
          for (const name of names) (element as unknown as Record<string, unknown>)[name] = value;
          await whole(element);
        }
        if (isInline(tag)) Object.assign(element, {ref: 'pandemien'});
        await whole(element);
        expect(said(element)).to.include(told[tag]);
      });
      expect(error).to.deep.equal([]);
    });

    for (const width of [0, 200, 320, 2000]) {
      it(`holds its content in a box of ${width} px`, async () => {
        const element = await display(tag, `<div class="box">${markupOf(tag)}</div>`);
        const box = element.parentElement!;
        box.style.width = `${width}px`;
        await whole(element);
        if (width > 0) expect(box.scrollWidth).to.be.at.most(width);
        const drawings = figuresIn(element).flatMap((figure) => all(figure, 'svg *'));
        const numbers = drawings.flatMap((node) => node.getAttributeNames().map((name) => node.getAttribute(name)!));
        expect(numbers.filter((value) => /NaN|Infinity|undefined/.test(value))).to.deep.equal([]);
        box.style.width = '600px';
        if (isInline(tag)) expect(element.getBoundingClientRect().width).to.be.within(100, 600);
        else expect(element.getBoundingClientRect().width).to.equal(600);
      });
    }

    it('is as wide as it needs in a box that shrinks to fit', async () => {
      for (const box of [
        'display:flex',
        'display:inline-block',
        'float:left',
        'display:grid;grid-template-columns:min-content',
      ]) {
        const element = await display(tag, `<div class="shrink">${markupOf(tag)}</div>`);
        element.parentElement!.style.cssText = box;
        const {width, height} = element.getBoundingClientRect();
        // No narrower than its longest word; a figure as wide as it is made for.
        expect(width, box).to.be.greaterThan(isInline(tag) ? 80 : 400);
        expect(height, box).to.be.lessThan(2500 * figuresIn(element).length);
        clear();
      }
    });

    it(`keeps its text${isInline(tag) ? ', in the type of its sentence,' : ' and size'} whatever the page sets`, async () => {
      const plain = await display(tag, markupOf(tag));
      plain.parentElement!.style.width = '700px';
      const {height} = plain.getBoundingClientRect();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        * { all: unset !important; }
        .test-box { font: 9px/1 serif; letter-spacing: 1em; text-transform: uppercase; white-space: nowrap; color: red;
          text-align: right; word-spacing: 3em; visibility: hidden; cursor: none; text-indent: 9em; }`);
      document.adoptedStyleSheets = [sheet];
      try {
        expect(getComputedStyle(plain).display).to.equal(isInline(tag) ? 'inline' : 'block');
        const inner = getComputedStyle(all(plain, '.figure')[0]!);
        expect(inner.letterSpacing).to.equal('normal');
        expect(inner.textTransform).to.equal('none');
        expect(inner.visibility).to.equal('visible');
        if (isInline(tag)) {
          sheet.replaceSync(
            '.test-box { font: 9px/1 serif; letter-spacing: 1em; text-transform: uppercase; word-spacing: 3em; color: red; white-space: nowrap }',
          );
          expect([inner.fontSize, inner.color]).to.deep.equal(['9px', 'rgb(255, 0, 0)']);
          expect([inner.letterSpacing, inner.textTransform, inner.whiteSpace]).to.deep.equal([
            'normal',
            'none',
            'normal',
          ]);
          return;
        }
        expect(inner.fontSize).to.equal('16px');
        expect(inner.color).not.to.equal('rgb(255, 0, 0)');
        sheet.replaceSync('.test-box { letter-spacing: 1em; text-indent: 9em; white-space: nowrap; line-height: 4 }');
        expect(plain.getBoundingClientRect().height).to.be.closeTo(height, 1);
      } finally {
        document.adoptedStyleSheets = [];
      }
    });

    it('draws over what a server or a saved page left in its shadow root', async () => {
      const element = create(tag);
      element.attachShadow({mode: 'open'}).innerHTML = '<p class="old">old</p>';
      document.body.append(element);
      await whole(element);
      expect(all(element, '.old')).to.have.length(0);
      expect(said(element)).to.include(told[tag]);
      element.remove();
    });

    it('says nothing to the console, keeps nothing and asks for nothing', async () => {
      const requests = performance.getEntriesByType('resource').length;
      const written = await consoleOf(() => display(tag, markupOf(tag)));
      expect(written).to.deep.equal({warn: [], error: []});
      expect(performance.getEntriesByType('resource').length).to.equal(requests);
      expect(document.cookie).to.equal('');
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });
  });
}

describe('define', () => {
  it('leaves a tag to its first owner and warns once of a foreign one', async () => {
    class Foreign extends HTMLElement {}
    customElements.define('foreign-owner', Foreign);
    const {warn} = await consoleOf(async () => {
      define('foreign-owner', class extends HTMLElement {});
    });
    expect(customElements.get('foreign-owner')).to.equal(Foreign);
    expect(warn).to.have.length(1);
    expect(warn[0]).to.include('<foreign-owner> is already defined by something else on the page');
  });

  it('ignores the same version, and names another', async () => {
    const {version} = customElements.get('infosec-trend') as unknown as {version: string};
    const same = Object.assign(class extends HTMLElement {}, {version});
    expect((await consoleOf(async () => define('infosec-trend', same))).warn).to.deep.equal([]);
    customElements.define('old-version', Object.assign(class extends HTMLElement {}, {version: '0.0.1'}));
    const {warn} = await consoleOf(async () => define('old-version', same));
    expect(warn[0]).to.include('version 0.0.1');
  });
});

describe('a page with many figures', () => {
  afterEach(clear);

  it('gives back what it took: nothing is left of two hundred figures', async () => {
    const box = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    for (let i = 0; i < 200; i++) {
      const element = document.createElement('infosec-trend');
      box.parentElement!.append(element);
      element.remove();
    }
    await drawn(box);
    expect(box.parentElement!.childElementCount).to.equal(1);
    expect(marks(box)).to.have.length(40);
  });
});
