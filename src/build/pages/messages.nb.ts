/** The words around a figure on a page of its own. */
export const words = {
  report: (year: string) => `Digdirs årsrapport ${year}`,
  figures: 'Figurer fra rapporten',
  about: 'Her er tall, mål og planer fra rapporten, hver som figur, tabell og fil.',
  unread: 'Adressen ber om noe figuren ikke har. Figuren vises uten det.',
  table: 'Alt i én tabell',
  oneByOne: (title: string) => `${title}: én for én`,
  files: 'Last ned',
  page: 'Figuren som nettside',
  plainText: 'Ren tekst',
  languages: 'Les på et annet språk',
  all: 'Alle figurene',
  site: 'Bygg inn figuren på nettstedet ditt',
};

export type FigurePageWords = typeof words;
