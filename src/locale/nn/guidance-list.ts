import type {GuidanceListWords} from '../nb/guidance-list.js';
import {capital} from '../capital.js';
import {frame} from './frame.js';

export const words: GuidanceListWords = {
  ...frame,
  heading: 'Ny og oppdatert rettleiing',
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
    shown === all
      ? `Viser alle ${frame.count(all)} rettleiingane.`
      : `Viser ${counted(shown)} av ${frame.count(all)} rettleiingar.`,
  nothing: 'Ingen rettleiingar passar til søket og vala.',
  clear: 'Fjern søk og val',
  notLinked: 'ikkje lenka: adressa er ikkje trygg',
  howToRead: (unclear, all) =>
    unclear === all
      ? 'Rapporten seier ikkje kva for rettleiingar som er nye, og kva for nokre som er oppdaterte.'
      : `For ${frame.count(unclear)} av dei ${frame.count(all)} seier ikkje rapporten om rettleiinga er ny eller oppdatert.`,
  oldAddresses: 'Rapporten oppgir adressene. Nokre kan ha endra seg sidan.',
  finding: (guides, publishers, numbers) =>
    `${capital(counted(guides))} ${guides === 1 ? 'rettleiing' : 'rettleiingar'} frå ${counted(publishers.length)} ${publishers.length === 1 ? 'utgivar' : 'utgivarar'}${publishers.length > 6 ? '' : `: ${numbers.list(publishers.map(({id, count}) => `${id} (${count})`))}`}.`,
};

/** «ei rettleiing» and «éin utgivar» would need two words for one: the figure serves both. */
function counted(n: number): string {
  return n === 1 ? '1' : n === 0 ? 'ingen' : frame.count(n);
}
