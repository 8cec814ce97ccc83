import {html, type TemplateResult} from 'lit';

/** The report's own words: bokmål on every page, between Norwegian quotation marks that files and screen readers get too. */
export function quotation(text: string): TemplateResult {
  return html`<q class="quote" lang="nb">«${text}»</q>`;
}

/** A quotation in a file. */
export function quoted(text: string): string {
  return `«${text}»`;
}
