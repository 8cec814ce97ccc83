import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';
import {mostColumns, type FindingRow} from './layout.js';

export interface FindingMatrixText<Row, Entry> {
  columns: number;
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
 * Draws findings as rows. Each of their sources has a line, with a mark in the column of the source and its name beside the
 * columns: a matrix that leaves no room empty for words. For screen readers it is a list of lists.
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
    html`<div class="finding-matrix columns-${columns > mostColumns ? 'many' : columns}">
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
            <div class="finding-words">
              <span class="finding-source">${text.source(entries[0]!)}&nbsp;</span>
              ${entries.map((entry) => html`<span class="finding-entry">${text.entry(entry)}&nbsp;</span>`)}
            </div>
          </li>`,
      )}
    </ul>
  </li>`;
}
