import type {ExportContent} from '../../figure/declaration.js';
import type {ExportTable} from '../../figure/figure-export.js';
import type {PrioritiesState} from './state.js';

export const card = () => import('./card.js');

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
function planTable({plans, messages, language}: PrioritiesState): ExportTable {
  const translated = (text = '') => (language === 'en' ? [text] : []);
  return {
    columns: [
      messages.plan,
      messages.quote,
      ...translated(messages.translation),
      messages.partner,
      messages.partnerName,
    ],
    rows: plans.flatMap(({label, quote, translation, partners}) => {
      const plan = [label, messages.quoted(quote), ...translated(translation)];
      return partners.length === 0
        ? [[...plan, messages.noPartner, '']]
        : partners.map(({id, name}) => [...plan, id, name]);
    }),
  };
}
