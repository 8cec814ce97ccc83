import type {PrioritiesFinding} from '../../model/priorities.js';
import {capital, uncapital} from '../capital.js';
import type {Numbers} from '../numbers.js';
import {frame} from './frame.js';

export const words = {
  ...frame,
  heading: 'Prioriteringer og tiltak',
  caption: 'Planene i rapporten, og hvem de skal gjennomføres sammen med',
  list: 'Liste',
  plan: 'Plan',
  quote: 'I rapportens ord',
  partners: 'Sammen med',
  partner: 'Partner',
  partnerName: 'Fullt navn',
  noPartner: 'ingen navngitt',
  all: 'Alle planene',
  howToRead: 'Sitatene er fra rapporten. Overskriftene er laget for denne figuren.',
  noPartnerNote: '«Ingen navngitt» betyr at rapporten ikke nevner noen ved navn i planen.',
  finding: ({year, all, named, partners, only}: PrioritiesFinding, numbers: Numbers) => {
    if (only) {
      const n = only.plans.length;
      const [plan] = only.plans;
      const which =
        n === all ? `Alle ${frame.count(all)} planene` : `${capital(counted(n))} av ${frame.count(all)} planer`;
      const name = n === 1 && plan ? `: ${uncapital(plan.label)}` : '';
      return `${which} for ${year} nevner ${only.partner}${name}.`;
    }
    const plans = `Rapporten har ${counted(all)} ${all === 1 ? 'plan' : 'planer'} for ${year}.`;
    if (named === 0) return `${plans} Ingen av dem nevner partnere ved navn.`;
    const which = named === all ? 'Alle' : capital(counted(named));
    return `${plans} ${which} nevner partnere ved navn: ${numbers.list(partners)}.`;
  },
};

export type ReportPrioritiesWords = typeof words;

/** «én plan» */
function counted(n: number): string {
  return n === 1 ? 'én' : n === 0 ? 'ingen' : frame.count(n);
}
