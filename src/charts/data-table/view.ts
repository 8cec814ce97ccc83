import {html, nothing, type TemplateResult} from 'lit';

export interface TableColumn {
  label: string;
  /** Numbers are aligned to the right, under their heading. */
  isNumber?: boolean;
}

export interface TableRow {
  label: string;
  cells: readonly (string | TemplateResult)[];
  isForward?: boolean;
}

export interface TableGroup {
  /** The heading of the group, across the whole table. */
  label?: string;
  rows: readonly TableRow[];
}

export interface DataTable {
  caption: string;
  /** The first column names the rows. */
  columns: readonly TableColumn[];
  groups: readonly TableGroup[];
  /** The last row, for a total. */
  total?: TableRow;
}

/**
 * A table in which every number belongs to a row and a column with headings. Its box can be scrolled by keyboard where it is
 * too narrow. The box has the name of the figure, since the caption already names the table.
 */
export function dataTable({caption, columns, groups, total}: DataTable): TemplateResult {
  return html`<div class="table-box" role="group" aria-labelledby="heading" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({label, isNumber}) => html`<th scope="col" class=${isNumber ? 'number' : nothing}>${label}</th>`)}
        </tr>
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
    ${cells.map((cell, i) => html`<td class=${columns[i + 1]?.isNumber ? 'number' : nothing}>${cell}</td>`)}
  </tr>`;
}
