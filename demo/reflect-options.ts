import type {LitElement} from 'lit';

/** The reader has changed a figure: its options become its attributes, so that the code is that of what is seen. */
export function reflectOptions(element: LitElement): void {
  const {elementProperties} = element.constructor as typeof LitElement;
  const fresh = document.createElement(element.localName);
  const value = (owner: Element, property: PropertyKey) => (owner as unknown as Record<PropertyKey, unknown>)[property];
  for (const [property, {attribute, state}] of elementProperties) {
    if (state || attribute === false) continue;
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    const now = value(element, property);
    if (now === value(fresh, property) || now === null || now === '') element.removeAttribute(name);
    else element.setAttribute(name, `${now as string}`);
  }
}
