import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/all.js';
import {display, figuresIn, isInline, markupOf, said, tags} from './every-figure.js';
import {all, clear, show, textOf} from './in-page.js';

const deep = (element: Element, selector: string) => figuresIn(element).flatMap((figure) => all(figure, selector));

/** Chromium can be told of a reader's settings; Firefox reads those of its own profile. */
const emulate = (features: Record<string, string>) =>
  executeServerCommand<boolean, Record<string, string>>('media', features);

/** Lightness from 0 to 1 after WCAG 2. */
function luminance(colour: string): number {
  const [red, green, blue] = colour
    .match(/[\d.]+/g)!
    .map(Number)
    .map((value) => (colour.startsWith('color(') ? value : value / 255))
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('the settings of a reader', () => {
  afterEach(async () => {
    clear();
    await emulate({});
  });

  for (const tag of tags) {
    it(`leaves <${tag}> whole with more contrast, less motion and less transparency`, async () => {
      const before = said(await display(tag, markupOf(tag)));
      for (const [feature, value] of [
        ['prefers-contrast', 'more'],
        ['prefers-contrast', 'less'],
        ['prefers-reduced-motion', 'reduce'],
        ['prefers-reduced-transparency', 'reduce'],
      ] as const) {
        clear();
        if (!(await emulate({[feature]: value}))) return;
        expect(matchMedia(`(${feature}: ${value})`).matches, feature).to.equal(true);
        expect(said(await display(tag, markupOf(tag))), feature).to.equal(before);
      }
    });

    it(`1.4.3: gives all text of <${tag}> seven to one where the reader wants more contrast, in light and dark`, async () => {
      if (isInline(tag) || !(await emulate({'prefers-contrast': 'more'}))) return;
      for (const scheme of ['light', 'dark']) {
        const element = await display(tag, markupOf(tag));
        element.parentElement!.style.colorScheme = scheme;
        const ground = scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(19, 26, 36)';
        const texts = deep(element, '.summary, .notes p, .source, .hint, .panel-title, .event-section, .detail');
        expect(texts).not.to.deep.equal([]);
        for (const text of texts) {
          expect(contrast(getComputedStyle(text).color, ground), text.textContent).to.be.at.least(7);
        }
        for (const label of deep(element, 'text.tick')) {
          expect(contrast(getComputedStyle(label).fill, ground), label.textContent).to.be.at.least(7);
        }
        for (const line of deep(element, '.plot .grid')) {
          expect(contrast(getComputedStyle(line).stroke, ground)).to.be.at.least(3);
        }
        clear();
      }
    });

    it(`lets nothing shine through in <${tag}> where the reader wants less transparency`, async () => {
      if (!(await emulate({'prefers-reduced-transparency': 'reduce'}))) return;
      const element = await display(tag, markupOf(tag));
      const tint = document.createElement('span');
      tint.style.color = 'var(--_tint)';
      deep(element, '.figure')[0]!.append(tint);
      expect(getComputedStyle(tint).color).to.match(/^rgb\(/);
      tint.remove();
      const faded = deep(element, '*').filter(
        (node) => getComputedStyle(node).opacity !== '1' && node.textContent !== '',
      );
      expect(faded.map((node) => node.outerHTML)).to.deep.equal([]);
    });
  }

  for (const [tag, selector, value] of [
    ['infosec-trend', '[role=img][aria-label^="Kommuner 2020"]', 'kommuner 61,2 %'],
    ['partner-network', '[role=img][data-series]', 'DFØ'],
  ] as const) {
    it(`shows in <${tag}> what a finger has touched, and keeps it when the finger is lifted`, async () => {
      const element = await show(tag, `<${tag}></${tag}>`);
      const mark = all(element, selector)[0]!;
      const options = {bubbles: true, composed: true, pointerType: 'touch'};
      mark.dispatchEvent(new PointerEvent('pointerover', options));
      mark.dispatchEvent(new PointerEvent('pointerout', options));
      await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      expect(textOf(element, '.readout')).to.contain(value);
      // A mouse that leaves takes it away again.
      mark.dispatchEvent(new PointerEvent('pointerout', {...options, pointerType: 'mouse'}));
      await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      expect(textOf(element, '.readout')).not.to.contain(value);
    });
  }
});
