import {basename} from 'node:path';
import MiniSearch from 'minisearch';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import type {Language} from '../../src/datasets/source.js';
import {indexOptions, type Entry} from '../search/options.js';
import {inLanguage, languages} from './addresses.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Where the index of a language is. */
export const indexAddress = (language: Language): string => inLanguage(language, 'search.json');

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = ({attrs}: Element, name: string) => attrs.find((one) => one.name === name)?.value;

/** A heading and what stands under it. */
interface Part {
  title: string;
  place: string;
  texts: string[];
}

/** What is not read: controls, pictures, and links that lead around in the page. */
const isLeftOut = ({tagName}: Element) =>
  ['script', 'style', 'svg', 'noscript', 'nav', 'button', 'form', 'img'].includes(tagName);

const isInline = ({tagName}: Element) => ['a', 'b', 'code', 'em', 'span', 'strong'].includes(tagName);

const textOf = (node: Node): string =>
  isElement(node) ? node.childNodes.map(textOf).join('') : 'value' in node ? node.value : '';
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The parts of a page, from its headings: a link leads to the box that a heading is the first of, or to itself. */
function partsOf(html: string): Part[] {
  const parts: Part[] = [];
  const walk = (node: Node, box: string): void => {
    if (!isElement(node)) {
      if ('value' in node) parts.at(-1)?.texts.push(node.value);
      return;
    }
    if (isLeftOut(node)) return;
    const id = attribute(node, 'id') ?? '';
    if (/^h[1-4]$/.test(node.tagName)) {
      parts.push({title: plain(textOf(node)), place: node.tagName === 'h1' ? '' : box || id, texts: []});
      return;
    }
    const isBox = ['section', 'details'].includes(node.tagName) && id !== '';
    for (const child of node.childNodes) walk(child, isBox ? id : box);
    // Words of two blocks are two words.
    if (!isInline(node)) parts.at(-1)?.texts.push(' ');
  };
  for (const main of mains(parse(html).childNodes)) walk(main, '');
  return parts;
}

const mains = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((node) => (node.tagName === 'main' ? [node] : mains(node.childNodes)));

/** The language of a page, by its address. */
const languageOf = (address: string): Language =>
  languages.find((language) => address.startsWith(`${language}/`)) ?? (address.startsWith('docs/') ? 'en' : 'nb');

/** What is searched in one language: its pages and the documentation. */
export function searchIndex(language: Language, pages: ReadonlyMap<string, () => string>): string {
  const index = new MiniSearch<Entry>(indexOptions);
  for (const [address, page] of pages) {
    const isOwn = languageOf(address) === language;
    if (!isOwn && !address.startsWith('docs/')) continue;
    const [first, ...rest] = partsOf(page());
    for (const {title, place, texts} of first ? [{...first, title: ''}, ...rest] : []) {
      const text = plain(texts.join(''));
      const excerpt = text.length > 180 ? `${text.slice(0, text.lastIndexOf(' ', 180))} …` : text;
      const file = title === '' ? basename(address, '.html') : '';
      const entry = {id: index.documentCount, page: first!.title, title, text, file, excerpt, isOwn};
      index.add({...entry, address: place ? `${address}#${place}` : address});
    }
  }
  return JSON.stringify(index);
}
