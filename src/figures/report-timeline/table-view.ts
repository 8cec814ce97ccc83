import {html, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import {quotation} from '../../charts/quotation.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import type {FigureHost} from '../../figure/declaration.js';
import {sortedTable} from '../../figure/sorted-table.js';
import {itemText, kindAndStatus} from './item-text.js';
import type {TimelineState} from './state.js';

export const styles = [tableStyles, wordTableStyles];

export function draw(state: TimelineState, figure: FigureHost): TemplateResult {
  const {items, messages} = state;
  if (items.length === 0) return html``;
  const text = itemText(state);
  // The items are in the order of time.
  const rows = items.map((item, i) => ({
    label: text.when(item),
    key: i,
    values: [text.text(item)],
    cells: [
      html`${text.text(item)}
        <p class="section">${kindAndStatus(item, text)}</p>`,
      html`${text.passages(item).map(
        ({quotation: words, section: [inSection, section]}) =>
          html`${quotation(words)}
            <p class="section">${inSection} <span lang="nb">${section}</span></p> `,
      )}`,
    ],
  }));
  const columns = [
    {label: messages.when, order: 'time' as const},
    {label: messages.what, order: 'name' as const},
    {label: messages.quotation},
  ];
  return sortedTable({caption: messages.caption, columns, groups: [{rows}]}, state, figure, wordTable);
}
