import type {ToolWords} from '../figure/tool-messages.nb.js';
import type {FigureExport} from '../figure/figure-export.js';
import {version} from '../version.js';

/**
 * One sentence to cite the figure with: publisher, what it is, source with year and section, licence, version and address.
 * An author's own numbers are not Digdir's, and neither is a heading of their own.
 */
export function citation(figure: FigureExport, address: string, words: ToolWords): string {
  const {title, topic = title, source, licence, origin} = figure;
  const publisher = origin === undefined ? `${words.publisher}: ` : '';
  const parts = [`${publisher}${words.citedTitle(topic)}`, origin?.replace(/\.$/, ''), source, licence].filter(Boolean);
  return `${parts.join('. ')}. ${words.citedFigure(version)}: ${address}`;
}
