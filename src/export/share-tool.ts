import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {FigureExport} from '../figure/figure-export.js';
import type {ToolWords} from '../figure/tool-messages.nb.js';
import {copyField} from './copy-field.js';
import {copyFigure} from './copy-figure.js';
import {figureAddress} from './figure-address.js';
import {version} from '../version.js';

interface Shared {
  element: LitElement;
  figure: () => FigureExport;
  pageAddress: string;
  hasPicture: boolean;
  /** Whether there is a page for each figure, which a link can open. */
  hasPages: boolean;
  words: ToolWords;
  say: (sentence: string) => void;
}

/** Copies the figure, a link to its current state, a link to the page, and a citation. */
export function shareTool({element, figure, pageAddress, hasPicture, hasPages, words, say}: Shared): TemplateResult {
  const shown = figure();
  const own = hasPages ? figureAddress(element, shown) : undefined;
  const cited = citation(shown, own ?? pageAddress, words);
  const onCopy = async () => {
    try {
      await copyFigure(shown, cited, navigator.clipboard);
      say(words.figureCopied);
    } catch (error) {
      console.warn(`<${element.localName}> could not be copied: ${String(error)}`);
      say(words.figureNotCopied);
    }
  };
  const link = {rows: 2, copy: words.copyLink, copied: words.linkCopied};
  return html`${
    hasPicture
      ? html`<p>
          <button type="button" class="button" @click=${onCopy}>${words.copyFigure}</button>
          <span class="hint">${words.copyFigureHint}</span>
        </p>`
      : nothing
  }
  ${own === undefined ? nothing : copyField({...link, id: 'figure-link', label: words.figureLinkLabel, copy: words.copyFigureLink, copied: words.figureLinkCopied, text: own}, words, say)}
  ${copyField({...link, id: 'link', label: words.linkLabel, text: pageAddress}, words, say)}
  ${copyField({id: 'citation', label: words.citationLabel, text: cited, rows: 4, copy: words.copyCitation, copied: words.citationCopied}, words, say)}`;
}

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
