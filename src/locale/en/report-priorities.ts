import type {ReportPrioritiesWords} from '../nb/report-priorities.js';
import {capital, uncapital} from '../capital.js';
import {frame} from './frame.js';

export const words: ReportPrioritiesWords = {
  ...frame,
  heading: 'Priorities and measures',
  caption: 'The plans in the report, and with whom they are to be carried out',
  list: 'List',
  plan: 'Plan',
  quote: 'In the report’s words',
  partners: 'Together with',
  partner: 'Partner',
  partnerName: 'Full name',
  noPartner: 'none named',
  all: 'All plans',
  howToRead: 'The quotations are from the report, in Norwegian. The headings were made for this figure.',
  noPartnerNote: '“None named” means that the report names nobody in the plan.',
  finding: ({year, all, named, partners, only}, numbers) => {
    if (only) {
      const n = only.plans.length;
      const [plan] = only.plans;
      const which = n === all ? `All ${frame.count(all)}` : `${capital(frame.count(n))} of ${frame.count(all)}`;
      const name = n === 1 && plan ? `: ${uncapital(plan.label)}` : '';
      return `${which} plans for ${year} ${n === 1 ? 'names' : 'name'} ${only.partner}${name}.`;
    }
    const plans = `The report has ${frame.count(all)} ${all === 1 ? 'plan' : 'plans'} for ${year}.`;
    if (named === 0) return `${plans} None of them names partners.`;
    const which = named === all ? 'All' : capital(frame.count(named));
    return `${plans} ${which} of them ${named === 1 ? 'names' : 'name'} partners: ${numbers.list(partners)}.`;
  },
};
