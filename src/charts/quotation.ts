import {html, nothing, type TemplateResult} from 'lit';

/**
 * The report's own words: bokmål on every page. The quotation marks are part of the text, so that files and screen readers
 * get them too: those of the language around it. A translation of ours follows in square brackets, as editors add one.
 */
export function quotation(text: string | readonly (string | TemplateResult)[], translation?: string): TemplateResult {
  return html`<q class="quote" lang="nb">${text}</q
    >${translation === undefined ? nothing : html` <span class="translation" dir="ltr">[${translation}]</span>`}`;
}
