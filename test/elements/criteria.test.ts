// Criteria of WCAG 2.2 that hold for every figure alike. A test carries their numbers in its name; demo/accessibility.json
// is made of those names.
import {executeServerCommand} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {expect} from 'chai';
import '../../src/all.js';
import manifest from '../../custom-elements.json' with {type: 'json'};
import {choose, colourWords, deepActive, heardWhile, vagueLinks, viewsOf} from './criteria.js';
import {clear, drawn, letTimePass, show, until} from './in-page.js';

const {axe: checker} = globalThis as unknown as {axe: typeof axe};
const tags = manifest.modules.map(({declarations}) => declarations[0]!.tagName) as (keyof HTMLElementTagNameMap)[];
/** Those that link to the page of a figure, to a guide or to the source of a number. */
const withLinks = new Set(['cef-funding-map', 'guidance-list', 'infosec-trend', 'report-chapter', 'report-claims']);
/** Those with neither views nor a list to choose from. */
const withoutChoices = new Set(['goal-results', 'guidance-list', 'report-claim', 'report-priorities']);

/** Those with charts, whose marks are read one by one; a chapter has some of them. */
const charted = ['infosec-trend', 'cef-funding-map', 'partner-network', 'report-claims', 'report-chapter'];

/** Those in which a reader can choose, search or bring something forward besides the view. */
const choosing = [
  'infosec-trend',
  'guidance-list',
  'partner-network',
  'risk-findings',
  'report-priorities',
  'report-chapter',
];

/** A list that is long enough for filters. */
const longList = `<guidance-list><ul>${Array.from({length: 10}, (_, i) => `<li><a href="https://${i % 2 ? 'a' : 'b'}.no/${i}">Lenke ${i}</a></li>`).join('')}</ul></guidance-list>`;

/** A chapter is made of figures with shadow roots of their own. */
function deep(root: Element, selector: string): HTMLElement[] {
  const inside = [...(root.shadowRoot ?? root).querySelectorAll<HTMLElement>('*')];
  return inside.flatMap((node) => [
    ...(node.matches(selector) ? [node] : []),
    ...(node.shadowRoot ? deep(node, selector) : []),
  ]);
}
const said = (element: Element) => deep(element, '.figure').map((figure) => figure.innerText.replace(/\s+/g, ' '));
/** What is in the live regions of a figure. */
const heardIn = (host: Element) => deep(host, '[role=status]').flatMap(({textContent}) => textContent.trim() || []);

