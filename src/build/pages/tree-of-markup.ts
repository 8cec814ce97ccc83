import {parseFragment} from 'parse5';
import type {DrawnTree} from '../../export/drawn-tree.js';
import {elementsIn, isElement, isText, type Parent} from './tree.js';

/** The tree of a drawing that is written as the content of an `<svg>`. */
export function treeOfMarkup(markup: string): DrawnTree {
  const [svg] = elementsIn(parseFragment(`<svg>${markup}</svg>`));
  return treeOf(svg!);
}

function treeOf({childNodes}: Parent): DrawnTree {
  return childNodes.flatMap((node) => {
    if (isText(node)) return node.value;
    if (!isElement(node)) return [];
    const attributes = new Map(node.attrs.map(({prefix, name, value}) => [prefix ? `${prefix}:${name}` : name, value]));
    return {name: node.tagName, attributes, children: treeOf(node)};
  });
}
