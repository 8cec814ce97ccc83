import {figures} from 'virtual:loader-figures';
import {checkedOptions, type Options} from './checked-options.js';
import {home} from './fetched-element.js';
import {allInDocument} from './own-document.js';
import {hasSibling} from './siblings.js';
import {parentOf, surroundings, type Surroundings} from './surroundings.js';
import {short, warnOnce} from './warn-once.js';

/** A figure that an author asks for. */
export interface Asked {
  tag: string;
  options: Options;
  /** Puts the figure in place; an element that the author wrote is returned as it is. */
  mount: (make: () => HTMLElement) => HTMLElement;
}

const tags = Object.keys(figures);

/** A selector for any figure. */
export const anyFigure = tags.join();

/** Elements whose content is not drawn or is replaced; tables and their rows may only have rows and cells as children. */
const closed = 'form,img,input,select,textarea,button,iframe,script,style,table,tr';

/** A selector for everything that can ask for a figure. */
export const forms = `:is(${anyFigure}):not(:defined),[data-report]:not(${closed}),a[href*="figures/"]`;

/**
 * The site owner's setting for links, from the script element of this file. With `none` no link becomes a figure. With
 * `choices` a link becomes one also where the site marks it as written by a stranger. With `trusted` a link may set the same
 * options as an attribute. Whoever may add such a script to a page needs no link.
 */
const links = allInDocument<HTMLScriptElement>('script[data-report-links]').find(({src}) => src === home)?.dataset[
  'reportLinks'
];

const pages = new URL('figures/', home);

/** The marks that sites put on links written by readers. */
const strange =
  links === 'choices' || links === 'trusted' ? ':not(*)' : ':is([rel~=ugc i],[rel~=sponsored i],[rel~=nofollow i])';

/** Longer than any address that asks for a figure; reading a longer one takes time. */
const longestAddress = 2000;

/** The figure that an element asks for, if it asks for one. */
export function askedBy(element: HTMLElement, around = surroundings()): Asked | undefined {
  // An editor would save the figure as the author's text.
  if (element.isContentEditable) return undefined;
  if (element.localName in figures) {
    return {tag: element.localName, options: attributesOf(element), mount: () => element};
  }
  if (element.hasAttribute('data-report')) return byAttributes(element, around);
  return element.localName === 'a' && links !== 'none' ? byLink(element as HTMLAnchorElement, around) : undefined;
}

function byAttributes(element: HTMLElement, around: Surroundings): Asked | undefined {
  const tag = element.getAttribute('data-report')!.trim().toLowerCase();
  const isDone = around(element).isInFigure || [...element.children].some(({localName}) => localName in figures);
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

function byLink(link: HTMLAnchorElement, around: Surroundings): Asked | undefined {
  if (link.getAttribute('href')!.length > longestAddress || link.matches(strange)) return undefined;
  const {host, pathname, hash, search} = link;
  if (host !== pages.host || !pathname.startsWith(pages.pathname) || hash !== '' || link.hasAttribute('download'))
    return undefined;
  const [, language, tag] = /^(nb|nn|en)\/([^/.]+)(\.html)?$/.exec(pathname.slice(pages.pathname.length)) ?? [];
  const {isInFigure, isInForm, lang} = around(link);
  if (!language || !tag || isInFigure || isInForm || !placeOf(link, around)) return undefined;
  if (!isFigure(tag, link.href)) return undefined;
  const asked = [...new URLSearchParams(search)].filter(([name]) => name !== 'lang');
  if (lang?.toLowerCase().split('-')[0] !== language) asked.push(['lang', language]);
  return {tag, options: checkedOptions(tag, asked, link, links !== 'trusted'), mount: (make) => wrap(link, make())};
}

function isFigure(tag: string, address: string): boolean {
  const isKnown = tag in figures;
  if (!isKnown) warnOnce(`No figure for ${address}. The figures are ${tags.join(', ')}.`);
  return isKnown;
}

const button = '[class*=button i],[class*=btn i]';

const {matches} = Element.prototype;

/** The paragraph, list item or box whose only content is this link, if there is one. */
export function placeOf(link: Element, around: Surroundings): HTMLElement | undefined {
  if (around(link).isMenu || link.matches(button)) return undefined;
  let node = link;
  for (let parent = parentOf(node); parent && !hasSibling(node); parent = parentOf(node)) {
    node = parent;
    if (matches.call(node, button)) return undefined;
    if (matches.call(node, 'p,li,div,figure')) return node as HTMLElement;
    if (!matches.call(node, 'span,strong,b,em,i,u')) return undefined;
  }
  return undefined;
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
