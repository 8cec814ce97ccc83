import {expect} from 'chai';
import {html, render} from 'lit';
import {alike} from '../../src/views/alike.js';

const from = {};

describe('text that stands alike in all figures', () => {
  let times = 0;
  const words = (text: string) => {
    times += 1;
    return [html`<p>${text}, <a href=${`https://example.org/${text}`}>${text}</a></p>`, html`<p>Slutt.</p>`];
  };
  const show = (box: Element, text: string) => {
    render(html`<div>${alike(from, text, () => words(text))}</div>`, box as HTMLElement);
    return box.firstElementChild!;
  };
  const boxes = () => [document.createElement('div'), document.createElement('div')] as const;

  it('is drawn once, and every figure has a copy of its own', () => {
    const [one, other] = boxes();
    times = 0;
    const [first, second] = [show(one, 'a'), show(other, 'a')];
    expect(times).to.equal(1);
    for (const shown of [first, second]) {
      expect([...shown.querySelectorAll('p')].map(({textContent}) => textContent)).to.deep.equal(['a, a', 'Slutt.']);
      expect(shown.querySelector('a')!.href).to.equal('https://example.org/a');
      // All that Lit has there is the place of the whole.
      const [text] = shown.children;
      expect(document.createNodeIterator(text!, NodeFilter.SHOW_COMMENT).nextNode()).to.equal(null);
    }
    first.querySelector('p')!.remove();
    expect(second.querySelectorAll('p')).to.have.length(2);
  });

  it('stays as it is until another text takes its place', () => {
    const [box] = boxes();
    const before = [...show(box, 'b').querySelectorAll('*')];
    expect([...show(box, 'b').querySelectorAll('*')]).to.deep.equal(before);
    expect(show(box, 'c').textContent).to.equal('c, cSlutt.');
    expect(before.some((node) => box.contains(node))).to.equal(false);
    expect(show(box, 'b').textContent).to.equal('b, bSlutt.');
  });
});