describe('criteria', () => {
  // So wide that a chapter folds nothing.
  beforeEach(() => executeServerCommand('viewport', {width: 1024, height: 600}));
  afterEach(async () => {
    clear();
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  for (const tag of tags) {
    const whole = async (
      lang = 'nb',
      markup = `<${tag}${tag === 'report-claim' ? ' ref="pandemien"' : ''}></${tag}>`,
    ) => {
      // A claim stands in a sentence, and has an answer for a group only.
      const element = await show(tag, markup, lang);
      for (const figure of deep(element, '[heading-level]')) await drawn(figure);
      return element;
    };

    it(`1.3.2: lets what comes later in <${tag}> stand lower on a phone: one order for eyes and ears`, async () => {
      await executeServerCommand('viewport', {width: 320, height: 640});
      const element = await whole();
      const boxes = deep(element, '.figure');
      expect(boxes).not.to.deep.equal([]);
      for (const box of boxes) {
        const parts = [...box.children].filter((part) => {
          const {width, height} = part.getBoundingClientRect();
          return Math.min(width, height) > 1;
        });
        const tops = parts.map((part) => Math.round(part.getBoundingClientRect().top));
        expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
      }
    });

    it(`1.3.4: says the same in <${tag}> upright and on its side`, async () => {
      await executeServerCommand('viewport', {width: 600, height: 900});
      const element = await whole();
      const upright = said(element);
      expect(upright.join('')).not.to.equal('');
      await executeServerCommand('viewport', {width: 600, height: 400});
      expect(matchMedia('(orientation: landscape)').matches).to.equal(true);
      expect(said(element)).to.deep.equal(upright);
    });

    it(`1.4.5: has no pictures in <${tag}>, so none of text`, async () => {
      const element = await whole();
      expect(deep(element, 'img, picture, canvas, image, video, object, iframe')).to.deep.equal([]);
      const painted = deep(element, '*').filter((node) => getComputedStyle(node).backgroundImage.includes('url('));
      expect(painted).to.deep.equal([]);
    });

    it(`2.5.2: does nothing in <${tag}> before a pointer is let go`, async () => {
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

    it(`2.5.3: has the words that are seen in the name of every control of <${tag}>`, async () => {
      const element = await whole();
      const {violations} = await checker.run(element.parentElement!, {
        runOnly: {type: 'rule', values: ['label-content-name-mismatch']},
        rules: {'label-content-name-mismatch': {enabled: true}},
      });
      expect(violations.flatMap(({nodes}) => nodes.map(({html}) => html))).to.deep.equal([]);
    });

    it(`1.2.1, 1.2.2, 1.2.3, 1.2.4, 1.2.5, 1.4.2: has neither sound nor moving pictures in <${tag}>`, async () => {
      const element = await whole();
      expect(deep(element, 'audio, video, embed, object, [autoplay]')).to.deep.equal([]);
    });

    it(`1.3.1, 2.4.6: has headings in order in <${tag}>, each with words of its own, and names on its tables`, async () => {
      const element = await whole();
      for (const view of viewsOf(tag)) {
        if (view) element.setAttribute('view', view);
        for (const figure of [element, ...deep(element, '[heading-level]')]) await drawn(figure);
        const headings = deep(element, '[role=heading], h2, h3, h4, h5, h6');
        const words = headings.map((heading) => heading.innerText.trim());
        expect(words, view).not.to.include('');
        const levels = headings.map((one) => Number(one.ariaLevel ?? /\d/.exec(one.localName)?.[0]));
        for (const [index, level] of levels.entries())
          expect(level - (levels[index - 1] ?? level), words[index]).to.be.at.most(1);
        const captions = deep(element, 'table').map(
          (table) => (table as HTMLTableElement).caption?.textContent.trim() ?? '',
        );
        expect(captions, view).not.to.include('');
      }
    });

    it(`1.3.3, 1.4.1: names no colour in <${tag}>, in any view and language`, async () => {
      for (const lang of ['nb', 'nn', 'en'] as const) {
        const element = await whole(lang);
        for (const view of viewsOf(tag)) {
          if (view) element.setAttribute('view', view);
          for (const figure of [element, ...deep(element, '[heading-level]')]) await drawn(figure);
          const text = said(element).join(' ');
          expect(text).not.to.equal('');
          expect(text.match(colourWords[lang]) ?? [], `${view} ${lang}`).to.deep.equal([]);
        }
        clear();
      }
    });

    it(`1.3.5, 3.3.1, 3.3.3, 3.3.4, 3.3.7, 3.3.8: asks in <${tag}> for nothing that could be wrong, and nothing about a reader`, async () => {
      const element = await whole();
      const fields = deep(element, 'input, select, textarea, form, [contenteditable]');
      const known = fields.filter((field) => field.matches('input[type=radio], input[type=search], select'));
      expect(fields.map(({outerHTML}) => outerHTML)).to.deep.equal(known.map(({outerHTML}) => outerHTML));
      expect(
        deep(element, '[required], [pattern], [minlength], [maxlength], [autocomplete]:not([autocomplete=off])'),
      ).to.deep.equal([]);
    });

    it(`2.2.1, 2.2.2: changes nothing in <${tag}> by itself`, async () => {
      const element = await whole();
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      const roots = [element, ...deep(element, '[heading-level]')].map(({shadowRoot}) => shadowRoot!);
      for (const root of roots)
        observer.observe(root, {childList: true, characterData: true, attributes: true, subtree: true});
      await letTimePass(700);
      observer.disconnect();
      expect(changes).to.deep.equal([]);
    });

    it(`2.1.1: has every mark of <${tag}> on the way of the arrow keys`, async () => {
      const element = await whole();
      let read = 0;
      for (const view of viewsOf(tag)) {
        if (view) element.setAttribute('view', view);
        for (const figure of [element, ...deep(element, '[heading-level]')]) await drawn(figure);
        for (const chart of deep(element, '[data-chart]')) {
          const marks = [...chart.querySelectorAll<HTMLElement>('[data-series][tabindex]')];
          const isReached = new Set(
            marks.filter(({tabIndex}) => tabIndex === 0).map(({dataset}) => `${dataset['series']} ${dataset['point']}`),
          );
          expect(isReached.size, 'one stop for Tab').to.equal(Math.min(1, marks.length));
          const nameOf = ({dataset}: HTMLElement) => `${dataset['series']} ${dataset['point']}`;
          for (const mark of marks) {
            for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
              mark.focus();
              mark.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
              isReached.add(nameOf(deepActive()!));
            }
          }
          expect([...isReached].toSorted()).to.deep.equal(marks.map(nameOf).toSorted());
          read += marks.length;
        }
      }
      expect(read > 0).to.equal(charted.includes(tag));
    });

    it(`1.4.13: lets go of what it shows of a mark in <${tag}> when Escape is pressed, and hides nothing in a tooltip`, async () => {
      const element = await whole();
      // An open popover of the other kind is one that the reader has pressed for, and closes with Escape.
      expect(deep(element, '[title], [popover=hint], [popover=manual]')).to.deep.equal([]);
      const marks = deep(element, '[data-chart] [data-series][tabindex="0"]');
      expect(marks.length > 0).to.equal(charted.includes(tag));
      for (const mark of marks) {
        const figure = (mark.getRootNode() as ShadowRoot).host;
        const looked = () => deep(figure, '.active, .card, .case-card').map(({outerHTML}) => outerHTML);
        const before = looked();
        mark.focus();
        await drawn(figure);
        expect(looked(), 'focus shows what the mark says').not.to.deep.equal(before);
        const escape = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true});
        deepActive()!.dispatchEvent(escape);
        await drawn(figure);
        expect(looked()).to.deep.equal(before);
        mark.blur();
        await drawn(figure);
      }
    });

    it(`4.1.3: says one polite message for each thing that is chosen, searched for or brought forward in <${tag}>`, async () => {
      const controlsOf = (element: Element) => deep(element, 'select, input[type=search], .key button, .partner');
      const markup =
        tag === 'guidance-list' ? longList : tag === 'risk-findings' ? `<${tag} source="digdir"></${tag}>` : undefined;
      const {length} = controlsOf(await whole('nb', markup));
      expect(length > 0, 'has something to choose').to.equal(choosing.includes(tag));
      // Each control in a figure of its own, and all are chosen before the first sentence is waited for. Chapters follow one another.
      const controls = Array.from({length}, (_, i) => i);
      for (const some of tag === 'report-chapter' ? controls.map((i) => [i]) : [controls]) {
        clear();
        const chosen: {control: HTMLElement; host: Element}[] = [];
        for (const i of some) {
          const element = await whole('nb', markup);
          expect(deep(element, '[role=alert], [aria-live=assertive], [role=log]')).to.deep.equal([]);
          const control = controlsOf(element)[i]!;
          const {host} = control.getRootNode() as ShadowRoot;
          expect(heardIn(host)).to.deep.equal([]);
          if (control instanceof HTMLInputElement) {
            control.value = 'zebra';
            control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
          } else choose(control);
          // Another order of the same list is seen, and changes nothing that could be told.
          const isOrder = control.matches('select:not(:has([value=""]))');
          if (!isOrder) chosen.push({control, host});
        }
        for (const {control, host} of chosen) {
          await until(() => heardIn(host).length > 0);
          await drawn(host);
          expect(heardIn(host), control.outerHTML.slice(0, 80)).to.have.length(1);
          // After the sentence that names the choice, nothing but the new finding, as it is on screen.
          const words = (text: string) => text.replace(/\s+/g, ' ').trim();
          const [, ...finding] = words(heardIn(host)[0]!).split('. ');
          const seen = words(host.shadowRoot!.querySelector('.summary')!.textContent);
          expect(['', seen]).to.include(finding.join('. '));
        }
      }
    });

    it(`2.4.4: says in the words of each link of <${tag}> where it leads`, async () => {
      for (const lang of ['nb', 'nn', 'en'] as const) {
        const element = await whole(lang);
        const targets = new Map<string, string>();
        for (const link of deep(element, 'a[href]') as HTMLAnchorElement[]) {
          const words = link.innerText.trim();
          expect(words, link.href).not.to.equal('');
          expect(words).not.to.match(vagueLinks);
          expect(targets.get(words) ?? link.href, words).to.equal(link.href);
          targets.set(words, link.href);
        }
        expect(targets.size > 0, lang).to.equal(withLinks.has(tag));
        clear();
      }
    });

    it(`2.5.1, 2.5.4, 2.5.7: needs no path, no dragging and no shaking in <${tag}>`, async () => {
      const heard = await heardWhile(whole);
      // A finger may glide from year to year; touching each year reads the same (touch.test.ts).
      const paths = /^(touchmove|mousemove|drag\w*|drop|gesture\w*|wheel|device(motion|orientation))$/;
      expect(heard.filter((type) => paths.test(type))).to.deep.equal([]);
      const element = document.querySelector(tag)!;
      expect(deep(element, '[draggable=true], input[type=range]')).to.deep.equal([]);
      const held = deep(element, '*').filter(
        (node) => !['auto', 'manipulation', 'pan-y'].includes(getComputedStyle(node).touchAction),
      );
      expect(held).to.deep.equal([]);
    });

    it(`3.2.1: goes nowhere when anything in <${tag}> is given focus`, async () => {
      const element = await whole();
      const {href} = location;
      const events: string[] = [];
      for (const type of ['report-view', 'report-select']) element.addEventListener(type, () => events.push(type));
      const stops = deep(element, 'a[href], button, input, select, summary, [tabindex]');
      for (const stop of stops.filter((one) => one.checkVisibility())) {
        stop.focus();
        expect(deepActive(), stop.outerHTML.slice(0, 100)).to.equal(stop);
      }
      await drawn(element);
      expect(events).to.deep.equal([]);
      expect(location.href).to.equal(href);
    });

    it(`3.2.2: changes nothing but the figure when something is chosen in <${tag}>, and leaves the focus there`, async () => {
      const element = await whole();
      const {href} = location;
      const around = document.body.childElementCount;
      const fields = deep(element, 'input[type=radio]:not(:checked), select');
      expect(fields.length > 0).to.equal(!withoutChoices.has(tag));
      for (const field of fields) {
        if (!field.isConnected) continue;
        field.focus();
        choose(field);
        for (const figure of [element, ...deep(element, '[heading-level]')]) await drawn(figure);
        expect(deepActive()).to.equal(field);
        expect(location.href).to.equal(href);
        expect(document.body.childElementCount).to.equal(around);
      }
    });
  }

  it('3.2.4: calls the same things the same in every figure', async () => {
    const names = new Map<string, Set<string>>();
    for (const tag of tags) {
      const element = await show(
        tag,
        tag === 'report-claim' ? `<${tag} ref="pandemien"></${tag}>` : `<${tag}></${tag}>`,
      );
      for (const selector of ['.tools summary', '.views legend', '.views label:last-of-type']) {
        const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map(({innerText}) => innerText);
        if (all.length > 0) names.set(selector, (names.get(selector) ?? new Set()).add(all.join(' ')));
      }
      clear();
    }
    expect([...names].map(([selector, found]) => [selector, found.size])).to.deep.equal([
      ['.tools summary', 1],
      ['.views legend', 1],
      ['.views label:last-of-type', 1],
    ]);
  });
});
