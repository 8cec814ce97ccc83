import type {GuideStatus} from '../../datasets/guidance.js';
import type {GuidanceListWords} from './messages.nb.js';
import {capital} from '../../i18n/capital.js';
import {frame} from '../../figure/messages.en.js';

export const words: GuidanceListWords = {
  ...frame,
  heading: 'New and updated guidance',
  items: 'Guides',
  title: 'Guide',
  publisher: 'Publisher',
  status: 'Status',
  address: 'Address',
  search: 'Search the guides',
  allPublishers: 'All publishers',
  allStatuses: 'All',
  sort: 'Sort by',
  sorts: {report: 'As in the source', title: 'Title', publisher: 'Publisher'},
  statuses: {
    'new-or-updated': 'New or updated',
    new: 'New',
    updated: 'Updated',
    unspecified: 'Not stated',
  },
  shown: (shown, all) =>
    `Showing ${all < 2 ? guides(shown) : shown === all ? `all ${frame.count(all)} guides` : `${frame.count(shown)} of ${frame.count(all)} guides`}.`,
  nothing: 'No guides match the search and the choices.',
  clear: 'Clear search and choices',
  notLinked: 'not linked: the address is not safe',
  howToRead: (unclear, all) =>
    unclear === all
      ? 'The report does not say what is new and what is updated.'
      : `For ${frame.count(unclear)} of the ${frame.count(all)}, the report does not say whether the guide is new or updated.`,
  oldAddresses: 'The addresses are those given in the report. Some may have changed since.',
  unit: 'Number of guides',
  finding: (
    all,
    publishers,
    numbers,
    status,
    from = `${frame.count(publishers.length)} ${publishers.length === 1 ? 'publisher' : 'publishers'}`,
  ) =>
    `${capital(guides(all, status))}${all === 0 ? '' : ` from ${from}${publishers.length > 6 ? '' : `: ${numbers.list(publishers.map(({id, count}) => `${id}\u00a0(${count})`))}`}`}.`,
  withoutPublisher: (n) => `${capital(frame.count(n))} more ${n === 1 ? 'has' : 'have'} no publisher.`,
};

function guides(n: number, status: GuideStatus = 'unspecified'): string {
  const kind = {'new-or-updated': 'new or updated ', new: 'new ', updated: 'updated ', unspecified: ''}[status];
  return `${frame.counted(n)} ${kind}${n === 1 ? 'guide' : 'guides'}`;
}
