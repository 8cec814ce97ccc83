import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';

export interface FindingListText<Row, Entry> {
  /** The entries of a row by their sources. */
  sources: (row: Row) => readonly (readonly Entry[])[];
  /** The name of the list of a row's sources. */
  sourcesLabel: string;
  name: (row: Row) => string;
  /** The report's words, in quotation marks. */
  quotes: (row: Row) => readonly string[];
  /** How many sources a row has; `undefined` where it has none. */
  count: (row: Row) => string | undefined;
  /** The drawing of a row that has one. */
  drawing: (row: Row) => TemplateResult | typeof nothing;
  /** The name of the source of an entry, and the text of the entry, each in one line. */
  source: (entry: Entry) => string;
  entry: (entry: Entry) => TemplateResult;
  isDimmed: (entry: Entry) => boolean;
}

/** Draws findings as rows, each with its sources beside one another under lines: the more sources, the longer the line. */
export function findingList<Row, Entry>(rows: readonly Row[], text: FindingListText<Row, Entry>): TemplateResult {
  return html`<ul class="findings">
    ${rows.map((row) => finding(row, text))}
  </ul>`;
}

function finding<Row, Entry>(row: Row, text: FindingListText<Row, Entry>): TemplateResult {
  const [count, sources] = [text.count(row), text.sources(row)];
  return html`<li class="finding">
    <details class="finding-main">
      <summary class="finding-summary">
        <span class="finding-name">${text.name(row)}</span>${
          count === undefined ? nothing : html`&nbsp;<small class="finding-count">${count}</small>`
        }
      </summary>
      ${text.quotes(row).map((quote) => html`<p class="finding-quote">${quotation(quote)}</p>`)}
    </details>
    ${
      sources.length === 0
        ? nothing
        : html`<ul class="finding-sources" aria-label=${text.sourcesLabel}>
            ${sources.map(
              (entries) =>
                html`<li class="found${entries.every(text.isDimmed) ? ' back' : ''}">
                  <span class="finding-source">${text.source(entries[0]!)}&nbsp;</span>
                  ${entries.map((entry) => html`<span class="finding-entry">${text.entry(entry)}&nbsp;</span>`)}
                </li>`,
            )}
          </ul>`
    }
    ${text.drawing(row)}
  </li>`;
}
