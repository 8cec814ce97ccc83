// The finished figures in the scripts of the elements: for each element and language the content of its shadow root with the
// default options, and with each value of the option that selects what it shows.
import {readFileSync} from 'node:fs';
import {parseFragment} from 'parse5';
import {languages, type Language} from '../datasets/source.js';
import type {Prerendered, PrerenderedNode} from '../embed/prerendered.js';
import {usedColours, usedCss, type Used} from './css.js';
import {elementOptions, type ElementOptions} from './element-options.js';
import type {Manifest} from './manifest.js';
import {oneOfEach} from './pages/figures.js';
import {markup} from './pages/markup.js';
import {prepare, staticFigure} from './pages/static-figure.js';
import {staticStyles} from './pages/static-styles.js';
import {
  attribute,
  childrenOf,
  hasClass,
  isElement,
  isText,
  type Element,
  type Node,
  type Parent,
} from './pages/tree.js';

/** An element, with its figures in every language. */
export interface PrerenderedFigures {
  tag: string;
  option: string | undefined;
  /** The default of that option. */
  initial: string | undefined;
  languages: Readonly<Record<Language, Prerendered>>;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

export async function prerenderedFigures(): Promise<readonly PrerenderedFigures[]> {
  const elements = elementOptions(JSON.parse(read('../../custom-elements.json')) as Manifest);
  const sheets = new Map<string, string>();
  for (const {tag} of elements) {
    const {elementStyles} = await prepare(tag);
    sheets.set(tag, [...elementStyles.map(({cssText}) => cssText), staticStyles].join('\n'));
  }
  return elements.map((element) => ({
    tag: element.tag,
    option: oneOfEach[element.tag],
    initial: optionOf(element)?.default,
    languages: Object.fromEntries(
      languages.map((language) => [language, prerender(element, language, sheets)]),
    ) as unknown as PrerenderedFigures['languages'],
  }));
}

/** The option that selects what an element shows. */
const optionOf = ({tag, options}: Pick<ElementOptions, 'tag' | 'options'>) =>
  options.find(({name}) => name === oneOfEach[tag]);

function prerender({tag, options}: ElementOptions, lang: Language, sheets: ReadonlyMap<string, string>): Prerendered {
  const option = oneOfEach[tag];
  const {values = [], default: initial} = optionOf({tag, options}) ?? {};
  const used = new Map<string, Used & {classes: Set<string>; tags: Set<string>}>();
  const figures = ['', ...values.filter((value) => value !== initial)].map((value) => {
    const figure = staticFigure(tag, {lang, ...(option && value && {[option]: value})}, () => markup``, 'sentence');
    const root = shadowRootOf(parseFragment(`${figure.markup}`).childNodes[0] as Element)!;
    return [value, nodesIn(root, useOf(tag, used), used)] as const;
  });
  return {
    styles: Object.fromEntries(
      [...used].map(([name, what]) => [name, usedColours([usedCss(sheets.get(name)!, what)])[0]!]),
    ),
    figures: Object.fromEntries(figures),
  };
}

function useOf<Use extends {classes: Set<string>; tags: Set<string>}>(tag: string, used: Map<string, Use>): Use {
  const use = used.get(tag) ?? ({classes: new Set(), tags: new Set()} as unknown as Use);
  used.set(tag, use);
  return use;
}

/** The element fetches its list: here it would make every first view longer. It is a control that waits for the element. */
function closeList(details: Element): void {
  details.childNodes = details.childNodes.filter((node) => isElement(node) && node.tagName === 'summary');
  for (const one of details.attrs) if (one.name === 'class') one.value = 'as-list control';
}

const shadowRootOf = (element: Parent): Parent | undefined =>
  element.childNodes.filter(isElement).find(({tagName}) => tagName === 'template');

type Uses = Map<string, {classes: Set<string>; tags: Set<string>}>;

const nodesIn = (parent: Parent, use: {classes: Set<string>; tags: Set<string>}, uses: Uses): PrerenderedNode[] =>
  childrenOf(parent).flatMap((node) => nodeOf(node, use, uses));

function nodeOf(node: Node, use: {classes: Set<string>; tags: Set<string>}, uses: Uses): PrerenderedNode[] {
  if (isText(node)) return [node.value];
  if (!isElement(node)) return [];
  if (node.tagName === 'details' && hasClass(node, 'as-list')) closeList(node);
  use.tags.add(node.tagName.toLowerCase());
  for (const name of attribute(node, 'class')?.split(/\s+/) ?? []) use.classes.add(name);
  const attributes = node.attrs.flatMap(({name, value}) => [name, value]);
  const root = shadowRootOf(node);
  if (!root) return [[node.tagName, attributes, ...nodesIn(node, use, uses)]];
  // A figure in a figure must not become an element by itself: the outer one draws it.
  return [['div', attributes, ['#shadow', [node.tagName], ...nodesIn(root, useOf(node.tagName, uses), uses)]]];
}
