/**
 * One script for a whole site. It finds the figures that authors ask for, also those that are added later, and fetches
 * what they need when they come near the window. What the author wrote stays until the figure is drawn, and for good
 * where it never is.
 */
import {figures, shared} from 'virtual:loader-figures';
import {anyFigure, askedBy, forms, placeOf} from './author-forms.js';
import {isOurs} from './fetched-element.js';
import {giveBack, keepRoom, settle} from './reserved-height.js';

/** A page can have an element whose name hides a property of `document`, but not one of its prototype. */
const root = Reflect.get<Document, 'documentElement'>(Document.prototype, 'documentElement', document);

const eager = '[data-report-eager]';
const isEager = [...root.querySelectorAll<HTMLScriptElement>(`script${eager}`)].some(
  ({src}) => src === import.meta.url,
);

/** What stands in each place that has no figure yet, and the figure that each form was given. */
const waiting = new WeakMap<Element, HTMLElement>();
const given = new WeakMap<Element, HTMLElement>();

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) if (isIntersecting) void draw(target as HTMLElement);
  },
  {rootMargin: '1000px'},
);

function look(form: Element, isNow = isEager): void {
  if (!(form instanceof HTMLElement)) return;
  const asked = askedBy(form);
  const place = asked && ((form.localName === 'a' && placeOf(form)) || form);
  if (!place || waiting.has(place)) return;
  waiting.set(place, form);
  keepRoom(place, asked.tag, asked.options);
  if (isNow || form.closest(eager)) void draw(place);
  else near.observe(place);
}

/** A page may change what a form asks for while it waits, so that is read again before it is drawn. */
async function draw(place: HTMLElement): Promise<void> {
  near.unobserve(place);
  const form = waiting.get(place);
  const tag = form && askedBy(form)?.tag;
  waiting.delete(place);
  // Who waits longer than this reads what the author wrote, without a gap.
  const timer = setTimeout(giveBack, 10_000, place);
  const figure = tag && (await isOurs(tag)) && (await give(form, place));
  clearTimeout(timer);
  if (figure) {
    await (figure as {updateComplete?: Promise<unknown>}).updateComplete;
    settle(place, figure);
  } else if (!place.querySelector(anyFigure)) giveBack(place);
}

const parsed =
  document.readyState === 'loading' ? new Promise((done) => addEventListener('DOMContentLoaded', done)) : undefined;

async function give(form: HTMLElement, place: HTMLElement): Promise<HTMLElement | undefined> {
  // The rest of what the author wrote may not be there yet.
  await parsed;
  // A link that has the focus is not taken away from under the reader.
  while (!(form.localName in figures) && place.matches(':focus-within')) {
    await new Promise((left) => place.addEventListener('focusout', left, {once: true}));
    await new Promise(requestAnimationFrame);
  }
  const asked = askedBy(form);
  const element = asked && customElements.get(asked.tag);
  if (!element) return undefined;
  const figure = asked.mount(() => {
    const made = new element();
    for (const [name, value] of asked.options) made.setAttribute(name, value);
    return made;
  });
  given.set(form, figure);
  return figure;
}

/** A form that asks for something else now gets its content back, and what it asks for. */
function change(form: Element): void {
  const figure = given.get(form);
  given.delete(form);
  if (figure && figure !== form) figure.replaceWith(...figure.childNodes);
  if (form.matches(forms)) look(form, figure !== undefined);
}

function lookIn(added: Element): void {
  if (added.matches(forms)) look(added);
  for (const form of added.querySelectorAll(forms)) look(form);
}

const names = [shared, ...Object.values(figures).map(({options}) => options)].flatMap(Object.keys);
new MutationObserver((records) => {
  for (const {type, target, addedNodes} of records) {
    if (type === 'attributes') change(target as Element);
    else for (const node of addedNodes) if (node instanceof Element) lookIn(node);
  }
}).observe(document, {
  childList: true,
  subtree: true,
  attributeFilter: ['href', 'data-report', ...names.map((name) => `data-${name}`)],
});
lookIn(root);

// Paper shows what is there: figures whose code has been fetched can still be drawn.
addEventListener('beforeprint', () => {
  for (const place of root.querySelectorAll<HTMLElement>('[data-report-room]'))
    if (waiting.has(place)) void draw(place);
});
