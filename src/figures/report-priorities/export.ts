import type {ExportContent} from '../../figure/declaration.js';
import type {ExportTable} from '../../figure/figure-export.js';
import type {PrioritiesState} from './state.js';

export function exportContent(state: PrioritiesState): ExportContent {
  const {year, document} = state.priorities;
  return {
    name: `report-priorities-${year}`,
    table: planTable(state),
    document,
    picture: async () => (await import('./picture.js')).plansPicture(state),
  };
}

/** One row per plan and partner. */
function planTable({plans, messages}: PrioritiesState): ExportTable {
  return {
    columns: [messages.plan, messages.quote, messages.partner, messages.partnerName],
    rows: plans.flatMap(({label, quote, partners}) =>
      partners.length === 0
        ? [[label, messages.quoted(quote), messages.noPartner, '']]
        : partners.map(({id, name}) => [label, messages.quoted(quote), id, name]),
    ),
  };
}
