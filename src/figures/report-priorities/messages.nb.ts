import type {PrioritiesFinding} from '../../datasets/priorities.js';
import {capital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Prioriteringer og tiltak',
  /** The name of the list where it is folded. */
  items: 'Planer',
  caption: 'Planene i rapporten, og hvem de skal gjennomføres sammen med',
  list: 'Liste',
  plan: 'Plan',
  quote: 'Ordlyden i rapporten',
  /** The heading of translated quotations in a file; only English has them. */
  translation: 'Oversettelse',
  partners: 'Sammen med',
  partner: 'Partner',
  partnerName: 'Fullt navn',
  noPartner: 'ingen navngitt',
  howToRead: 'Sitatene står slik de er i rapporten. Overskriftene har vi laget.',
  noPartnerNote: '«Ingen navngitt» betyr at rapporten ikke nevner noen ved navn i planen.',
  headline: ({year, only}: PrioritiesFinding, plans: readonly string[], others: number, numbers: Numbers) => {
    const partner = only?.partner;
    return `I ${year}${partner ? ` med ${partner}` : ''}: ${others > 0 ? `${plans.join(', ')} og ${frame.counted(others)} ${others === 1 ? 'annen plan' : 'andre planer'}` : numbers.list(plans)}`;
  },
  finding: ({year, all, named, partners, only}: PrioritiesFinding, numbers: Numbers) => {
    if (only) {
      const n = only.plans.length;
      const some = `${capital(frame.countOf(n, all))} av ${frame.count(all)} planer`;
      const which = n < all ? some : all === 1 ? 'Den ene planen' : `Alle ${frame.count(all)} planene`;
      return `${which} for ${year} nevner ${only.partner}.`;
    }
    const plans = `Figuren viser ${frame.counted(all)} ${all === 1 ? 'plan' : 'planer'} for ${year} fra rapporten.`;
    if (all === 0) return plans;
    if (named === 0)
      return `${plans} ${all === 1 ? 'Den nevner ingen partnere' : 'Ingen av dem nevner partnere'} ved navn.`;
    const which = all === 1 ? 'Den' : named === all ? 'Alle' : capital(frame.counted(named));
    return `${plans} ${which} nevner ${partners.length === 1 ? 'én partner' : 'partnere'} ved navn: ${numbers.list(partners)}.`;
  },
};

export type ReportPrioritiesWords = typeof words;
