import type {LitElement} from 'lit';
import {escaped} from './escaped.js';
import {insideCode} from './inside-code.js';
import type {FigureExport} from '../figure/figure-export.js';

/**
 * What an editor pastes on another site to get the figure as it is shown now. Inside the element is what is read
 * until it runs; a link and the finding also are after it, because many editors remove an element that they do not know
 * together with everything in it.
 */
export function embedCode(element: LitElement, figure: FigureExport, pageAddress: string): string {
  const {language, title, summary, source, licence, inside} = figure;
  const own = inside && insideCode(inside);
  const tag = element.localName;
  // An author's own numbers may come from nobody who has a name.
  const sources = [source, licence].filter(Boolean).map((text) => `${text}.`);
  const attributes = [['lang', language] as const, ...shownOptions(element)];
  return `${loading(tag)}
<${tag}${attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>
${own === undefined ? '' : `${own}\n`}  <p>${[summary, ...sources].map(escaped).join(' ')}</p>
</${tag}>
<p lang="${language}"><a href="${escaped(pageAddress)}">${escaped(title)}</a>: ${escaped(summary)}</p>
`;
}

/** A built file knows where it lies; bundled by somebody else, or run from its source, it does not. */
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
 * Attributes that give another page the figure that is here. The reader, and frameworks, set properties: they are
 * read, and a property that is as in a new element is left out.
 */
function shownOptions(element: LitElement): (readonly [name: string, value: string])[] {
  const type = element.constructor as typeof LitElement & (new () => LitElement);
  const fresh = new type();
  const value = (owner: LitElement, property: PropertyKey) =>
    (owner as unknown as Record<PropertyKey, unknown>)[property];
  return [...type.elementProperties].flatMap(([property, {attribute}]) => {
    // What ties the figure to this page stays here.
    if (property === 'address' || property === 'group') return [];
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
