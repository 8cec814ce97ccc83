/**
 * One script for a whole site. It finds the figures that authors ask for, also those that are added later, and fetches the
 * files that they need when they come near the window. The author's content stays until the figure is drawn, and permanently
 * where it never is.
 */
import '../figure/own-policy.js';
import {figures} from 'virtual:loader-figures';
import {anyFigure, askedBy, type Asked} from './author-forms.js';
import {isOurs} from './fetched-element.js';
import {optionsOf} from './checked-options.js';
import {find, findIn, readFound, type Found} from './found-forms.js';
import {ofDocument} from './own-document.js';
import {giveBack, keepRoom, settle} from './reserved-height.js';
import {parentOf, upward} from './surroundings.js';

const root = ofDocument('documentElement');
const isEager = root.querySelector('script[data-report-eager]') !== null;

/** The form in each place that has no figure yet, and the figure of each form and place. */
const waiting = new WeakMap<Element, HTMLElement>();
const given = new WeakMap<Node, HTMLElement>();

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries)
      if (comesNear(target, isIntersecting)) void draw(target as HTMLElement);
  },
  {__proto__: null, rootMargin: '1000px'} as IntersectionObserverInit,
);

/** All room is reserved before the first figure is drawn: a script that measures the page then measures it once. */
function take(read: readonly Found[]): void {
  const fresh = read.filter(({form, place}) => {
    const isFresh = !waiting.has(place);
    if (isFresh) waiting.set(place, form);
    return isFresh;
  });
  for (const {place, asked, measured} of fresh) keepRoom(place, asked, measured);
  for (const {place, isNow} of fresh) {
    if (isNow) void draw(place);
    else near.observe(place);
  }
}

/** Places whose figure could not be fetched: how often that failed, and whether they have been far away since. */
const missed = new WeakMap<Element, {times: number; isFar: boolean}>();

/** A figure that could not be fetched is requested again when its place comes near once more, not while it stays near. */
function comesNear(place: Element, isNear: boolean): boolean {
  const miss = missed.get(place);
  if (miss && !isNear) miss.isFar = true;
  return isNear && (!miss || miss.isFar);
}

function tryAgain(place: HTMLElement, form: HTMLElement): void {
  giveBack(place);
  const times = (missed.get(place)?.times ?? 0) + 1;
  missed.set(place, {times, isFar: false});
  if (times > 3) return;
  waiting.set(place, form);
  near.observe(place);
}

/** A page may change what a form asks for while it waits, so the form is read again before the figure is drawn. */
async function draw(place: HTMLElement): Promise<void> {
  near.unobserve(place);
  const form = waiting.get(place);
  if (!form) return;
  const asked = askedBy(form);
  // A place that was hidden until now has not been measured.
  if (asked) keepRoom(place, asked);
  waiting.delete(place);
  const mounted = given.get(place);
  // The element is in place, and is drawn as soon as it is defined.
  if (mounted && missed.has(place)) {
    if (await isOurs(mounted.localName, true)) giveBack(place);
    else tryAgain(place, form);
    return;
  }
  // After this time the reader gets the author's content without a gap.
  const timer = setTimeout(giveBack, 10_000, place);
  // The finished figure is shown in an element that is placed before it is defined, with the author's content in it.
  const figure = asked && (isPrerendered(asked) || (await isOurs(asked.tag))) && (await give(form, place, asked.tag));
  const isDrawn = figure && (await isOurs(asked.tag, true));
  clearTimeout(timer);
  if (isDrawn) {
    await (figure as {updateComplete?: Promise<unknown>}).updateComplete;
    settle(place, figure);
  } else if (figure || !place.querySelector(anyFigure)) {
    if (asked) tryAgain(place, form);
    else giveBack(place);
  }
}

/** Options for whose values the script of an element can have finished figures. */
const prerendered = new Set(['chapter', 'lang', 'ref']);

/** Whether the script of an element can have the requested figure finished. */
function isPrerendered({tag, options}: Asked): boolean {
  const isKnown = ([name]: readonly [string, string]) => prerendered.has(name) || !(name in optionsOf(tag));
  return !parsed && !customElements.get(tag) && options.every(isKnown);
}

const parsed = document.readyState === 'loading' && new Promise((done) => addEventListener('DOMContentLoaded', done));

async function give(form: HTMLElement, place: HTMLElement, tag: string): Promise<HTMLElement | undefined> {
  // The author's content may not be parsed to its end yet.
  await parsed;
  // A link that has the focus is not removed.
  while (!(form.localName in figures) && place.matches(':focus-within')) {
    await new Promise((left) =>
      place.addEventListener('focusout', left, {__proto__: null, once: true} as AddEventListenerOptions),
    );
    await new Promise(requestAnimationFrame);
  }
  const asked = askedBy(form);
  if (asked?.tag !== tag) return undefined;
  const figure = asked.mount(() => {
    const made = ofDocument('createElement').call(document, tag);
    for (const [name, value] of asked.options) made.setAttribute(name, value);
    // The element does not count as a form while it waits to be defined.
    waiting.set(made, form);
    return made;
  });
  given.set(form, figure).set(place, figure);
  return figure;
}

/** A form that has changed, or has lost its figure, gets its content back, and then the figure that it asks for. */
function change(form: Node): void {
  if (!waiting.has(form as Element)) giveBack(form as Element);
  const figure = given.get(form);
  given.delete(form);
  if (figure && figure !== form) figure.replaceWith(...figure.childNodes);
  find(form, isEager || figure !== undefined);
}

const names = Object.keys(figures).flatMap((tag) => Object.keys(optionsOf(tag)));
new MutationObserver((records) => {
  const changed = new Set<Node>();
  const added = new Set<Node>();
  for (const {type, target, addedNodes, removedNodes} of records) {
    // A framework can render the place again.
    if (type === 'attributes' || [...removedNodes].includes(given.get(target)!)) changed.add(target);
    for (const node of addedNodes) added.add(node);
  }
  for (const form of changed) change(form);
  const isAdded = upward(false, (element, isIn) => isIn || added.has(element));
  for (const node of added) if (node instanceof Element && !isAdded(parentOf(node))) findIn(node, isEager);
  readFound(take);
}).observe(document, {
  __proto__: null,
  childList: true,
  subtree: true,
  attributeFilter: ['href', 'rel', 'data-report', ...names.map((name) => `data-${name}`)],
} as MutationObserverInit);
findIn(root, isEager);
readFound(take);

// Printing does not wait: figures whose code has been fetched can still be drawn.
addEventListener('beforeprint', () => {
  for (const place of root.querySelectorAll<HTMLElement>('[data-report-room]')) void draw(place);
});
