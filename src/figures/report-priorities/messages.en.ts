import type {ReportPrioritiesWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.en.js';

export const words: ReportPrioritiesWords = {
  ...frame,
  heading: 'Priorities and measures',
  unitOf: (year) => `Number of plans for ${year}`,
  items: 'Plans',
  caption: 'The plans in the report, and with whom they are to be carried out',
  list: 'List',
  plan: 'Plan',
  quote: 'Wording of the report',
  translation: 'Translation',
  partners: 'Together with',
  partner: 'Partner',
  partnerName: 'Full name',
  withPartner: 'with a named partner',
  withoutPartner: 'without a named partner',
  noPartner: 'None named',
  hint: 'Press a partner to see only the plans that name it.',
  shows: (partner) => `Shows only plans with ${partner}.`,
  showAll: 'Show all plans',
  showsAll: 'Shows all plans.',
  howToRead: 'The quotations are from the report, in Norwegian. Translations in brackets and headings are ours.',
  noPartnerNote: '“–” means “none named”: the report names nobody in the plan.',
  headline: ({year, all, named, partners}) => {
    const whom = named === 0 && all === 1 ? 'no partners' : partners.length === 1 ? 'one partner' : 'partners';
    return `${plansOf(named, all)} for ${year} ${named === 1 || all === 1 ? 'names' : 'name'} ${whom}`;
  },
  finding: ({year, all, only}) => {
    if (all === 0) return `The figure shows no plans for ${year} from the report.`;
    if (!only) return '';
    const n = only.plans.length;
    return `${plansOf(n, all)} for ${year} ${n === 1 ? 'names' : 'name'} ${only.partner}.`;
  },
};

function plansOf(n: number, all: number): string {
  if (all === 1) return 'The only plan';
  if (n < all) return `${capital(frame.countOf(n, all))} of ${frame.count(all)} plans`;
  return all === 2 ? 'Both plans' : `All ${frame.count(all)} plans`;
}
