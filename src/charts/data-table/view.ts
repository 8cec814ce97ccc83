import {html, nothing, type TemplateResult} from 'lit';
import {heads} from './head.js';
import type {Sort} from './sorting.js';
import type {DataTable, TableColumn, TableRow} from './table.js';

/**
 * A table in which every number belongs to a row and a column with headings. Its box can be scrolled by keyboard where it is
 * too narrow. The box has the name of the figure, since the caption already names the table.
 *
 * @param press - Called when the reader presses the head of a column.
 */
export function dataTable(
  {caption, columns, groups, total}: DataTable,
  sort?: Sort,
  press?: (column: number) => void,
): TemplateResult {
  return html`<div class="table-box" role="group" aria-labelledby="heading" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        ${heads(columns, sort, press)}
      </thead>
      ${groups.map(
        (group) =>
          html`<tbody>
            ${
              group.label === undefined
                ? nothing
                : html`<tr class="group">
                    <th scope="rowgroup" colspan=${columns.length}>${group.label}</th>
                  </tr>`
            }
            ${group.rows.map((row) => tableRow(row, columns))}
          </tbody>`,
      )}
      ${
        total
          ? html`<tfoot>
              ${tableRow(total, columns)}
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}

function tableRow({label, cells, isForward}: TableRow, columns: readonly TableColumn[]): TemplateResult {
  return html`<tr class=${isForward ? 'forward' : nothing}>
    <th scope="row">${label}</th>
    ${cells.map((cell, i) => html`<td class=${classOf(columns[i + 1])}>${cell}</td>`)}
  </tr>`;
}

const classOf = ({isNumber, isMain}: Partial<TableColumn> = {}) =>
  isNumber ? (isMain ? 'number main' : 'number') : nothing;
