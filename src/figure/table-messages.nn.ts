import type {TableWords} from './table-messages.nb.js';

/** The texts of tables that can be sorted; fetched with a table. */
export const words: TableWords = {
  orders: {
    number: {descending: 'Høgast først', ascending: 'Lågast først'},
    name: {ascending: 'Frå A til Å', descending: 'Frå Å til A'},
  },
  sortedBy: (label, order) => `Sortert etter «${label}». ${order}.`,
  originalOrder: 'Tabellen har den første rekkjefølgja igjen.',
};
