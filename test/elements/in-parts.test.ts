import {expect} from 'chai';
import {html, LitElement, type TemplateResult} from 'lit';
import {InParts} from '../../src/figure/in-parts.js';
import {clear, letTimePass, until} from './in-page.js';

class LongList extends LitElement {
  items: readonly number[] = [];
  from: unknown = this;
  readonly parts = new InParts(this, () => this);

  draw(): TemplateResult {
    return this.render();
  }

  protected override render(): TemplateResult {
    return html`${this.parts.of(this.items).map((part) => part.map((item) => html`<p>${item}</p>`))}`;
  }
}
customElements.define('long-list', LongList);

const lengthOf = (element: LongList) => element.shadowRoot!.querySelectorAll('p').length;
const itemsTo = (length: number) => [...Array(length).keys()];

/** A list in the page, with only its first part drawn. */
async function added(items: readonly number[]): Promise<LongList> {
  const element = document.createElement('long-list') as LongList;
  element.items = items;
  const box = document.createElement('div');
  box.className = 'test-box';
  box.append(element);
  document.body.append(box);
  await element.updateComplete;
  return element;
}

describe('InParts', () => {
  afterEach(clear);

  it('draws the first hundred items at once, and all of them in the end', async () => {
    const element = await added(itemsTo(250));
    expect(lengthOf(element)).to.equal(100);
    await until(() => lengthOf(element) === 250);
    expect(element.shadowRoot!.querySelector('p:last-of-type')!.textContent).to.equal('249');
  });

  it('draws what a filter leaves of the same list at once, and of another list the first part', async () => {
    const element = await added(itemsTo(250));
    await until(() => lengthOf(element) === 250);
    element.items = itemsTo(240);
    element.requestUpdate();
    await element.updateComplete;
    expect(lengthOf(element)).to.equal(240);
    element.from = 'another list';
    element.requestUpdate();
    await element.updateComplete;
    expect(lengthOf(element)).to.equal(100);
  });

  it('goes on where a list was taken out of the page before it was whole', async () => {
    const element = await added(itemsTo(250));
    const box = element.parentElement!;
    element.remove();
    await letTimePass(100);
    expect(lengthOf(element)).to.equal(100);
    box.append(element);
    await until(() => lengthOf(element) === 250);
  });

  it('changes nothing when it is rendered', async () => {
    const element = await added(itemsTo(250));
    await until(() => lengthOf(element) === 250);
    element.from = 'another list';
    for (let i = 0; i < 3; i++) element.draw();
    expect([element.parts.of(element.items).length, element.isUpdatePending]).to.deep.equal([3, false]);
  });
});
