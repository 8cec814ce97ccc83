/**
 * Makes an element in the document of a page. A picture or a form of the page can hide a member of its document by its
 * name, but not one of its prototype.
 */
export function createIn<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  const create = Reflect.get(Object.getPrototypeOf(document) as Document, 'createElement', document);
  return create.call(document, name) as HTMLElementTagNameMap[Name];
}
