import type {LitElement} from 'lit';
import {escaped} from './escaped.js';
import {builtFor} from './figure-address.js';
import {insideCode} from './inside-code.js';
import {shownOptions} from './shown-options.js';
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
