import type {GuideStatus} from '../../datasets/guidance.js';
import type {GuidanceListWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.nn.js';

export const words: GuidanceListWords = {
  ...frame,
  heading: 'Ny og oppdatert rettleiing',
  items: 'Rettleiingar',
  title: 'Rettleiing',
  publisher: 'Utgivar',
  status: 'Status',
  address: 'Adresse',
  search: 'Søk i rettleiingane',
  allPublishers: 'Alle utgivarar',
  allStatuses: 'Alle',
  sort: 'Sorter etter',
  sorts: {report: 'Som i kjelda', title: 'Tittel', publisher: 'Utgivar'},
  statuses: {
    'new-or-updated': 'Ny eller oppdatert',
    new: 'Ny',
    updated: 'Oppdatert',
    unspecified: 'Ikkje oppgitt',
  },
  shown: (shown, all) =>
    `Viser ${all < 2 ? guides(shown) : shown === all ? `alle dei ${frame.count(all)} rettleiingane` : `${counted(shown)} av ${frame.count(all)} rettleiingar`}.`,
  nothing: 'Ingen rettleiingar passar til søket og vala.',
  clear: 'Fjern søk og val',
  notLinked: 'ikkje lenka: adressa er ikkje trygg',
  howToRead: (unclear, all) =>
    unclear === all
      ? 'Rapporten seier ikkje kva som er nytt, og kva som er oppdatert.'
      : `For ${counted(unclear)} av dei ${frame.count(all)} seier ikkje rapporten om rettleiinga er ny eller oppdatert.`,
  oldAddresses: 'Rapporten oppgir adressene. Nokre kan ha endra seg sidan.',
  unit: 'Tal på rettleiingar',
  finding: (
    all,
    publishers,
    numbers,
    status,
    from = `${frame.counted(publishers.length)} ${publishers.length === 1 ? 'utgivar' : 'utgivarar'}`,
  ) =>
    `${capital(guides(all, status))}${all === 0 ? '' : ` frå ${from}${publishers.length > 6 ? '' : `: ${numbers.list(publishers.map(({id, count}) => `${id}\u00a0(${count})`))}`}`}.`,
  withoutPublisher: (n) => `${capital(counted(n))} til er utan utgivar.`,
};

/** The noun for a guide is feminine. */
function counted(n: number): string {
  return n === 1 ? 'éi' : frame.counted(n);
}

function guides(n: number, status: GuideStatus = 'unspecified'): string {
  const [one, many] = {
    'new-or-updated': ['ny eller oppdatert ', 'nye eller oppdaterte '],
    new: ['ny ', 'nye '],
    updated: ['oppdatert ', 'oppdaterte '],
    unspecified: ['', ''],
  }[status];
  return `${counted(n)} ${n === 1 ? `${one}rettleiing` : `${many}rettleiingar`}`;
}
