import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Sort} from './sorting.js';
import type {TableColumn} from './table.js';

/** The rows of heads: two where columns are grouped. With `press`, a column with an order is sorted by a button in its head. */
export function heads(
  columns: readonly TableColumn[],
  sort: Sort | undefined,
  press: ((column: number) => void) | undefined,
): TemplateResult {
  const isGrouped = columns.some(({group}) => group);
  const cells = columns.map((column, i) => {
    const {isNumber, group} = column;
    const rows = isGrouped && !group ? 2 : nothing;
    return html`<th scope="col" rowspan=${rows} class=${isNumber ? 'number' : nothing} aria-sort=${sortOf(i, sort)}>
      ${headText(column, press && (() => press(i)))}
    </th>`;
  });
  if (!isGrouped)
    return html`<tr>
      ${cells}
    </tr>`;
  const first = columns.map(({group}, i) => {
    if (!group) return cells[i];
    if (columns[i - 1]?.group?.label === group.label) return nothing;
    const count = columns.filter((one) => one.group?.label === group.label).length;
    return html`<th scope="col" colspan=${count} class="number over">${group.label}</th>`;
  });
  return html`<tr>
      ${first}
    </tr>
    <tr>
      ${columns.map(({group}, i) => (group ? cells[i] : nothing))}
    </tr>`;
}

/** The value of `aria-sort` for a column. */
export const sortOf = (column: number, sort: Sort | undefined): string | typeof nothing =>
  sort?.column === column ? sort.direction : nothing;

/** The text of a head: of a column with an order, a button where it can be pressed. */
export function headText(
  {label, group, order, isNumber}: TableColumn,
  press: (() => void) | undefined,
): string | TemplateResult {
  const text = group?.short ?? label;
  return press && order
    ? html`<button type="button" class="sort" @click=${press}>${isNumber ? [arrows, text] : [text, arrows]}</button>`
    : text;
}

/** Two arrows; CSS leaves the one that shows the direction. */
const arrows = html`<svg class="order" viewBox="0 0 8 12" aria-hidden="true">
  ${svg`<path class="up" d="M0 5L4 0L8 5Z"></path><path class="down" d="M0 7L4 12L8 7Z"></path>`}
</svg>`;
