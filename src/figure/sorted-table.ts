import type {DirectiveResult} from 'lit/directive.js';
import {sortableTable} from '../charts/data-table/sortable.js';
import type {DataTable} from '../charts/data-table/table.js';
import type {FigureHost, FigureState} from './declaration.js';
import {laterMessages} from './later-messages.js';

/** The table of a figure, which says in the language of the figure how it is sorted. */
export function sortedTable(
  table: DataTable,
  {language}: Pick<FigureState, 'language'>,
  figure: Pick<FigureHost, 'announce'>,
): DirectiveResult {
  const {orders, sortedBy, originalOrder} = laterMessages(language);
  return sortableTable(table, {
    language,
    announce: (sentence) => figure.announce(sentence),
    sentence: (sort) =>
      sort ? sortedBy(sort.label, orders[sort.isNumber ? 'number' : 'name'][sort.direction]) : originalOrder,
  });
}
