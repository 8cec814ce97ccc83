import type {GuideStatus} from '../../datasets/guidance.js';
import {capital} from '../../i18n/capital.js';
import type {Numbers} from '../../i18n/numbers.js';
import {frame} from '../../figure/messages.nb.js';

export const words = {
  ...frame,
  heading: 'Ny og oppdatert veiledning',
  /** The name of the list where it is folded. */
  items: 'Veiledninger',
  title: 'Veiledning',
  publisher: 'Utgiver',
  status: 'Status',
  address: 'Adresse',
  search: 'Søk i veiledningene',
  allPublishers: 'Alle utgivere',
  allStatuses: 'Alle',
  sort: 'Sorter etter',
  sorts: {report: 'Som i kilden', title: 'Tittel', publisher: 'Utgiver'},
  statuses: {
    'new-or-updated': 'Ny eller oppdatert',
    new: 'Ny',
    updated: 'Oppdatert',
    unspecified: 'Ikke oppgitt',
  } as Record<GuideStatus, string>,
  shown: (shown: number, all: number) =>
    `Viser ${all < 2 ? guides(shown) : shown === all ? `alle ${frame.count(all)} veiledningene` : `${frame.counted(shown)} av ${frame.count(all)} veiledninger`}.`,
  nothing: 'Ingen veiledninger passer til søket og valgene.',
  clear: 'Fjern søk og valg',
  notLinked: 'ikke lenket: adressen er ikke sikker',
  howToRead: (unclear: number, all: number) =>
    unclear === all
      ? 'Rapporten sier ikke hva som er nytt, og hva som er oppdatert.'
      : `For ${frame.counted(unclear)} av de ${frame.count(all)} sier ikke rapporten om veiledningen er ny eller oppdatert.`,
  oldAddresses: 'Rapporten oppgir adressene. Noen kan ha endret seg siden.',
  unit: 'Antall veiledninger',
  finding: (
    all: number,
    publishers: readonly {id: string; count: number}[],
    numbers: Numbers,
    /** The status that all of them have. */
    status?: GuideStatus,
    from = `${frame.counted(publishers.length)} ${publishers.length === 1 ? 'utgiver' : 'utgivere'}`,
  ) =>
    `${capital(guides(all, status))}${all === 0 ? '' : ` fra ${from}${publishers.length > 6 ? '' : `: ${numbers.list(publishers.map(({id, count}) => `${id}\u00a0(${count})`))}`}`}.`,
  /** Follows the sentence about guides that have a publisher. */
  withoutPublisher: (n: number) => `${capital(frame.counted(n))} til er uten utgiver.`,
};

export type GuidanceListWords = typeof words;

function guides(n: number, status: GuideStatus = 'unspecified'): string {
  const [one, many] = {
    'new-or-updated': ['ny eller oppdatert ', 'nye eller oppdaterte '],
    new: ['ny ', 'nye '],
    updated: ['oppdatert ', 'oppdaterte '],
    unspecified: ['', ''],
  }[status];
  return `${frame.counted(n)} ${n === 1 ? `${one}veiledning` : `${many}veiledninger`}`;
}
