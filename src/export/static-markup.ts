import type {DrawnElement, DrawnTree} from './drawn-tree.js';
import {escaped} from './escaped.js';

const forThePage = /^(tabindex|xmlns|part|on.*|data-.*|aria-labelledby|aria-describedby)$/;
const forThePointer = new Set(['band', 'ring']);

/**
 * Writes a drawing as markup, without the parts that only a page needs: areas for the pointer, and attributes for the
 * keyboard, events and names that are elsewhere. The browser and Lit's server give the same file.
 */
export function staticMarkup(tree: DrawnTree): string {
  let [markup, text] = ['', ''];
  for (const node of tree) {
    if (typeof node === 'string') {
      text += node;
    } else if (!isForThePointer(node)) {
      markup += spaced(text) + elementMarkup(node);
      text = '';
    }
  }
  return markup + spaced(text);
}

function elementMarkup({name, attributes, children}: DrawnElement): string {
  // The browser and the server have the attributes in different orders.
  const kept = [...attributes]
    .filter(([one]) => !forThePage.test(one))
    .map(([one, value]) => `${one}="${escaped(value)}"`);
  const tag = [name, ...kept.sort()].join(' ');
  const content = staticMarkup(children);
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** The space between two elements is a line break, however the template is indented. */
const spaced = (text: string) => (text !== '' && text.trim() === '' ? '\n' : escaped(text));

function isForThePointer({attributes}: DrawnElement): boolean {
  return (attributes.get('class') ?? '').split(/\s+/).some((name) => forThePointer.has(name));
}
