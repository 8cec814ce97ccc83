import type {ReportPrioritiesWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nn.js';

export const words: ReportPrioritiesWords = {
  ...frame,
  heading: 'Prioriteringar og tiltak',
  items: 'Planar',
  caption: 'Planane i rapporten, og kven dei skal gjennomførast saman med',
  list: 'Liste',
  plan: 'Plan',
  quote: 'Ordlyden i rapporten',
  translation: 'Omsetjing',
  partners: 'Saman med',
  partner: 'Partnar',
  partnerName: 'Fullt namn',
  noPartner: 'ingen namngitt',
  howToRead: 'Sitata står slik dei er i rapporten, på bokmål. Overskriftene har vi laga.',
  noPartnerNote: '«Ingen namngitt» tyder at rapporten ikkje nemner nokon ved namn i planen.',
  headline: ({year, only}, plans, others, numbers) => {
    const partner = only?.partner;
    return `I ${year}${partner ? ` med ${partner}` : ''}: ${others > 0 ? `${plans.join(', ')} og ${frame.counted(others)} ${others === 1 ? 'annan plan' : 'andre planar'}` : numbers.list(plans)}`;
  },
  finding: ({year, all, named, partners, only}, numbers) => {
    if (only) {
      const n = only.plans.length;
      const some = `${capital(frame.countOf(n, all))} av ${frame.count(all)} planar`;
      const which = n < all ? some : all === 1 ? 'Den eine planen' : `Alle ${frame.count(all)} planane`;
      return `${which} for ${year} nemner ${only.partner}.`;
    }
    const plans = `Figuren viser ${frame.counted(all)} ${all === 1 ? 'plan' : 'planar'} for ${year} frå rapporten.`;
    if (all === 0) return plans;
    if (named === 0)
      return `${plans} ${all === 1 ? 'Han nemner ingen partnarar' : 'Ingen av dei nemner partnarar'} ved namn.`;
    const which = all === 1 ? 'Han' : named === all ? 'Alle' : capital(frame.counted(named));
    return `${plans} ${which} nemner ${partners.length === 1 ? 'éin partnar' : 'partnarar'} ved namn: ${numbers.list(partners)}.`;
  },
};
