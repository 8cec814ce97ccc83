import type {LitElement} from 'lit';

/** What ties a figure to its page stays there. */
const ofThePage = new Set<PropertyKey>(['address', 'group']);

/**
 * Attributes that give another page the figure that is here. The reader, and frameworks, set properties: they are
 * read, and a property that is as in a new element is left out.
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

/** On another site, an address within this one would lead to nothing. */
function whole(address: string, {baseURI}: Element): string {
  return URL.canParse(address, baseURI) ? new URL(address, baseURI).href : address;
}
