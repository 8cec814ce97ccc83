import {figures} from 'virtual:loader-figures';

/** The context of an element, from the element itself and its ancestors. */
interface Around {
  lang?: string | undefined;
  isInFigure?: boolean;
  isInForm?: boolean;
  isEager?: boolean;
  /** Links for navigation, or that look like buttons, are meant to be followed. */
  isMenu?: boolean;
}

/** Reads the context of elements in a page that does not change meanwhile, so that nothing is read twice. */
export type Surroundings = (element: Element) => Around;

const menu = 'nav,menu,header,footer,[role=navigation],[role^=menu],[role=button]';
const {getAttribute, hasAttribute, matches} = Element.prototype;

export function surroundings(): Surroundings {
  return upward<Around>({}, (element, outer) => ({
    lang: getAttribute.call(element, 'lang') ?? outer.lang,
    isInFigure: outer.isInFigure || element.localName in figures,
    isInForm: outer.isInForm || hasAttribute.call(element, 'data-report'),
    isEager: outer.isEager || hasAttribute.call(element, 'data-report-eager'),
    isMenu: outer.isMenu || matches.call(element, menu),
  }));
}

/** A form can have a field whose name hides a property of the form, but none of the prototype. */
export const parentOf = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node);

/**
 * Computes a value for elements and all their ancestors, each once: for many deep elements, separate walks would go the same
 * way up.
 *
 * @param answer - The value inside an element, from the value around it.
 */
export function upward<T>(outermost: T, answer: (element: Element, around: T) => T): (element: Element | null) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const path: Element[] = [];
    let node = element;
    for (; node && !known.has(node); node = parentOf(node)) path.push(node);
    let around = node ? known.get(node)! : outermost;
    for (let one = path.pop(); one; one = path.pop()) {
      around = answer(one, around);
      known.set(one, around);
    }
    return around;
  };
}
