import {figures} from 'virtual:loader-figures';
import {checkedOptions, type Options} from './checked-options.js';
import {home} from './fetched-element.js';
import {short, tell} from './tell.js';

/** A figure that an author asks for. */
export interface Asked {
  tag: string;
  options: Options;
  /** Takes the figure in: an element that was there is given back as it is. */
  mount: (make: () => HTMLElement) => HTMLElement;
}

const tags = Object.keys(figures);

/** Any figure. */
export const anyFigure = tags.join();

/** Elements whose content is not drawn, or that take its place; in a table and its rows only rows and cells may stand. */
const closed = 'form,img,input,select,textarea,button,iframe,script,style,table,tr';

/** What can ask for a figure. */
export const forms = `:is(${anyFigure}):not(:defined),[data-report]:not(${closed}),a[href*="figures/"]`;

const pages = new URL('figures/', home);

/** The figure that an element asks for, if it asks for one. */
export function askedBy(element: HTMLElement): Asked | undefined {
  // An editor would save the figure as the author's text.
  if (element.isContentEditable) return undefined;
  if (element.localName in figures) {
    return {tag: element.localName, options: attributesOf(element), mount: () => element};
  }
  if (element.hasAttribute('data-report')) return byAttributes(element);
  return element.localName === 'a' ? byLink(element as HTMLAnchorElement) : undefined;
}

function byAttributes(element: HTMLElement): Asked | undefined {
  const tag = element.getAttribute('data-report')!.trim().toLowerCase();
  const isDone = element.closest(anyFigure) || [...element.children].some(({localName}) => localName in figures);
  if (isDone || !isFigure(tag, `data-report="${short(tag)}"`)) return undefined;
  const asked = attributesOf(element)
    .filter(([name]) => /^data-(?!report)/.test(name))
    .map(([name, value]) => [name.slice(5), value] as const);
  return {
    tag,
    options: checkedOptions(tag, asked, element, false),
    mount: (make) => (element.localName === 'a' ? wrap(element, make()) : fill(element, make())),
  };
}

const attributesOf = ({attributes}: Element): Options => [...attributes].map((one) => [one.name, one.value]);

function byLink(link: HTMLAnchorElement): Asked | undefined {
  const {host, pathname, hash, search} = link;
  if (host !== pages.host || !pathname.startsWith(pages.pathname) || hash !== '' || link.hasAttribute('download'))
    return undefined;
  const [, language, tag] = /^(nb|nn|en)\/([^/.]+)(\.html)?$/.exec(pathname.slice(pages.pathname.length)) ?? [];
  if (!language || !tag || link.closest(`${anyFigure},[data-report]`) || !placeOf(link)) return undefined;
  if (!isFigure(tag, link.href)) return undefined;
  const spoken = link.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-')[0];
  const asked = [...new URLSearchParams(search)].filter(([name]) => name !== 'lang');
  if (spoken !== language) asked.push(['lang', language]);
  return {tag, options: checkedOptions(tag, asked, link, true), mount: (make) => wrap(link, make())};
}

function isFigure(tag: string, said: string): boolean {
  const isKnown = tag in figures;
  if (!isKnown) tell(`No figure for ${said}. The figures are ${tags.join(', ')}.`);
  return isKnown;
}

/** Where links lead around a site, or look like buttons, they are meant to be followed. */
const around = 'nav,menu,header,footer,[role=navigation],[role^=menu],[role=button]';
const button = '[class*=button i],[class*=btn i]';

/** The paragraph, list item or box whose only content is this link, if there is one. */
export function placeOf(link: Element): HTMLElement | undefined {
  let node = link;
  while (node.parentElement && [...node.parentElement.childNodes].every((other) => other === node || isBlank(other))) {
    node = node.parentElement;
    if (link.closest(around) || link.matches(button) || node.matches(button)) return undefined;
    if (node.matches('p,li,div,figure')) return node as HTMLElement;
    if (!node.matches('span,strong,b,em,i,u')) return undefined;
  }
  return undefined;
}

/** Editors leave line breaks and spaces of all kinds behind. */
function isBlank(node: Node): boolean {
  return /^(BR|#comment)$/.test(node.nodeName) || !/[^\s\u200b]/.test(node.nodeValue ?? 'element');
}

function fill(element: HTMLElement, figure: HTMLElement): HTMLElement {
  figure.append(...element.childNodes);
  element.append(figure);
  return figure;
}

function wrap(link: HTMLElement, figure: HTMLElement): HTMLElement {
  link.replaceWith(figure);
  figure.append(link);
  return figure;
}
