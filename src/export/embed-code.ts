import type {LitElement} from 'lit';
import {escaped} from './escaped.js';
import {insideCode} from './inside-code.js';
import type {FigureExport} from '../figure/figure-export.js';

/**
 * The code for another site that shows the figure as it is now. The content of the element is read until the element runs. A
 * link and the finding also follow the element, because many editors remove an unknown element with all its content.
 */
export function embedCode(element: LitElement, figure: FigureExport, pageAddress: string): string {
  const {language, title, summary, source, licence, inside} = figure;
  const own = inside && insideCode(inside);
  const tag = element.localName;
  // An author's own numbers may have no named source.
  const sources = [source, licence].filter(Boolean).map((text) => `${text}.`);
  const attributes = [['lang', language] as const, ...shownOptions(element)];
  return `${loading(tag)}
<${tag}${attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>
${own === undefined ? '' : `${own}\n`}  <p>${[summary, ...sources].map(escaped).join(' ')}</p>
</${tag}>
<p lang="${language}"><a href="${escaped(pageAddress)}">${escaped(title)}</a>: ${escaped(summary)}</p>
`;
}

/** A built file knows its own address; a file that others bundle, or that runs from its source, does not. */
function loading(tag: string): string {
  const here = import.meta.url;
  return builtFor() === 'cdn'
    ? `<script type="module" src="${escaped(new URL(`../${tag}.js`, here).href)}"></script>`
    : `npm install digdir-report-widgets\n\nimport 'digdir-report-widgets/${tag}';\n`;
}

/** Vite writes the mode here when it builds; elsewhere there is none. */
function builtFor(): string | undefined {
  return (import.meta as {env?: {MODE?: string}}).env?.MODE;
}

/**
 * Attributes that give another page the same figure. Readers and frameworks set properties, so the properties are read. A
 * property with the value of a new element is left out.
 */
function shownOptions(element: LitElement): (readonly [name: string, value: string])[] {
  const type = element.constructor as typeof LitElement & (new () => LitElement);
  const fresh = new type();
  const value = (owner: LitElement, property: PropertyKey) =>
    (owner as unknown as Record<PropertyKey, unknown>)[property];
  return [...type.elementProperties].flatMap(([property, {attribute}]) => {
    // Options that refer to this page do not work on another.
    if (property === 'address' || property === 'group') return [];
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
