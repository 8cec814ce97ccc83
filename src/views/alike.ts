import {isServer, noChange, render} from 'lit';
import {directive, Directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import {remember} from '../model/remember.js';

class Copy extends Directive {
  #first: object | undefined;

  render(first: object): object {
    return first;
  }

  override update(_: ChildPart, [first]: [DocumentFragment]): unknown {
    if (first === this.#first) return noChange;
    this.#first = first;
    return first.cloneNode(true);
  }
}

const copy = directive(Copy);

/**
 * Text that stands alike in all figures, drawn once: each of them gets a copy. Nothing in it listens; what has the focus
 * loses it where another text takes its place, so the key tells of nothing that a reader can choose from there.
 *
 * @param of - What the text follows from, together with the words of a key; as `remember` has it.
 * @param text - One template or several.
 */
export function alike(of: object, key: string, text: () => object): DirectiveResult {
  return copy(remember(of, key, () => (isServer ? text() : draw(text()))));
}

/** Without the marks by which Lit finds its way. */
function draw(text: object): DocumentFragment {
  const nodes = document.createDocumentFragment();
  render(text, nodes);
  const marks = document.createNodeIterator(nodes, NodeFilter.SHOW_COMMENT);
  for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) (mark as Comment).remove();
  return nodes;
}
