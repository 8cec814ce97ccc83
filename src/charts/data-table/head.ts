import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Sort} from './sorting.js';
import type {TableColumn} from './table.js';

/** The heads of the columns; with `press`, each is a button that sorts the rows by its column. */
export function heads(
  columns: readonly TableColumn[],
  sort: Sort | undefined,
  press: ((column: number) => void) | undefined,
): TemplateResult[] {
  return columns.map(({label, isNumber}, column) => {
    const content = press
      ? html`<button type="button" class="sort" @click=${() => press(column)}>
          ${isNumber ? [order, label] : [label, order]}
        </button>`
      : label;
    const direction = sort?.column === column ? sort.direction : nothing;
    return html`<th scope="col" class=${isNumber ? 'number' : nothing} aria-sort=${direction}>${content}</th>`;
  });
}

/** Two arrows; CSS leaves the one that shows the direction. */
const order = html`<svg class="order" viewBox="0 0 8 12" aria-hidden="true">
  ${svg`<path class="up" d="M0 5L4 0L8 5Z"></path><path class="down" d="M0 7L4 12L8 7Z"></path>`}
</svg>`;
