import {html, nothing, type TemplateResult} from 'lit';
import {headText, sortOf} from '../data-table/head.js';
import type {Sort} from '../data-table/sorting.js';
import type {DataTable} from '../data-table/table.js';

/**
 * A table of sentences. Where there is no room for columns beside one another, each row becomes a block, and its cells
 * are named one by one instead of by the head of the table. The roles are written out because a table that is laid out as
 * blocks is no longer announced as one.
 */
export function wordTable(
  {caption, columns, groups}: DataTable,
  sort?: Sort,
  press?: (column: number) => void,
): TemplateResult {
  return html`<table class="words" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column, i) => html`<th role="columnheader" scope="col" class=${column.name ?? nothing} aria-sort=${sortOf(i, sort)}>${headText(column, press && (() => press(i)))}</th>`)}
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
                    html`<td role="cell" class=${columns[i + 1]!.name ?? nothing}>
                      ${cell === '' ? nothing : html`<p class="cell-label">${columns[i + 1]!.label}</p>`} ${cell}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}
