import type {LitElement} from 'lit';
import {escaped} from './escaped.js';
import {builtFor} from './figure-address.js';
import {insideCode} from './inside-code.js';
import {shownOptions} from './shown-options.js';
import type {FigureExport} from '../figure/figure-export.js';

/**
 * The code for another site that shows the figure as it is now. The content of the element is read until the element runs. A
 * link and the finding also follow the element, because many editors remove an unknown element with all its content.
 */
export function embedCode(element: LitElement, figure: FigureExport, pageAddress: string, slotted: string): string {
  const {language, title, summary, source, licence, inside} = figure;
  const own = [inside && insideCode(inside), slotted].filter(Boolean);
  const tag = element.localName;
  // An author's own numbers may have no named source.
  const sources = [source, licence].filter(Boolean).map((text) => `${text}.`);
  const attributes = [['lang', language] as const, ...shownOptions(element)];
  return `${loading(tag)}
<${tag}${attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>
${own.map((code) => `${code}\n`).join('')}  <p>${[summary, ...sources].map(escaped).join(' ')}</p>
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
