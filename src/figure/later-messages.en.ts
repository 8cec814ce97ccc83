import type {LaterWords} from './later-messages.nb.js';

/** The texts of tables that can be sorted and of an author's notes on marks; fetched with either. */
export const words: LaterWords = {
  orders: {
    number: {descending: 'Highest first', ascending: 'Lowest first'},
    name: {ascending: 'From A to Å', descending: 'From Å to A'},
    time: {descending: 'Newest first', ascending: 'Oldest first'},
    truth: {descending: 'Most often true first', ascending: 'Least often true first'},
  },
  sortedBy: (label, order) => `Sorted by “${label}”. ${order}.`,
  originalOrder: 'The table has its first order again.',
  annotations: 'Notes from this website',
  annotation: (number, text) => `note ${number}: ${text}`,
  annotationInPicture: (number, place, text) => `Note ${number} from the website (${place}): ${text}`,
  annotationInTable: (text) => `Note from the website: ${text}`,
  ofData: {
    annotations: 'Notes from the source',
    annotation: (number, text) => `note ${number} from the source: ${text}`,
    annotationInPicture: (number, place, text) => `Note ${number} from the source (${place}): ${text}`,
    annotationInTable: (text) => `Note from the source: ${text}`,
  },
};
