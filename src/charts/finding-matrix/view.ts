import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';
import {mostColumns, type FindingRow} from './layout.js';

export interface FindingMatrixText<Row, Entry> {
  /** The names of the columns, from the left. */
  columns: readonly string[];
  /** The name of the list of a row's cells. */
  cellsLabel: string;
  name: (row: Row) => string;
  /** The report's words, in quotation marks. */
  quotes: (row: Row) => readonly string[];
  /** The leading graphic of a row, above the matrix. */
  drawing: (row: Row) => TemplateResult;
  /** The name of the source of an entry, and the text of the entry, each in one line. */
  source: (entry: Entry) => string;
  entry: (entry: Entry) => TemplateResult;
  isDimmed: (entry: Entry) => boolean;
  /** Puts the matrix into a list that can be folded; the leading graphics stay outside it. */
  around: (matrix: TemplateResult) => TemplateResult;
}

/**
 * Draws findings as rows and their sources as columns. It is a list of lists, so every cell has the name of its column for
 * screen readers and narrow figures; the headings of the columns are for the eye.
 */
export function findingMatrix<Row, Entry>(
  rows: readonly FindingRow<Row, Entry>[],
  text: FindingMatrixText<Row, Entry>,
): TemplateResult {
  const {columns} = text;
  return html`${rows.map(({row, isLead}) =>
    isLead
      ? html`<div class="finding-lead">
          <p class="finding-name">${text.name(row)}</p>
          ${text.drawing(row)}
        </div>`
      : nothing,
  )}
  ${text.around(
    html`<div class="finding-matrix columns-${columns.length > mostColumns ? 'many' : columns.length}">
      <div class="finding-heads" aria-hidden="true">
        ${columns.map((name, i) => html`<span class="finding-head column-${i + 1}">${name}</span>`)}
      </div>
      <ul class="findings">
        ${rows.map((row) => finding(row, text))}
      </ul>
    </div>`,
  )}`;
}

function finding<Row, Entry>(
  {row, cells}: FindingRow<Row, Entry>,
  text: FindingMatrixText<Row, Entry>,
): TemplateResult {
  return html`<li class="finding">
    <details class="finding-main">
      <summary class="finding-name">${text.name(row)}</summary>
      ${text.quotes(row).map((quote) => html`<p class="finding-quote">${quotation(quote)}</p>`)}
    </details>
    <ul class="finding-cells" aria-label=${text.cellsLabel}>
      ${cells.map(
        ({column, entries}) =>
          html`<li class="finding-cell column-${column + 1}${entries.every(text.isDimmed) ? ' back' : ''}">
            <svg class="found" width="1.25em" height="1.25em" viewBox="-10 -10 20 20" aria-hidden="true">
              <circle r="7"></circle>
            </svg>
            <span class="finding-source">${text.source(entries[0]!)}&nbsp;</span>
            ${entries.map((entry) => html`<span class="finding-entry">${text.entry(entry)}&nbsp;</span>`)}
          </li>`,
      )}
    </ul>
  </li>`;
}
