import type {PrioritiesFinding} from '../../datasets/priorities.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Prioriteringer og tiltak',
  unitOf: (year: number) => `Antall planer for ${year}`,
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
  /** The two groups of plans, each after its number. */
  withPartner: 'med navngitt partner',
  withoutPartner: 'uten navngitt partner',
  noPartner: 'Ingen navngitt',
  hint: 'Trykk på en partner for å se bare planene som nevner den.',
  shows: (partner: string) => `Viser bare planer med ${partner}.`,
  showAll: 'Vis alle planer',
  showsAll: 'Viser alle planer.',
  howToRead: 'Sitatene står slik de er i rapporten. Overskriftene har vi laget.',
  noPartnerNote: '«–» betyr «ingen navngitt»: Rapporten nevner ingen ved navn i planen.',
  headline: ({year, all, named, partners}: PrioritiesFinding) => {
    const whom = named === 0 && all === 1 ? 'ingen partnere' : partners.length === 1 ? 'én partner' : 'partnere';
    return `${plans(named, all)} for ${year} nevner ${whom} ved navn`;
  },
  finding: ({year, all, only}: PrioritiesFinding) => {
    if (all === 0) return `Figuren viser ingen planer for ${year} fra rapporten.`;
    return only ? `${plans(only.plans.length, all)} for ${year} nevner ${only.partner}.` : '';
  },
};

export type ReportPrioritiesWords = typeof words;

function plans(n: number, all: number): string {
  if (all === 1) return 'Den ene planen';
  if (n < all) return `${capital(frame.countOf(n, all))} av ${frame.count(all)} planer`;
  return all === 2 ? 'Begge planene' : `Alle ${frame.count(all)} planene`;
}
