import type {Language} from '../src/datasets/source.js';
import {translate} from './words.js';

const root = document.documentElement;

export function language(): Language {
  return root.lang as Language;
}

/**
 * The radio buttons at the top of a page: each sets an attribute of the root, and is in the address so that a link
 * shows the same. Nothing is stored.
 */
export function startSettings(changed: () => void): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.settings input')];
  const asked = new URLSearchParams(location.search);
  for (const input of inputs) {
    if (asked.has(input.name)) input.checked = input.value === asked.get(input.name) || input.checked;
    if (input.checked) apply(input);
    input.addEventListener('change', () => {
      const before = anchor();
      apply(input);
      remember(input);
      changed();
      keep(before);
    });
  }
}

function apply({name, value}: HTMLInputElement): void {
  if (name !== 'lang') root.dataset[name] = value;
  else {
    root.lang = value;
    translate(value as Language);
  }
}

function remember({name, value, defaultChecked}: HTMLInputElement): void {
  const address = new URL(location.href);
  if (defaultChecked) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}

interface Anchor {
  element: Element;
  top: number;
}

/** The example that is being looked at. */
function anchor(): Anchor | undefined {
  if (scrollY === 0) return undefined;
  const element = [...document.querySelectorAll('.example')].find((one) => one.getBoundingClientRect().bottom > 120);
  return element && {element, top: element.getBoundingClientRect().top};
}

/** Figures above change their height too: what was looked at stays where it was. */
function keep(before: Anchor | undefined): void {
  if (!before) return;
  const {element, top} = before;
  const restore = () => scrollBy({top: element.getBoundingClientRect().top - top, behavior: 'instant'});
  restore();
  setTimeout(restore, 100);
}
