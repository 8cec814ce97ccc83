import {html, nothing, type TemplateResult} from 'lit';
import {quotation} from '../quotation.js';
import {mostColumns, type FindingRow} from './layout.js';

export interface FindingMatrixText<Row, Entry> {
  /** The names of the columns, as short as they can be, and how many rows each has, where it is written. */
  columns: readonly MatrixColumn[];
  /** The name of the list of a row's cells. */
  cellsLabel: string;
  name: (row: Row) => string;
  /** The report's words, in quotation marks. */
  quotes: (row: Row) => readonly string[];
  /** How many sources a row has; `undefined` where it has none. */
  count: (row: Row) => string | undefined;
  /** The drawing of a row that has one. */
  drawing: (row: Row) => TemplateResult;
  /** The name of the source of an entry, and the text of the entry, each in one line. */
  source: (entry: Entry) => string;
  entry: (entry: Entry) => TemplateResult;
  isDimmed: (entry: Entry) => boolean;
}

export interface MatrixColumn {
  name: string;
  count?: number | undefined;
}

/** The name has an element of its own, so that a mark under it can have the same name. */
const columnHead = ({name, count}: MatrixColumn): TemplateResult =>
  html`<span class="finding-head"><span>${name}</span>${count === undefined ? nothing : ` (${count})`}</span>`;

/**
 * Draws findings as rows. In a wide figure their sources are marks under the names of columns; in others each mark has the name
 * of its source beside it. For screen readers it is a list of lists at any width.
 */
export function findingMatrix<Row, Entry>(
  rows: readonly FindingRow<Row, Entry>[],
  text: FindingMatrixText<Row, Entry>,
): TemplateResult {
  const {columns} = text;
  const hasColumns = columns.length <= mostColumns;
  return html`<div class="finding-matrix${hasColumns ? ` in-columns columns-${columns.length}` : ''}">
    ${
      hasColumns
        ? html`<div class="finding-heads" aria-hidden="true">
            <div class="finding-columns">${columns.map(columnHead)}</div>
          </div>`
        : nothing
    }
    <ul class="findings">
      ${rows.map((row) => finding(row, text))}
    </ul>
  </div>`;
}

function finding<Row, Entry>(
  {row, cells, hasDrawing}: FindingRow<Row, Entry>,
  text: FindingMatrixText<Row, Entry>,
): TemplateResult {
  const count = text.count(row);
  return html`<li class="finding">
    <details class="finding-main">
      <summary class="finding-summary">
        <span class="finding-name">${text.name(row)}</span>${
          count === undefined ? nothing : html`&nbsp;<small class="finding-count">${count}</small>`
        }
      </summary>
      ${text.quotes(row).map((quote) => html`<p class="finding-quote">${quotation(quote)}</p>`)}
    </details>
    <ul class="finding-columns" aria-label=${text.cellsLabel}>
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
    ${hasDrawing ? text.drawing(row) : nothing}
  </li>`;
}
