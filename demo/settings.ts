import type {Language} from '../src/datasets/source.js';

export function language(): Language {
  return document.documentElement.lang as Language;
}

/** The address of a file of the site, whichever folder the page is in. */
export function siteAddress(path: string): string {
  const {root = './'} = document.documentElement.dataset;
  return new URL(root + path, location.href).href;
}

/**
 * The choice of light and dark, and the links to other languages. What is chosen on a page stands in its address, so that a
 * link shows the same, also in another language. Nothing is stored.
 */
export function startSettings(changed?: () => void): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('.settings input');
  const asked = new URLSearchParams(location.search);
  for (const input of inputs) {
    if (asked.has(input.name)) input.checked = input.value === asked.get(input.name) || input.checked;
    if (input.checked) apply(input);
    input.addEventListener('change', () => {
      apply(input);
      remember(input);
      changed?.();
    });
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    // The address changes while the page is used: what it says is taken when the link is followed.
    for (const type of ['focus', 'pointerdown']) {
      link.addEventListener(type, () => {
        link.search = location.search;
        link.hash = location.hash;
      });
    }
  }
}

function apply({name, value}: HTMLInputElement): void {
  document.documentElement.dataset[name] = value;
}

function remember({name, value, defaultChecked}: HTMLInputElement): void {
  const address = new URL(location.href);
  if (defaultChecked) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}
