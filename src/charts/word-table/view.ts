import {html, type TemplateResult} from 'lit';

export interface WordTableGroup {
  /** The heading of the group, across the whole table. */
  label?: string;
  rows: readonly {label: string | TemplateResult; cells: readonly (string | TemplateResult)[]}[];
}

export interface WordTable {
  caption: string;
  /** The first column names the rows. */
  columns: readonly string[];
  groups: readonly WordTableGroup[];
}

/**
 * A table of sentences. Where there is no room for columns beside one another, each row becomes a block, and its cells
 * are named one by one instead of by the head of the table. The roles are written out because a table that is laid out as
 * blocks is no longer announced as one.
 */
export function wordTable({caption, columns, groups}: WordTable): TemplateResult {
  return html`<table class="words" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      ({label: group, rows}) =>
        html`<tbody role="rowgroup">
          ${
            group &&
            html`<tr class="group" role="row">
              <th role="rowheader" scope="rowgroup" colspan=${columns.length}>${group}</th>
            </tr>`
          }
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
        </tbody>`,
    )}
  </table>`;
}
