/**
 * A member of the document itself: an element of a page can hide one by its name, but not one of the prototype. MooTools 1.4
 * to 1.6 puts another thing under the name of that prototype's class.
 */
export const ofDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Object.getPrototypeOf(document) as Document, name, document);

export const allInDocument = <Found extends Element>(selector: string): Found[] => [
  ...(ofDocument('querySelectorAll').call(document, selector) as NodeListOf<Found>),
];
