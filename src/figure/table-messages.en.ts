import type {TableWords} from './table-messages.nb.js';

/** The texts of tables that can be sorted; fetched with a table. */
export const words: TableWords = {
  orders: {
    number: {descending: 'Highest first', ascending: 'Lowest first'},
    name: {ascending: 'From A to Å', descending: 'From Å to A'},
  },
  sortedBy: (label, order) => `Sorted by “${label}”. ${order}.`,
  originalOrder: 'The table has its first order again.',
};
