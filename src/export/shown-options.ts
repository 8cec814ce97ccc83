import type {LitElement} from 'lit';

/** Options that refer to this page do not work on another. */
const ofThePage = new Set<PropertyKey>(['address', 'group']);

/**
 * Attributes that give another page the same figure. Readers and frameworks set properties, so the properties are read. A
 * property with the value of a new element is left out.
 */
export function shownOptions(element: LitElement): (readonly [name: string, value: string])[] {
  const type = element.constructor as typeof LitElement & (new () => LitElement);
  const fresh = new type();
  const value = (owner: LitElement, property: PropertyKey) =>
    (owner as unknown as Record<PropertyKey, unknown>)[property];
  return [...type.elementProperties].flatMap(([property, {attribute}]) => {
    if (ofThePage.has(property)) return [];
    const shown = value(element, property);
    if (attribute === false || shown === value(fresh, property) || shown === false) return [];
    if (!['string', 'number', 'boolean'].includes(typeof shown) || Number.isNaN(shown)) return [];
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    return [[name, shown === true ? '' : property === 'src' ? whole(`${shown}`, element) : `${shown}`] as const];
  });
}

/** Makes an address absolute, since a relative one would lead to nothing on another site. */
function whole(address: string, {baseURI}: Element): string {
  return URL.canParse(address, baseURI) ? new URL(address, baseURI).href : address;
}
