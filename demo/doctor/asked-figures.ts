import {hasSibling} from '../../src/embed/siblings.js';
import type {Language} from '../../src/datasets/source.js';
import {figures} from '../embed/figures.js';

export type Form = 'element' | 'data' | 'link' | 'frame';

/** A figure that a piece of HTML asks for, in whatever form. */
export interface Asked {
  form: Form;
  element: Element;
  /** As it is written; it need not be one of ours. */
  tag: string;
  options: ReadonlyMap<string, string>;
  language?: Language;
}

const tags = figures.map(({tag}) => tag);

/** The forms in which a document asks for figures, in its order. What is inside one of them only replaces it. */
export function askedIn(root: ParentNode): Asked[] {
  const all = [...root.querySelectorAll(`${tags.join()},[data-report],a[href],iframe`)];
  const isInside = (element: Element) => element.parentElement?.closest(`${tags.join()},[data-report],noscript`);
  return all.flatMap((element) => (isInside(element) ? [] : (askedBy(element) ?? [])));
}

function askedBy(element: Element): Asked | undefined {
  const attributes = [...element.attributes].map(({name, value}) => [name, value] as const);
  if (tags.includes(element.localName))
    return {form: 'element', element, tag: element.localName, options: new Map(attributes)};
  const report = element.getAttribute('data-report');
  if (report !== null) {
    const data = attributes.filter(([name]) => name.startsWith('data-') && !name.startsWith('data-report'));
    const options = new Map(data.map(([name, value]) => [name.slice('data-'.length), value] as const));
    return {form: 'data', element, tag: report.trim().toLowerCase(), options};
  }
  const isFrame = element.localName === 'iframe';
  const page = figurePage(element.getAttribute(isFrame ? 'src' : 'href') ?? '');
  return page && {form: isFrame ? 'frame' : 'link', element, ...page};
}

export interface FigurePage {
  url: URL;
  tag: string;
  language: Language;
  options: ReadonlyMap<string, string>;
}

/** Reads the address of a figure's page; without a host of its own it is one of `base`. */
export function figurePage(address: string, base = 'https://page.invalid/'): FigurePage | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  const [, language, tag] = /\/figures\/(nb|nn|en)\/([^/.]+)(?:\.html)?$/.exec(url.pathname) ?? [];
  if (!language || !tag) return undefined;
  return {url, tag, language: language as Language, options: new Map(url.searchParams)};
}

/** Whether a link is all that its paragraph, list item or box says, and is not there to lead around the site. */
export function isAlone(link: Element): boolean {
  if (link.closest('nav,menu,header,footer,[role=navigation],[role^=menu],[role=button]')) return false;
  let node = link;
  while (node.parentElement && !hasSibling(node)) {
    if (node.matches('[class*=button i],[class*=btn i]')) return false;
    node = node.parentElement;
    if (node.matches('p,li,div,figure')) return !node.matches('[class*=button i],[class*=btn i]');
    if (!node.matches('span,strong,b,em,i,u')) return false;
  }
  return false;
}
