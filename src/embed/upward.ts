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
