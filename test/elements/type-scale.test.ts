import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import manifest from '../../custom-elements.json' with {type: 'json'};
import {display, figuresIn, isInline, tags, type Tag} from './every-figure.js';
import {clear} from './in-page.js';

/** The views of an element, from its manifest: of the types of `view` that it documents. */
function viewsOf(tag: Tag): string[] {
  const declaration = manifest.modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag)!;
  const option = (declaration.attributes as {name: string; type: {text: string}}[]).find(({name}) => name === 'view');
  const views = Array.from(option?.type.text.matchAll(/'(\w+)'/g) ?? [], ([, view]) => view!);
  return views.length > 0 ? views : [''];
}

/** Elements without a box of their own are as visible as their parents. */
function boxed(element: Element): Element {
  return getComputedStyle(element).display === 'contents' ? boxed(element.parentElement!) : element;
}

/** Each size in pixels of the texts that are seen in a figure, with one of these texts. */
function sizesIn(figure: Element, within = '*'): Map<number, string> {
  const sizes = new Map<number, string>();
  const texts = document.createTreeWalker(figure.shadowRoot!.querySelector('.figure')!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const box = node.parentElement!.closest(':not(slot)')!;
    if (node.data.trim() === '' || !box.matches(within) || !boxed(box).checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (range.getBoundingClientRect().width < 2) continue;
    const scale = box instanceof SVGGraphicsElement ? box.getScreenCTM()!.a : 1;
    const size = Math.round(Number.parseFloat(getComputedStyle(box).fontSize) * scale * 100) / 100;
    sizes.set(size, `.${box.getAttribute('class') ?? box.localName}: ${node.data.trim().slice(0, 40)}`);
  }
  return sizes;
}

/** Text, small text, labels of drawings, large numbers, and the heading of a chapter in a narrow window. Headings are of one size from 22 to 24 pixels. */
const [text, small, label, large, title] = [16, 14, 12, 40, 28];
const isHeading = (size: number) => size >= 22 && size <= 24;

/** The sizes that no text of a figure should have, with such a text. */
function strangers(figure: Element): string[] {
  const sizes = sizesIn(figure);
  const headings = [...sizes.keys()].filter(isHeading);
  return [...sizes]
    .filter(
      ([size]) =>
        ![text, small, label, large, ...(figure.localName === 'report-chapter' ? [title] : [])].includes(size) &&
        (!isHeading(size) || headings.length > 1),
    )
    .map(([size, said]) => `${figure.localName}: ${size}px, ${said}`);
}

describe('the sizes of text', () => {
  afterEach(async () => {
    clear();
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  for (const tag of tags) {
    it(`are those of one scale in every view of <${tag}>, on a phone and in a wide window`, async () => {
      for (const width of [390, 1200]) {
        await executeServerCommand('viewport', {width, height: 900});
        for (const view of viewsOf(tag)) {
          const markup = isInline(tag)
            ? `<p>– <${tag} ref="pandemien" ${view && `view="${view}"`}></${tag}></p>`
            : `<${tag} ${view && `view="${view}"`}></${tag}>`;
          const element = await display(tag, markup);
          for (const figure of figuresIn(element)) expect(strangers(figure), `${view}, ${width}`).to.deep.equal([]);
          clear();
        }
      }
    });
  }

  it('are labels only in drawings, with their keys and scales, and in tables of numbers', async () => {
    await executeServerCommand('viewport', {width: 390, height: 900});
    for (const tag of tags) {
      const element = await display(
        tag,
        isInline(tag) ? `<p>– <${tag} ref="pandemien"></${tag}></p>` : `<${tag}></${tag}>`,
      );
      for (const figure of figuresIn(element))
        for (const place of sizesIn(figure, ':not(:is(.drawing, .key, .readout) *)').keys())
          expect(place, tag).not.to.equal(label);
      clear();
    }
  });

  it('are told apart: a text of a size between two of the scale is found', async () => {
    const element = await display('report-priorities', '<report-priorities></report-priorities>');
    const name = element.shadowRoot!.querySelector<HTMLElement>('.statement-name')!;
    expect(strangers(element)).to.deep.equal([]);
    name.style.fontSize = '0.9375em';
    expect(strangers(element).join()).to.include('15px');
  });
});
