import {html, type TemplateResult} from 'lit';

/**
 * The report's own words: bokmål on every page. The quotation marks are part of the text, so that files and screen readers
 * get them too: those of the language around it.
 */
export function quotation(text: string): TemplateResult {
  return html`<q class="quote" lang="nb">${text}</q>`;
}
