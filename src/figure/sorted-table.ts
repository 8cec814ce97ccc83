import {html, type TemplateResult} from 'lit';
import {sortableTable, type TableView} from '../charts/data-table/sortable.js';
import type {DataTable} from '../charts/data-table/table.js';
import type {FigureHost, FigureState} from './declaration.js';
import {laterMessages} from './later-messages.js';

/** The table of a figure, which says in the language of the figure how it is sorted. */
export function sortedTable(
  table: DataTable,
  {language}: Pick<FigureState, 'language'>,
  figure: Pick<FigureHost, 'announce'>,
  draw: TableView,
): TemplateResult {
  const {orders, sortedBy, originalOrder} = laterMessages(language);
  const sorted = sortableTable(table, {
    language,
    draw,
    announce: (sentence) => figure.announce(sentence, sentence),
    sentence: (sort) => (sort ? sortedBy(sort.label, orders[sort.order][sort.direction]) : originalOrder),
  });
  return html`${sorted}`;
}
