import type {ReportPrioritiesWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nn.js';

export const words: ReportPrioritiesWords = {
  ...frame,
  heading: 'Prioriteringar og tiltak',
  unitOf: (year) => `Tal på planar for ${year}`,
  items: 'Planar',
  caption: 'Planane i rapporten, og kven dei skal gjennomførast saman med',
  list: 'Liste',
  plan: 'Plan',
  quote: 'Ordlyden i rapporten',
  translation: 'Omsetjing',
  partners: 'Saman med',
  partner: 'Partnar',
  partnerName: 'Fullt namn',
  withPartner: 'med namngitt partnar',
  withoutPartner: 'utan namngitt partnar',
  noPartner: 'Ingen namngitt',
  hint: 'Trykk på ein partnar for å sjå berre planane som nemner han.',
  shows: (partner) => `Viser berre planar med ${partner}.`,
  showAll: 'Vis alle planar',
  showsAll: 'Viser alle planar.',
  howToRead: 'Sitata er frå rapporten, på bokmål. Overskriftene er våre.',
  noPartnerNote: '«–» tyder «ingen namngitt»: Rapporten nemner ingen ved namn i planen.',
  headline: ({year, all, named, partners}) => {
    const whom = named === 0 && all === 1 ? 'ingen partnarar' : partners.length === 1 ? 'éin partnar' : 'partnarar';
    return `${plans(named, all)} for ${year} nemner ${whom} ved namn`;
  },
  finding: ({year, all, only}) => {
    if (all === 0) return `Figuren viser ingen planar for ${year} frå rapporten.`;
    return only ? `${plans(only.plans.length, all)} for ${year} nemner ${only.partner}.` : '';
  },
};

function plans(n: number, all: number): string {
  if (all === 1) return 'Den eine planen';
  if (n < all) return `${capital(frame.countOf(n, all))} av ${frame.count(all)} planar`;
  return all === 2 ? 'Begge planane' : `Alle dei ${frame.count(all)} planane`;
}
