import type {ReportPrioritiesWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.en.js';

export const words: ReportPrioritiesWords = {
  ...frame,
  heading: 'Priorities and measures',
  items: 'Plans',
  caption: 'The plans in the report, and with whom they are to be carried out',
  list: 'List',
  plan: 'Plan',
  quote: 'Wording of the report',
  translation: 'Translation',
  partners: 'Together with',
  partner: 'Partner',
  partnerName: 'Full name',
  noPartner: 'none named',
  howToRead:
    'The quotations are from the report, in Norwegian. The translations in brackets and the headings are ours.',
  noPartnerNote: '“None named” means that the report names nobody in the plan.',
  headline: ({year, only}, plans, others, numbers) => {
    const partner = only?.partner;
    return `In ${year}${partner ? ` with ${partner}` : ''}: ${others > 0 ? `${plans.join(', ')} and ${frame.count(others)} other ${others === 1 ? 'plan' : 'plans'}` : numbers.list(plans)}`;
  },
  finding: ({year, all, named, partners, only}, numbers) => {
    if (only) {
      const n = only.plans.length;
      const some = `${capital(frame.countOf(n, all))} of ${frame.count(all)} plans`;
      const which = n < all ? some : all === 1 ? 'The only plan' : `All ${frame.count(all)} plans`;
      return `${which} for ${year} ${n === 1 ? 'names' : 'name'} ${only.partner}.`;
    }
    const plans = `The figure shows ${frame.counted(all)} ${all === 1 ? 'plan' : 'plans'} for ${year} from the report.`;
    if (all === 0) return plans;
    if (named === 0) return `${plans} ${all === 1 ? 'It names no partners' : 'None of them names partners'}.`;
    const which = all === 1 ? 'It' : `${named === all ? 'All' : capital(frame.count(named))} of them`;
    return `${plans} ${which} ${named === 1 ? 'names' : 'name'} ${partners.length === 1 ? 'one partner' : 'partners'}: ${numbers.list(partners)}.`;
  },
};
