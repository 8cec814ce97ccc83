// Criteria of WCAG 2.2 that hold for every figure alike; test/wcag.json names the tests of all.
import {executeServerCommand} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {expect} from 'chai';
import '../../src/all.js';
import manifest from '../../custom-elements.json' with {type: 'json'};
import {clear, drawn, show} from './in-page.js';

const {axe: checker} = globalThis as unknown as {axe: typeof axe};
const tags = manifest.modules.map(({declarations}) => declarations[0]!.tagName) as (keyof HTMLElementTagNameMap)[];

/** A chapter is made of figures with shadow roots of their own. */
function deep(root: Element, selector: string): HTMLElement[] {
  const inside = [...(root.shadowRoot ?? root).querySelectorAll<HTMLElement>('*')];
  return inside.flatMap((node) => [
    ...(node.matches(selector) ? [node] : []),
    ...(node.shadowRoot ? deep(node, selector) : []),
  ]);
}
const said = (element: Element) => deep(element, '.figure').map((figure) => figure.innerText.replace(/\s+/g, ' '));

describe('criteria', () => {
  afterEach(async () => {
    clear();
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  for (const tag of tags) {
    const whole = async () => {
      // A claim stands in a sentence, and has an answer for a group only.
      const element = await show(
        tag,
        tag === 'report-claim' ? `<${tag} ref="pandemien"></${tag}>` : `<${tag}></${tag}>`,
      );
      for (const figure of deep(element, '[heading-level]')) await drawn(figure);
      return element;
    };

    it(`lets what comes later in <${tag}> stand lower on a phone: one order for eyes and ears`, async () => {
      await executeServerCommand('viewport', {width: 320, height: 640});
      const element = await whole();
      const boxes = deep(element, '.figure');
      expect(boxes).not.to.deep.equal([]);
      for (const box of boxes) {
        const parts = [...box.children].filter((part) => part.getBoundingClientRect().height > 1);
        const tops = parts.map((part) => Math.round(part.getBoundingClientRect().top));
        expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
      }
    });

    it(`says the same in <${tag}> upright and on its side`, async () => {
      await executeServerCommand('viewport', {width: 600, height: 900});
      const element = await whole();
      const upright = said(element);
      expect(upright.join('')).not.to.equal('');
      await executeServerCommand('viewport', {width: 600, height: 400});
      expect(matchMedia('(orientation: landscape)').matches).to.equal(true);
      expect(said(element)).to.deep.equal(upright);
    });

    it(`has no pictures in <${tag}>, so none of text`, async () => {
      const element = await whole();
      expect(deep(element, 'img, picture, canvas, image, video, object, iframe')).to.deep.equal([]);
      const painted = deep(element, '*').filter((node) => getComputedStyle(node).backgroundImage.includes('url('));
      expect(painted).to.deep.equal([]);
    });

    it(`does nothing in <${tag}> before a pointer is let go`, async () => {
      const element = await whole();
      const before = said(element);
      const events: string[] = [];
      for (const type of ['report-view', 'report-select']) element.addEventListener(type, () => events.push(type));
      for (const control of deep(element, 'button, summary, input, select, label, a, [role=img], [role=button]')) {
        for (const type of ['pointerdown', 'mousedown']) {
          control.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, cancelable: true}));
        }
      }
      await drawn(element);
      expect(said(element)).to.deep.equal(before);
      expect(events).to.deep.equal([]);
    });

    it(`has the words that are seen in the name of every control of <${tag}>`, async () => {
      const element = await whole();
      const {violations} = await checker.run(element.parentElement!, {
        runOnly: {type: 'rule', values: ['label-content-name-mismatch']},
        rules: {'label-content-name-mismatch': {enabled: true}},
      });
      expect(violations.flatMap(({nodes}) => nodes.map(({html}) => html))).to.deep.equal([]);
    });
  }
});
