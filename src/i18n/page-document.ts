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

/** The style sheets that a root has adopted. The simulated document of a unit test may have no such list. */
export function adoptedIn(root: ShadowRoot): readonly CSSStyleSheet[] {
  return (root as Partial<ShadowRoot>).adoptedStyleSheets ?? [];
}

/** A simulated document may have style sheets that cannot be filled: its figures have no styles. */
export function fill(sheet: CSSStyleSheet, cssText: string): void {
  (sheet as Partial<CSSStyleSheet>).replaceSync?.(cssText);
}
