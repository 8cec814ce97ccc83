// Makes the figures of a page live. Without this script, or where it cannot fetch them, the page is complete as it is.
import {sendHeight} from './figure-height.js';
import {readOptions, type Accepted} from './figure-options.js';
import {keepFocus} from './keep-focus.js';

interface LiveElement extends HTMLElement {
  updateComplete: Promise<unknown>;
}

// A classic script, so that a frame without an origin may run it: modules are fetched with CORS.
const script = document.currentScript as HTMLScriptElement;
const {tag = '', each = '', options = '{}'} = script.dataset;
const {classList} = document.documentElement;
const figures = [...document.querySelectorAll<LiveElement>(`main ${tag}`)];
const asked = readOptions(location.search, JSON.parse(options) as Accepted);

for (const [name, value] of asked.options) for (const figure of figures) ask(figure, name, value);
if (asked.refused.length > 0) {
  console.warn(`<${tag}> cannot use what the address says of ${JSON.stringify(asked.refused)}.`);
  showUnreadNotice();
}
if (parent === self) {
  void draw();
} else {
  document.addEventListener('click', leaveFrame);
  void draw().then(sendHeight(window));
}

/** Where the page has one figure for every value of an option, the option chooses among them. */
function ask(figure: HTMLElement, name: string, value: string): void {
  if (name !== each) return figure.setAttribute(name, value);
  const one = figure.closest<HTMLElement>('.one');
  if (one) one.hidden = figure.getAttribute(each)?.toLowerCase() !== value.toLowerCase();
}

async function draw(): Promise<void> {
  const refocus = keepFocus(document);
  try {
    // A page opened from a file may not fetch modules; trying would only put an error in the console.
    if (location.protocol === 'file:') throw new Error('no modules from files');
    // Figures within a figure come first: they have their words when the outer one renders them, all at once.
    await drawn(
      figures.flatMap((figure) => [...(figure.shadowRoot?.querySelectorAll<LiveElement>(':not(:defined)') ?? [])]),
    );
    await drawn(figures);
    await drawn(figures.flatMap(elementsIn));
  } catch {
    classList.add('still');
    if (asked.options.size > 0) showUnreadNotice();
  }
  refocus();
  classList.remove('waiting');
}

async function drawn(elements: readonly LiveElement[]): Promise<void> {
  const tags = new Set(elements.map(({localName}) => localName).filter((name) => name.includes('-')));
  await Promise.all([...tags].map((name) => import(new URL(`../elements/${name}.js`, script.src).href)));
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
}

function elementsIn({shadowRoot}: HTMLElement): LiveElement[] {
  return [...(shadowRoot?.querySelectorAll<LiveElement>('[heading-level]') ?? [])];
}

function showUnreadNotice(): void {
  document.getElementById('unread')!.hidden = false;
}

/** Few sites may be shown in a frame: a link to another one opens outside it. */
function leaveFrame(event: Event): void {
  const link = (event.composedPath()[0] as Element).closest?.<HTMLAnchorElement>('a[href]');
  if (!link || new URL(link.href).origin === location.origin) return;
  link.target = '_blank';
  link.rel = 'noopener';
}
