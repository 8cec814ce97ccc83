import type {TemplateResult} from 'lit';
import type {DataTable} from '../../charts/data-table/table.js';
import {quotation} from '../../charts/quotation.js';
import {wordTable} from '../../charts/word-table/view.js';
import type {FigureHost} from '../../figure/declaration.js';
import {sortedTable} from '../../figure/sorted-table.js';
import type {FigureTemplateState} from './state.js';

export function draw(state: FigureTemplateState, figure: FigureHost): TemplateResult {
  const {priorities, messages} = state;
  const table: DataTable = {
    caption: messages.caption,
    columns: [{label: messages.plan, order: 'name'}, {label: messages.quote}],
    groups: [{rows: priorities.plans.map(({label, quote}) => ({label, cells: [quotation(messages.quoted(quote))]}))}],
  };
  return sortedTable(table, state, figure, wordTable);
}
