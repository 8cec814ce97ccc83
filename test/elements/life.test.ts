import {expect} from 'chai';
import {define} from '../../src/figure/define.js';
import {create, display, figuresIn, isInline, markupOf, said, tags, told, whole, type Tag} from './every-figure.js';
import {all, clear, consoleOf, letTimePass, textOf, until} from './in-page.js';

/** A part that is small by the figure's own style sheets alone. */
const small: Partial<Record<Tag, string>> = {'report-chapter': '.section-name'};

async function changed(element: Element, lang: string): Promise<void> {
  const isThere = () => figuresIn(element).every((one) => all(one, '.figure')[0]?.getAttribute('lang') === lang);
  await until(isThere);
  await whole(element);
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

    it('L02, L04: is whole after being moved sixty times in one task, cloned, copied, removed and added again', async () => {
      // Without the text beside it, a claim is a block in every place.
      const element = await display(tag, markupOf(tag).replace('– ', ''));
      const before = said(element);
      const box = element.parentElement!;
      const other = document.createElement('div');
      box.append(other);
      for (let i = 0; i < 60; i++) [box, other][i % 2]!.append(element);
      for (let i = 0; i < 60; i++) {
        element.remove();
        box.append(element);
      }
      const move = (box as {moveBefore?: (node: Node, child: Node | null) => void}).moveBefore;
      if (move) for (let i = 0; i < 60; i++) move.call([box, other][i % 2]!, element, null);
      box.append(element);
      await whole(element);
      expect(said(element)).to.equal(before);
      const clone = element.cloneNode(true) as typeof element;
      box.append(clone);
      element.remove();
      await whole(element);
      box.append(element);
      await whole(element);
      await whole(clone);
      expect(said(element)).to.equal(before);
      expect(said(clone)).to.equal(before);
      other.innerHTML = element.outerHTML;
      await whole(other.firstElementChild!);
      expect(said(other.firstElementChild!)).to.equal(before);
      for (const figure of figuresIn(element)) expect(all(figure, '[part~=figure]')).to.have.length(1);
    });

    it('L01: fetches nothing and sets no timer while it is not in a page', async () => {
      const names = ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const;
      const kept = Object.fromEntries(names.map((name) => [name, window[name]]));
      const called: string[] = [];
      // What an element before it has asked for comes to its end.
      await letTimePass(100);
      const requests = performance.getEntriesByType('resource').length;
      for (const name of names) Object.assign(window, {[name]: () => called.push(name)});
      try {
        const element = create(tag);
        Object.assign(element, {src: '/faulty/good?never', view: 'table', lang: 'en', address: 'a'});
        element.innerHTML = '<table><tr><td>1</td></tr></table>';
        for (let i = 0; i < 20; i++) await Promise.resolve();
      } finally {
        Object.assign(window, kept);
      }
      await letTimePass(100);
      expect(called).to.deep.equal([]);
      expect(performance.getEntriesByType('resource').length).to.equal(requests);
    });

    it('L05: is whole when the HTML around it is written anew fifteen times', async () => {
      const element = await display(tag, `<div>${markupOf(tag)}</div>`);
      const before = said(element);
      const around = element.parentElement!;
      for (let i = 0; i < 15; i++) {
        const {innerHTML} = around;
        around.innerHTML = innerHTML;
        if (i % 5 === 0) await whole(around.firstElementChild!);
      }
      await whole(around.firstElementChild!);
      expect(said(around.firstElementChild!)).to.equal(before);
    });

    it('L06: is still shown when a script empties it', async () => {
      const element = await display(tag, markupOf(tag).replace('></', '><p>Uten skript.</p></'));
      const before = said(element);
      // A claim without words of an author’s own has those of the report.
      const report = isInline(tag) ? told[tag] : before;
      element.innerHTML = '';
      await whole(element);
      expect(said(element)).to.include(report);
      element.textContent = 'Ny tekst';
      element.replaceChildren();
      await whole(element);
      expect(said(element)).to.include(report);
    });

    it('I05: speaks the language that the page gets, in the same task or later', async () => {
      const element = create(tag);
      const box = document.createElement('div');
      box.className = 'test-box';
      box.lang = 'nb';
      document.body.append(box);
      box.append(element);
      box.lang = 'en';
      await whole(element);
      await changed(element, 'en');
      for (const figure of figuresIn(element)) expect(all(figure, '.figure')[0]!.getAttribute('lang')).to.equal('en');
      const english = said(element);
      box.lang = 'nn';
      await changed(element, 'nn');
      for (const figure of figuresIn(element)) expect(all(figure, '.figure')[0]!.getAttribute('lang')).to.equal('nn');
      expect(said(element)).not.to.equal(english);
    });

    it('L08: is whole when it was hidden first, and gone when it is [hidden]', async () => {
      const element = await display(tag, `<div hidden>${markupOf(tag)}</div>`);
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.parentElement!.hidden = false;
      expect(element.getBoundingClientRect().height).to.be.greaterThan(isInline(tag) ? 15 : 200);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('L07: has its text and style in a frame’s document, moved there, back, or made there', async () => {
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
        const selector = small[figure.localName as Tag] ?? '.foot';
        expect(inside.defaultView!.getComputedStyle(all(figure, selector)[0]!).fontSize).to.equal('14px');
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

    it('L10: takes over properties that were set before it was defined', async () => {
      const element = await display(tag, markupOf(tag));
      // A document without a window upgrades nothing; the element is upgraded when it is taken over.
      const early = document.implementation.createHTMLDocument().createElement(tag);
      expect(early.shadowRoot).to.equal(null);
      Object.assign(early, {heading: 'Egen overskrift', headingLevel: '5', ref: 'svak-forbedring'});
      element.after(early);
      expect(early.constructor).to.equal(element.constructor);
      await whole(early);
      if (isInline(tag)) expect(said(early)).to.include('temmer bare delvis, nemlig i 9 av 10');
      else expect(textOf(early, '[role=heading][aria-level="5"]')).to.equal('Egen overskrift');
    });

    it('takes anything as a property without throwing', async () => {
      const {error} = await consoleOf(async () => {
        const element = await display(tag, markupOf(tag));
        const {elementProperties} = element.constructor as unknown as {
          elementProperties: Map<string, {state?: boolean}>;
        };
        const names = [...elementProperties].flatMap(([name, {state}]) => (state ? [] : [name]));
        expect(names).to.include.members(['edition', 'group']);
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

    it('V04: draws over what a server or a saved page left in its shadow root', async () => {
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

describe('<infosec-trend> with properties that were set before it was defined', () => {
  afterEach(clear);

  /** A document without a window upgrades nothing; the element is upgraded when it is taken over. */
  async function upgraded(properties: Partial<HTMLElementTagNameMap['infosec-trend']>): Promise<Element> {
    const box = document.createElement('div');
    box.className = 'test-box';
    box.lang = 'nb';
    document.body.append(box);
    const element = document.implementation.createHTMLDocument().createElement('infosec-trend');
    Object.assign(element, properties);
    box.append(element);
    await whole(element);
    return element;
  }

  it('fetches the view that they ask for', async () => {
    const element = await upgraded({view: 'table'});
    await until(() => all(element, 'table').length > 0);
    expect(all(element, 'table')).to.have.length(1);
  });

  it('gives the file that was asked for before it was removed', async () => {
    const element = document.createElement('infosec-trend');
    const box = document.createElement('div');
    box.className = 'test-box';
    box.append(element);
    document.body.append(box);
    const file = element.toCSV();
    element.remove();
    expect(await file).to.contain('82.2');
  });

  it('opens as the page’s address says', async () => {
    const before = location.href;
    history.replaceState(null, '', '?early-level=kommuner');
    const element = await upgraded({address: 'early'});
    await until(() => all(element, '[aria-pressed=true]').length > 0);
    history.replaceState(null, '', before);
    expect(textOf(element, '[aria-pressed=true]')).to.equal('Kommuner');
  });

  it('asks for the numbers that they name', async () => {
    const element = await upgraded({src: 'data:,'});
    await until(() => all(element, '.notice').length > 0);
    expect(textOf(element, '.notice')).to.include('Adressen til tallene kan ikke brukes.');
  });
});
