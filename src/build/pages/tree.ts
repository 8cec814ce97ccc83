// Markup as a tree.
import {defaultTreeAdapter as adapter, html, serialize, type DefaultTreeAdapterTypes} from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => adapter.isElementNode(node);
export const isText = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.TextNode =>
  adapter.isTextNode(node);
export {adapter};

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

export function removeAttributes(element: Element, ...names: readonly string[]): void {
  element.attrs = element.attrs.filter(({name}) => !names.includes(name));
}

/** The children of a node; of a template, those of its content. */
export const childrenOf = (node: Parent): Node[] =>
  isElement(node) && 'content' in node ? (node.content as Parent).childNodes : node.childNodes;

/** Every element in a node, in the order of the markup. */
export function* elementsIn(node: Parent): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

export const elementWithText = (tag: string, attributes: Readonly<Record<string, string>>, text = ''): Element => {
  const attrs = Object.entries(attributes).map(([name, value]) => ({name, value}));
  const element = adapter.createElement(tag, html.NS.HTML, attrs);
  if (text) adapter.insertText(element, text);
  return element;
};

export const textOf = (element: Element): string =>
  element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');

export function setText(element: Element, text: string): void {
  element.childNodes = [];
  adapter.insertText(element, text);
}

export function replace(element: Element, others: readonly Element[]): void {
  for (const other of others) adapter.insertBefore(element.parentNode!, other, element);
  adapter.detachNode(element);
}

export const markupOf = (element: Element): string => {
  const fragment = adapter.createDocumentFragment();
  const {parentNode} = element;
  fragment.childNodes = [element];
  const markup = serialize(fragment);
  element.parentNode = parentNode;
  return markup;
};
