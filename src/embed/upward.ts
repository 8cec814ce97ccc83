/** A form can have a field whose name hides a property of its own, but none of the prototype. */
export const parentOf = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node);

/**
 * Asks a question about elements and all that is around them, each once: of many elements that are deep, one after the
 * other would walk the same way up.
 *
 * @param answer - What holds inside an element, from what holds around it.
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
