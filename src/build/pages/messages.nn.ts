import type {FigurePageWords} from './messages.nb.js';

export const words: FigurePageWords = {
  report: (year) => `Digdirs årsrapport ${year}`,
  figures: 'Figurar frå rapporten',
  about: 'Her er tal, mål og planar frå rapporten, kvar som figur, tabell og fil.',
  unread: 'Adressa ber om noko figuren ikkje har. Figuren blir vist utan det.',
  table: 'Alt i éin tabell',
  oneByOne: (title) => `${title}: ein for ein`,
  files: 'Last ned',
  page: 'Figuren som nettside',
  plainText: 'Rein tekst',
  languages: 'Les på eit anna språk',
  all: 'Alle figurane',
  site: 'Bygg inn figuren på nettstaden din',
};
