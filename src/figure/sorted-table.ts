/** Imports all languages at once: this file is itself fetched with a view, and the texts are shorter than another request. */
// oxlint-disable report-widgets/on-demand -- see above
import type {DirectiveResult} from 'lit/directive.js';
import {sortableTable} from '../charts/data-table/sortable.js';
import type {DataTable} from '../charts/data-table/table.js';
import type {Language} from '../datasets/source.js';
import type {FigureHost} from './declaration.js';
import {words as en} from './table-messages.en.js';
import {words as nb} from './table-messages.nb.js';
import {words as nn} from './table-messages.nn.js';

const languages = {nb, nn, en};

/** The table of a figure, which says in the language of the figure how it is sorted. */
export function sortedTable(
  table: DataTable,
  {language}: {language: Language},
  figure: Pick<FigureHost, 'announce'>,
): DirectiveResult {
  const {orders, sortedBy, originalOrder} = languages[language];
  return sortableTable(table, {
    language,
    announce: (sentence) => figure.announce(sentence),
    sentence: (sort) =>
      sort ? sortedBy(sort.label, orders[sort.isNumber ? 'number' : 'name'][sort.direction]) : originalOrder,
  });
}
