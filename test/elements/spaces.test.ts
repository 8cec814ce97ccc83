import {expect} from 'chai';
import {markupOf, tags} from './every-figure.js';
import {all, clear, show, until} from './in-page.js';

// A screen reader reads texts that follow one another in the same paragraph or item as one word, also where a box is around
// each of them, for instance in a grid: white space at the edges of a box is not rendered. A no-break space is.

/** Elements that are no objects for a screen reader: their texts are parts of the text of the element around them. */
const transparent = 'span, strong, em, b, q, small, slot';
const ends = /[\p{L}\p{N})»”.%]$/u;
const begins = /^[\p{L}\p{N}(«“]/u;

const objectOf = (text: Node): Element => {
  let element = text.parentElement!;
  while (element.matches(transparent) && element.parentElement) element = element.parentElement;
  return element;
};

/** Whether a box begins or ends between two texts: white space at its edge is not part of what is rendered. */
function areInBoxes(first: Text, second: Text, object: Element): boolean {
  const boxes = (text: Text) => {
    const found: Element[] = [];
    for (let one = text.parentElement!; one !== object; one = one.parentElement!)
      if (!/^inline|contents/.test(getComputedStyle(one).display)) found.push(one);
    return found;
  };
  const [before, after] = [boxes(first), boxes(second)];
  return before.some((box) => !after.includes(box)) || after.some((box) => !before.includes(box));
}

const isKept = (text: Text) => /pre/.test(getComputedStyle(text.parentElement!).whiteSpace);

/** The texts of an element that follow one another without a space. */
function joinedIn(root: ShadowRoot): string[] {
  const joined: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  let between = '';
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const element = text.parentElement;
    // The name of a control has a space where a box begins or ends.
    if (!element || element.closest('svg, style, [aria-hidden=true], select, textarea, button, summary')) continue;
    if (text.data.trim() === '') {
      between += text.data;
      continue;
    }
    if (!element.checkVisibility()) continue;
    const object = objectOf(text);
    if (last && objectOf(last) === object && ends.test(last.data.trimEnd()) && begins.test(text.data.trimStart())) {
      const isSpaced = areInBoxes(last, text, object)
        ? `${last.data.slice(-1)}${between}${text.data[0]}`.includes('\u00a0') ||
          (/\s$/.test(last.data) && isKept(last))
        : /\s$/.test(last.data + between) || /^\s/.test(text.data);
      if (!isSpaced) joined.push(`${object.className || object.localName}: ${last.data.trim()}|${text.data.trim()}`);
    }
    last = text;
    between = '';
  }
  return joined;
}

describe('what is read in one breath', () => {
  afterEach(clear);

  for (const tag of tags)
    it(`has a space between any two texts of <${tag}>, in every view`, async () => {
      const element = await show(tag, markupOf(tag), 'en');
      const views = all(element, 'input[name=view]').map((input) => (input as HTMLInputElement).value);
      for (const view of views.length > 0 ? views : ['']) {
        if (view) Object.assign(element, {view});
        await until(() => !view || (all(element, `input[value="${view}"]`)[0] as HTMLInputElement).checked);
        await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
        for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
        expect([...new Set(joinedIn(element.shadowRoot!))], view).to.deep.equal([]);
      }
    });
});
