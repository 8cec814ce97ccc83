import {html, type TemplateResult} from 'lit';
import {tableStyles} from '../../charts/data-table/styles.js';
import type {DataTable} from '../../charts/data-table/table.js';
import {quotation} from '../../charts/quotation.js';
import {wordTableStyles} from '../../charts/word-table/styles.js';
import {wordTable} from '../../charts/word-table/view.js';
import {sortedTable} from '../../figure/sorted-table.js';
import {partnersOf, readout, wayToAll, type Host} from './list-view.js';
import type {PrioritiesState} from './state.js';

export {readout};

export const styles = [tableStyles, wordTableStyles];

export function draw(state: PrioritiesState, figure: Host): TemplateResult {
  const {plans, messages} = state;
  const none = html`<span class="no-partner" role="img" aria-label=${messages.noPartner}>–</span>`;
  const table: DataTable = {
    caption: messages.caption,
    columns: [{label: messages.plan, order: 'name'}, {label: messages.quote}, {label: messages.partners}],
    groups: [
      {
        rows: plans.map((plan) => ({
          label: plan.label,
          cells: [
            quotation(messages.quoted(plan.quote), plan.translation),
            plan.partners.length === 0 ? none : partnersOf(plan, state, figure),
          ],
        })),
      },
    ],
  };
  return html`${wayToAll(state, figure)}${sortedTable(table, state, figure, wordTable)}`;
}
