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
] as const;

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
};

for (const tag of tags) {
  describe(`<${tag}> in a page`, () => {
    afterEach(clear);

    it('keeps the author’s content in sight until it is drawn', async () => {
      const element = document.createElement(tag);
      element.append('82,2 prosent');
      document.body.append(element);
      const slot = element.shadowRoot!.querySelector('slot:not([name])') as HTMLSlotElement;
      expect(slot.assignedNodes().map((node) => node.textContent)).to.deep.equal(['82,2 prosent']);
      await drawn(element);
      expect(element.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
      element.remove();
    });

    it('is whole after being moved sixty times in one task, cloned, removed and added again', async () => {
      const element = await show(tag, `<${tag}></${tag}>`);
      const before = textOf(element);
      const box = element.parentElement!;
      for (let i = 0; i < 60; i++) box.append(element);
      const clone = element.cloneNode(true) as typeof element;
      box.append(clone);
      element.remove();
      await drawn(element);
      box.append(element);
      await drawn(element);
      await drawn(clone);
      expect(textOf(element)).to.equal(before);
      expect(textOf(clone)).to.equal(before);
      expect(all(element, 'figure')).to.have.length(1);
    });

    it('speaks the language that the page gets in the same task', async () => {
      const element = document.createElement(tag);
      const box = document.createElement('div');
      box.className = 'test-box';
      box.lang = 'nb';
      document.body.append(box);
      box.append(element);
      box.lang = 'en';
      await drawn(element);
      await new Promise((done) => setTimeout(done, 50));
      await drawn(element);
      expect(all(element, '.figure')[0]!.getAttribute('lang')).to.equal('en');
    });

    it('is whole when it was hidden first, and gone when it is [hidden]', async () => {
      const element = await show(tag, `<div hidden><${tag}></${tag}></div>`);
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.parentElement!.hidden = false;
      expect(element.getBoundingClientRect().height).to.be.greaterThan(200);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('has its text and style in a frame’s document, moved there, back, or made there', async () => {
      const element = await show(tag, `<${tag}></${tag}>`);
      const frame = document.createElement('iframe');
      element.parentElement!.append(frame);
      const inside = frame.contentDocument!;
      const height = element.getBoundingClientRect().height;
      inside.body.append(element);
      await drawn(element);
      expect(textOf(element)).to.include(told[tag]);
      expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(2);
      expect(inside.defaultView!.getComputedStyle(all(element, '.figure')[0]!).borderTopWidth).to.equal('1px');
      frame.before(element);
      await drawn(element);
      expect(element.getBoundingClientRect().height).to.be.closeTo(height, 1);

      const imported = inside.importNode(document.createElement(tag), true);
      inside.body.append(imported);
      document.adoptNode(imported);
      document.querySelector('.test-box')!.append(imported);
      await drawn(imported);
      expect(textOf(imported)).to.include(told[tag]);
    });

    it('takes over properties that were set before it was defined', async () => {
      const element = await show(tag, `<${tag}></${tag}>`);
      const early = document.createElement(tag);
      Object.assign(early, {heading: 'Egen overskrift', headingLevel: '5'});
      element.after(early);
      await drawn(early);
      expect(textOf(early, '[role=heading][aria-level="5"]')).to.equal('Egen overskrift');
    });

    it('takes anything as a property without throwing', async () => {
      const {error} = await consoleOf(async () => {
        const element = await show(tag, `<${tag}></${tag}>`);
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
          await drawn(element);
        }
        expect(textOf(element)).to.include(told[tag]);
      });
      expect(error).to.deep.equal([]);
    });

    for (const width of [0, 200, 320, 2000]) {
      it(`holds its content in a box of ${width} px`, async () => {
        const element = await show(tag, `<div class="box"><${tag}></${tag}></div>`);
        const box = element.parentElement!;
        box.style.width = `${width}px`;
        await drawn(element);
        if (width > 0) expect(element.scrollWidth).to.be.at.most(width);
        const numbers = all(element, 'svg *').flatMap((node) =>
          node.getAttributeNames().map((name) => node.getAttribute(name)!),
        );
        expect(numbers.filter((value) => /NaN|Infinity|undefined/.test(value))).to.deep.equal([]);
        box.style.width = '600px';
        expect(element.getBoundingClientRect().width).to.equal(600);
      });
    }

    it('is as wide as it needs in a box that shrinks to fit', async () => {
      for (const box of [
        'display:flex',
        'display:inline-block',
        'float:left',
        'display:grid;grid-template-columns:min-content',
      ]) {
        const element = await show(tag, `<div class="shrink"><${tag}></${tag}></div>`);
        element.parentElement!.style.cssText = box;
        const {width, height} = element.getBoundingClientRect();
        expect(width, box).to.be.greaterThan(400);
        expect(height, box).to.be.lessThan(2500);
        clear();
      }
    });

    it('keeps text and size whatever the page sets', async () => {
      const plain = await show(tag, `<${tag}></${tag}>`);
      plain.parentElement!.style.width = '700px';
      const {height} = plain.getBoundingClientRect();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        * { all: unset !important; }
        .test-box { font: 9px/1 serif; letter-spacing: 1em; text-transform: uppercase; white-space: nowrap; color: red;
          text-align: right; word-spacing: 3em; visibility: hidden; cursor: none; text-indent: 9em; }`);
      document.adoptedStyleSheets = [sheet];
      try {
        expect(getComputedStyle(plain).display).to.equal('block');
        const inner = getComputedStyle(all(plain, '.figure')[0]!);
        expect(inner.fontSize).to.equal('16px');
        expect(inner.letterSpacing).to.equal('normal');
        expect(inner.textTransform).to.equal('none');
        expect(inner.visibility).to.equal('visible');
        expect(inner.color).not.to.equal('rgb(255, 0, 0)');
        sheet.replaceSync('.test-box { letter-spacing: 1em; text-indent: 9em; white-space: nowrap; line-height: 4 }');
        expect(plain.getBoundingClientRect().height).to.be.closeTo(height, 1);
      } finally {
        document.adoptedStyleSheets = [];
      }
    });

    it('draws over what a server or a saved page left in its shadow root', async () => {
      const element = document.createElement(tag);
      element.attachShadow({mode: 'open'}).innerHTML = '<p class="old">old</p>';
      document.body.append(element);
      await drawn(element);
      expect(all(element, '.old')).to.have.length(0);
      expect(textOf(element)).to.include(told[tag]);
      element.remove();
    });

    it('says nothing to the console, keeps nothing and asks for nothing', async () => {
      const requests = performance.getEntriesByType('resource').length;
      const written = await consoleOf(() => show(tag, `<${tag}></${tag}>`));
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
