import {expect} from 'chai';
import {display, figuresIn, isInline, markupOf, said, tags, whole} from './every-figure.js';
import {all, clear} from './in-page.js';

for (const tag of tags) {
  describe(`<${tag}> in any box and under any rules`, () => {
    afterEach(clear);

    for (const width of [0, 200, 320, 2000]) {
      it(`Y01, Y02: holds its content in a box of ${width} px, and is right in one of 600`, async () => {
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

    it('Y06: is as wide as it needs in a box that shrinks to fit, and grows no further', async () => {
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
        expect(height, box).to.be.lessThan(3200 * figuresIn(element).length);
        await new Promise((done) => requestAnimationFrame(done));
        expect(element.getBoundingClientRect().width, box).to.equal(width);
        clear();
      }
    });

    it(`Y08: keeps its text${isInline(tag) ? ', in the type of its sentence,' : ' and size'} whatever the page sets`, async () => {
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

    // A claim is a part of its sentence.
    if (!isInline(tag))
      it('has a distance to the figure before it, which text between them does not add to and a page can remove', async () => {
        const element = await display(tag, `${markupOf(tag)}<p style="margin: 1em 0">Mellom</p>`);
        const next = element.nextElementSibling!;
        const distanceTo = (other: Element) =>
          Math.round(other.getBoundingClientRect().top - element.getBoundingClientRect().bottom);
        expect(distanceTo(next)).to.equal(16);
        const other = document.createElement(tag);
        next.replaceWith(other);
        await whole(other);
        expect(distanceTo(other)).to.equal(16);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { margin: 0 }');
        document.adoptedStyleSheets = [sheet];
        try {
          expect(distanceTo(other)).to.equal(0);
        } finally {
          document.adoptedStyleSheets = [];
        }
      });

    it('Y05: measures nothing: forty-five sizes, flex, grid and a scale of a hundredth make no loop', async () => {
      const faults: string[] = [];
      const note = ({message}: ErrorEvent) => faults.push(message);
      addEventListener('error', note);
      const element = await display(tag, `<div class="box">${markupOf(tag)}</div>`);
      const box = element.parentElement!;
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      for (const figure of figuresIn(element))
        observer.observe(figure.shadowRoot!, {attributes: true, childList: true, characterData: true, subtree: true});
      for (let i = 0; i < 45; i++) {
        box.style.cssText = [
          `width:${i * 37}px`,
          `display:flex;width:${i * 20}px`,
          `display:grid;grid-template-columns:${['min-content', '1fr 1fr', 'auto'][i % 3]}`,
          'transform:scale(.01)',
          'width:min-content',
        ][i % 5]!;
        await new Promise((done) => requestAnimationFrame(done));
      }
      removeEventListener('error', note);
      observer.disconnect();
      expect(faults).to.deep.equal([]);
      expect(changes).to.equal(0);
    });

    it('Y07: is whole in details, a dialog, a cell, a shadow root, a list, content-visibility and inert', async () => {
      const plain = said(await display(tag, markupOf(tag)));
      for (const around of [
        '<details><summary>Vis</summary><slot></slot></details>',
        '<dialog><slot></slot></dialog>',
        '<table><tr><td><slot></slot></td></tr></table>',
        '<ul><li><slot></slot></li></ul>',
        '<div style="content-visibility:auto;contain-intrinsic-size:10px"><slot></slot></div>',
        '<div inert><slot></slot></div>',
        '<p><span><slot></slot></span></p>',
      ]) {
        const element = await display(tag, around.replace('<slot></slot>', markupOf(tag)));
        const {parentElement} = element;
        const [details, dialog] = [parentElement!.closest('details'), parentElement!.closest('dialog')];
        if (details) details.open = true;
        dialog?.showModal();
        await whole(element);
        expect(said(element), around).to.equal(plain);
        expect(element.getBoundingClientRect().height, around).to.be.greaterThan(isInline(tag) ? 15 : 100);
        dialog?.close();
        clear();
      }
      const holder = document.createElement('div');
      holder.className = 'test-box';
      holder.lang = 'nb';
      document.body.append(holder);
      const root = holder.attachShadow({mode: 'open'});
      root.innerHTML = markupOf(tag);
      await whole(root.firstElementChild!);
      expect(said(root.firstElementChild!)).to.equal(plain);
    });

    it('Y08: says the same and is as high, within a tenth, under each of the style sheets that pages have', async () => {
      const element = await display(tag, `<main>${markupOf(tag)}</main>`);
      const box = element.parentElement!.parentElement!;
      box.style.cssText = 'width:700px;font-family:sans-serif';
      const seen = () =>
        figuresIn(element)
          .map((figure) => (all(figure, '.figure')[0] as HTMLElement).innerText.replace(/\s+/g, ' ').trim())
          .join(' ');
      const [text, {height}] = [seen(), element.getBoundingClientRect()];
      expect(text.length).to.be.greaterThan(20);
      const body = getComputedStyle(document.body).color;
      for (const name of ['all-unset', 'cms-reset', 'globals', 'root-size', 'inherited-text', 'custom-properties']) {
        const sheet = new CSSStyleSheet();
        const rules = await (await fetch(`/demo/hostile/${name}.css`)).text();
        sheet.replaceSync(
          `${rules.replaceAll('guidance-list', tag)} 
          .test-box { display: block !important; width: 700px !important }
          .test-box, main { font-family: sans-serif !important }`,
        );
        document.adoptedStyleSheets = [sheet];
        try {
          if (!isInline(tag)) {
            expect(seen() === text, name).to.equal(true);
            expect(element.getBoundingClientRect().height / height, name).to.be.within(0.9, 1.1);
          }
          expect(said(element).replace(/\s+/g, ' ').length, name).to.be.greaterThan(20);
          expect(getComputedStyle(element).display, name).not.to.equal('none');
        } finally {
          document.adoptedStyleSheets = [];
        }
      }
      // The page has got nothing from the figure.
      expect(getComputedStyle(document.body).color).to.equal(body);
      expect(document.adoptedStyleSheets).to.have.length(0);
      expect(document.querySelectorAll('head style, link[rel=stylesheet]')).to.have.length(0);
    });
  });
}
