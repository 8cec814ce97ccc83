/** The texts of tables that can be sorted and of an author's notes on marks; fetched with either. */
export const words = {
  orders: {
    number: {descending: 'Høyest først', ascending: 'Lavest først'},
    name: {ascending: 'Fra A til Å', descending: 'Fra Å til A'},
    time: {descending: 'Nyest først', ascending: 'Eldst først'},
    truth: {descending: 'Stemmer oftest først', ascending: 'Stemmer minst først'},
  },
  sortedBy: (label: string, order: string) => `Sortert etter «${label}». ${order}.`,
  originalOrder: 'Tabellen har den første rekkefølgen igjen.',
  annotations: 'Merknader fra nettstedet',
  /** After the name of the mark, for screen readers. */
  annotation: (number: number, text: string) => `merknad ${number}: ${text}`,
  annotationInPicture: (number: number, place: string, text: string) =>
    `Merknad ${number} fra nettstedet (${place}): ${text}`,
  annotationInTable: (text: string) => `Merknad fra nettstedet: ${text}`,
  /** The same for notes of the author's own data. */
  ofData: {
    annotations: 'Merknader fra kilden',
    annotation: (number: number, text: string) => `merknad ${number} fra kilden: ${text}`,
    annotationInPicture: (number: number, place: string, text: string) =>
      `Merknad ${number} fra kilden (${place}): ${text}`,
    annotationInTable: (text: string) => `Merknad fra kilden: ${text}`,
  },
};

export type LaterWords = typeof words;
