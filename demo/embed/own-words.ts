import type {Phrase} from '../words.js';

/** The texts of the form for numbers of an author's own. */
export const ownWords = {
  own: {nb: 'Egne tall', nn: 'Eigne tal', en: 'Your own numbers'},
  file: {nb: 'Fil med tall', nn: 'Fil med tal', en: 'File of numbers'},
  fileHelp: {
    nb: 'JSON-stat eller CSV. Filen blir i nettleseren din. Legg den på nettstedet ditt, og skriv adressen i feltet for den.',
    nn: 'JSON-stat eller CSV. Fila blir i nettlesaren din. Legg ho på nettstaden din, og skriv adressa i feltet for ho.',
    en: 'JSON-stat or CSV. The file stays in your browser. Put it on your site, and write its address in the field for it.',
  },
  unreadable: {
    nb: 'Vi kunne ikke lese tallene her. Nettleseren kan bare hente fra denne serveren. Last ned filen, og velg den.',
    nn: 'Vi kunne ikkje lese tala her. Nettlesaren kan berre hente frå denne serveren. Last ned fila, og vel ho.',
    en: 'We could not read the numbers here. The browser can only fetch from this server. Download the file and choose it.',
  },
  notFixed: {nb: 'Ikke valgt', nn: 'Ikkje valt', en: 'Not set'},
  fixHelp: {
    nb: 'Tallene er delt etter dette. Figuren viser tallene for én av delene.',
    nn: 'Tala er delte etter dette. Figuren viser tala for éin av delane.',
    en: 'The numbers are split by this. The figure shows those of one part.',
  },
} satisfies Record<string, Phrase>;
