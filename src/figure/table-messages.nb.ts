/** The texts of tables that can be sorted; fetched with a table. */
export const words = {
  orders: {
    number: {descending: 'Høyest først', ascending: 'Lavest først'},
    name: {ascending: 'Fra A til Å', descending: 'Fra Å til A'},
  },
  sortedBy: (label: string, order: string) => `Sortert etter «${label}». ${order}.`,
  originalOrder: 'Tabellen har den første rekkefølgen igjen.',
};

export type TableWords = typeof words;
