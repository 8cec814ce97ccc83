import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';

/** A statement of the report, with the content that belongs to it. */
export interface Statement {
  /** The label before the name: «Mål 1». */
  label?: string;
  /** Our own short heading. */
  name: string;
  /** The report's words, in quotation marks. */
  quotes: readonly string[];
  drawing?: TemplateResult | undefined;
  /** Content that belongs to the statement, beside it where there is room. */
  aside: {title: string; content: TemplateResult};
}

/** Statements one under the other, each with its heading, its quotations and the content that belongs to it. */
export function statementList(statements: readonly Statement[]): TemplateResult {
  return html`<ul class="statements">
    ${statements.map(
      ({label, name, quotes, drawing, aside}) =>
        html`<li class="statement">
          <div class="statement-main">
            <p class="statement-name">
              ${label === undefined ? nothing : html`<span class="statement-label">${label}</span> `}${name}
            </p>
            ${quotes.map((quote) => html`<p>${quotation(quote)}</p>`)} ${drawing ?? nothing}
          </div>
          <div class="statement-aside">
            <p class="aside-title">${aside.title}</p>
            ${aside.content}
          </div>
        </li>`,
    )}
  </ul>`;
}
