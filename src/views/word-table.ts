import {html, type TemplateResult} from 'lit';

export interface WordTable {
  caption: string;
  /** The first column names the rows. */
  columns: readonly string[];
  rows: readonly {label: string; cells: readonly TemplateResult[]}[];
}

/**
 * A table of sentences. Where there is no room for columns beside one another, each row becomes a block, and its cells
 * are named one by one instead of by the head of the table. The roles are written out because a table that is laid out as
 * blocks is no longer told as one.
 */
export function wordTable({caption, columns, rows}: WordTable): TemplateResult {
  return html`<table class="words" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({label, cells}) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${label}</th>
            ${cells.map(
              (cell, i) =>
                html`<td role="cell">
                  <p class="cell-label">${columns[i + 1]}</p>
                  ${cell}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
