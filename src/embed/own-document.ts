/**
 * A member of the document's prototype, which an element of the page cannot hide by its name. MooTools 1.4 to 1.6 replaces
 * the global `Document`, so the prototype is read from the document.
 */
export const ofDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Object.getPrototypeOf(document) as Document, name, document);

export const allInDocument = <Found extends Element>(selector: string): Found[] => [
  ...(ofDocument('querySelectorAll').call(document, selector) as NodeListOf<Found>),
];
