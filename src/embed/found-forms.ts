import {askedBy, forms, placeOf, type Asked} from './author-forms.js';
import {measure} from './reserved-height.js';
import {surroundings} from './surroundings.js';

/** A form that was found, and its state before anything in the page is changed. */
export interface Found {
  form: HTMLElement;
  place: HTMLElement;
  asked: Asked;
  isNow: boolean;
  measured: ReturnType<typeof measure>;
}

/** Forms that are not read yet, and whether they are wanted at once. */
const found = new Map<HTMLElement, boolean>();
const {matches, querySelectorAll} = Element.prototype;

/** The duration of a slice in milliseconds. Between two slices a page with thousands of links can respond to its reader. */
const slice = 8;
let next = 0;

export function find(form: Node, isNow: boolean): void {
  if (form instanceof Element && matches.call(form, forms)) note(form, isNow);
}

export function findIn(added: Element, isNow: boolean): void {
  find(added, isNow);
  for (const form of querySelectorAll.call(added, forms)) note(form, isNow);
}

/** An `<a>` can also be an SVG element. */
function note(form: Element, isNow: boolean): void {
  if (form instanceof HTMLElement) found.set(form, isNow);
}

/** Reads the forms that were found, for one slice at a time: all are read before `change` writes to the page. */
export function readFound(change: (read: readonly Found[]) => void): void {
  clearTimeout(next);
  const around = surroundings();
  const end = performance.now() + slice;
  const read: Found[] = [];
  for (const [form, isNow] of found) {
    found.delete(form);
    const asked = askedBy(form, around);
    const place = asked && ((form.localName === 'a' && placeOf(form, around)) || form);
    if (place) read.push({form, place, asked, isNow: isNow || Boolean(around(form).isEager), measured: measure(place)});
    if (performance.now() > end) break;
  }
  change(read);
  if (found.size > 0) next = setTimeout(readFound, 0, change);
}
