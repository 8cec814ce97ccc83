import {html, isServer, type TemplateResult} from 'lit';

/** An SVG element as plain values. A chart has hundreds: a template for each of them would cost more than to draw it. */
export interface Shape {
  tag: string;
  /** What is `undefined` is left out. */
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: readonly Shape[];
  text: string | undefined;
  /** Tells a shape that can stand at another place among its siblings than before. */
  key: number | undefined;
}

/** What Lit can put in a page, or in markup on a server. */
export type Drawn = SVGElement | TemplateResult;

/** A drawing that is in a page, and what it shows. */
interface Kept {
  shape: Shape;
  node: SVGElement;
}

export type KeptDrawings = Map<string, Kept>;

export function shape(
  tag: string,
  attributes: Shape['attributes'],
  children: readonly Shape[] = [],
  text?: string,
  key?: number,
): Shape {
  return {tag, attributes, children, text, key};
}

/** Where the same shape stands in a page already, the browser copies it faster than it can be told what it is made of. */
const twins = new WeakMap<Shape, WeakRef<Kept>>();

/** Draws a shape. Where one of that name is kept, only what differs is changed in the page: nothing for the same shape. */
export function drawing(kept: KeptDrawings | undefined, name: string, next: Shape): Drawn {
  if (isServer) {
    const strings = [markup(next)];
    return html(Object.assign(strings, {raw: strings}));
  }
  const before = kept?.get(name);
  const twin = twins.get(next)?.deref();
  const node = before
    ? draw(next, before.node, before.shape)
    : twin?.shape === next
      ? (twin.node.cloneNode(true) as SVGElement)
      : draw(next);
  const now = Object.assign(before ?? {}, {shape: next, node});
  twins.set(next, new WeakRef(now));
  kept?.set(name, now);
  return node;
}

function draw(next: Shape, node?: SVGElement, before?: Shape): SVGElement {
  if (next === before) return node!;
  const {tag, attributes, children, text} = next;
  if (!node || tag !== before?.tag) {
    node = document.createElementNS('http://www.w3.org/2000/svg', tag);
    before = undefined;
  }
  const told = before?.attributes ?? {};
  for (const name of Object.keys({...told, ...attributes})) {
    const value = own(attributes, name);
    if (value === own(told, name)) continue;
    if (value === undefined) node.removeAttribute(name);
    else node.setAttribute(name, `${value}`);
  }
  if (text !== before?.text) node.textContent = text ?? '';
  if (before) redrawChildren(node, children, before.children);
  else {
    let like: Shape | undefined;
    for (const child of children) {
      // Most are much like the one before them: a copy of that has only what differs to be told.
      node.append(
        like?.tag === child.tag ? draw(child, node.lastChild!.cloneNode(true) as SVGElement, like) : draw(child),
      );
      like = child;
    }
  }
  return node;
}

/** An attribute that a page has put on the prototype of all objects is none of the drawing's. */
function own(attributes: Shape['attributes'], name: string): string | number | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** A child takes over the node of the one that had its key or, without keys, its place. */
function redrawChildren(parent: SVGElement, next: readonly Shape[], before: readonly Shape[]): void {
  if (next.length === before.length && next.every((child, i) => child === before[i])) return;
  const old: SVGElement[] = [];
  // A list of children is made anew at every change; to go from one to the next is a tenth of that.
  for (let node = parent.firstElementChild; node; node = node.nextElementSibling) old.push(node as SVGElement);
  const from = next.map(({key}, i) =>
    before[i]?.key === key ? i : before.findIndex((one) => one.key !== undefined && one.key === key),
  );
  const taken = new Set(from);
  old.forEach((node, i) => taken.has(i) || node.remove());
  let after: SVGElement | null = null;
  // From the last to the first, so that one which is brought to the end is all that moves.
  for (let i = next.length - 1; i >= 0; i--) {
    const was = old[from[i]!];
    const node = draw(next[i]!, was, before[from[i]!]);
    if (was && was !== node) was.remove();
    if (was !== node || node.nextSibling !== after) parent.insertBefore(node, after);
    after = node;
  }
}

function markup({tag, attributes, children, text = ''}: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escaped(`${value}`)}"`,
  );
  return `<${tag}${written.join('')}>${escaped(text)}${children.map(markup).join('')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
