import type {LaterWords} from './later-messages.nb.js';

/** The texts of tables that can be sorted and of an author's notes on marks; fetched with either. */
export const words: LaterWords = {
  orders: {
    number: {descending: 'Høgast først', ascending: 'Lågast først'},
    name: {ascending: 'Frå A til Å', descending: 'Frå Å til A'},
    time: {descending: 'Nyast først', ascending: 'Eldst først'},
    truth: {descending: 'Stemmer oftast først', ascending: 'Stemmer minst først'},
  },
  sortedBy: (label, order) => `Sortert etter «${label}». ${order}.`,
  originalOrder: 'Tabellen har den første rekkjefølgja igjen.',
  annotations: 'Merknader frå nettstaden',
  annotation: (number, text) => `merknad ${number}: ${text}`,
  annotationInPicture: (number, place, text) => `Merknad ${number} frå nettstaden (${place}): ${text}`,
  annotationInTable: (text) => `Merknad frå nettstaden: ${text}`,
  ofData: {
    annotations: 'Merknader frå kjelda',
    annotation: (number, text) => `merknad ${number} frå kjelda: ${text}`,
    annotationInPicture: (number, place, text) => `Merknad ${number} frå kjelda (${place}): ${text}`,
    annotationInTable: (text) => `Merknad frå kjelda: ${text}`,
  },
};
