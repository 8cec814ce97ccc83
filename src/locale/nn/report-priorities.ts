import type {ReportPrioritiesWords} from '../nb/report-priorities.js';
import {capital, uncapital} from '../capital.js';
import {frame} from './frame.js';

export const words: ReportPrioritiesWords = {
  ...frame,
  heading: 'Prioriteringar og tiltak',
  caption: 'Planane i rapporten, og kven dei skal gjennomførast saman med',
  list: 'Liste',
  plan: 'Plan',
  quote: 'Med orda i rapporten',
  partners: 'Saman med',
  partner: 'Partnar',
  partnerName: 'Fullt namn',
  noPartner: 'ingen namngitt',
  all: 'Alle planane',
  howToRead: 'Sitata er frå rapporten, på bokmål. Overskriftene er laga for denne figuren.',
  noPartnerNote: '«Ingen namngitt» tyder at rapporten ikkje nemner nokon ved namn i planen.',
  finding: ({year, all, named, partners, only}, numbers) => {
    if (only) {
      const n = only.plans.length;
      const [plan] = only.plans;
      const which =
        n === all ? `Alle ${frame.count(all)} planane` : `${capital(counted(n))} av ${frame.count(all)} planar`;
      const name = n === 1 && plan ? `: ${uncapital(plan.label)}` : '';
      return `${which} for ${year} nemner ${only.partner}${name}.`;
    }
    const plans = `Rapporten har ${counted(all)} ${all === 1 ? 'plan' : 'planar'} for ${year}.`;
    if (named === 0) return `${plans} Ingen av dei nemner partnarar ved namn.`;
    const which = named === all ? 'Alle' : capital(counted(named));
    return `${plans} ${which} nemner partnarar ved namn: ${numbers.list(partners)}.`;
  },
};

/** «éin plan» */
function counted(n: number): string {
  return n === 1 ? 'éin' : n === 0 ? 'ingen' : frame.count(n);
}
