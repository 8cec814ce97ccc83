/** An author's note on a mark, inside the element. Systems that remove the attribute `slot` keep the class. */
export const annotation = '[slot=annotation],.annotation';

/** Whether an element has notes, whose code is then fetched. On a server an element has no content. */
export const isAnnotated = (element: object): boolean =>
  Boolean((element as Partial<Element>).querySelector?.(annotation));
