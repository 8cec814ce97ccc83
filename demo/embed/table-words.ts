import type {Reason, Topic} from '../../src/cli/dimension-reasons.js';
import type {Phrase} from '../words.js';

/** The texts of the field for the number of a table. */
export const tableWords = {
  label: {
    nb: 'Nummer på en tabell i Statistikkbanken',
    nn: 'Nummer på ein tabell i Statistikkbanken',
    en: 'Table number at Statistics Norway',
  },
  help: {
    nb: 'For eksempel 12042. Når du henter tabellen, henter nettleseren din data fra data.ssb.no.',
    nn: 'Til dømes 12042. Når du hentar tabellen, hentar nettlesaren din data frå data.ssb.no.',
    en: 'For example 12042. When you fetch the table, your browser contacts data.ssb.no.',
  },
  fetch: {nb: 'Hent tabellen', nn: 'Hent tabellen', en: 'Fetch the table'},
  waiting: {nb: 'Henter tabellen.', nn: 'Hentar tabellen.', en: 'Fetching the table.'},
  wrong: {
    nb: 'Skriv nummeret med sifre, for eksempel 12042.',
    nn: 'Skriv nummeret med siffer, til dømes 12042.',
    en: 'Write the number in digits, for example 12042.',
  },
  elsewhere: {
    nb: 'Dette feltet henter bare tabeller fra Statistisk sentralbyrå (SSB). Er tabellen fra et annet byrå, for eksempel i Sverige eller Finland? Last den ned derfra som JSON-stat eller CSV, og velg filen i feltet «Fil med tall».',
    nn: 'Dette feltet hentar berre tabellar frå Statistisk sentralbyrå (SSB). Er tabellen frå eit anna byrå, til dømes i Sverige eller Finland? Last han ned derifrå som JSON-stat eller CSV, og vel fila i feltet «Fil med tal».',
    en: 'This field fetches tables of Statistics Norway (SSB) only. Is the table from another office, such as Statistics Sweden or Statistics Finland? Download it there as JSON-stat or CSV, and choose the file in the field “File of numbers”.',
  },
  none: {
    nb: 'Statistikkbanken har ingen tabell med dette nummeret.',
    nn: 'Statistikkbanken har ingen tabell med dette nummeret.',
    en: 'Statistics Norway has no table with this number.',
  },
  busy: {
    nb: 'Statistikkbanken ber oss vente. Prøv igjen om litt.',
    nn: 'Statistikkbanken ber oss vente. Prøv igjen om litt.',
    en: 'Statistics Norway asks us to wait. Try again in a moment.',
  },
  refused: {
    nb: 'Nettleseren fikk ikke svar, eller siden har ikke lov til å hente data fra andre nettsteder. Kjør dette i stedet:',
    nn: 'Nettlesaren fekk ikkje svar, eller sida har ikkje lov til å hente data frå andre nettstader. Køyr dette i staden:',
    en: 'The browser got no answer, or this page is not allowed to contact other sites. Run this command instead:',
  },
  choose: {
    nb: 'Tabellen har mer enn figuren har plass til. Velg i feltene under, for eksempel:',
    nn: 'Tabellen har meir enn figuren har plass til. Vel i felta under, til dømes:',
    en: 'The table has more than the figure has room for. Choose in the fields below, for example:',
  },
  undrawn: {
    nb: 'Figuren kan ikke vise denne tabellen.',
    nn: 'Figuren kan ikkje vise denne tabellen.',
    en: 'The figure cannot show this table.',
  },
  save: {nb: 'Lagre filen', nn: 'Lagre fila', en: 'Save the file'},
  use: {
    nb: 'Legg filen ved siden av siden din, og sett inn denne koden:',
    nn: 'Legg fila ved sida av sida di, og set inn denne koden:',
    en: 'Put the file beside your page, and insert this code:',
  },
} satisfies Record<string, Phrase>;

export const topicWords: Readonly<Record<Topic, Phrase>> = {
  time: {nb: 'Tid', nn: 'Tid', en: 'Time'},
  measure: {nb: 'Tiltak', nn: 'Tiltak', en: 'Measures'},
  level: {nb: 'Nivåer', nn: 'Nivå', en: 'Levels'},
};

export const reasonWords: Readonly<Record<Reason, Phrase>> = {
  asked: {nb: 'Du har valgt det.', nn: 'Du har valt det.', en: 'You chose it.'},
  role: {nb: 'Kilden merker den slik.', nn: 'Kjelda merkjer han slik.', en: 'The source marks it so.'},
  name: {nb: 'Navnet sier det.', nn: 'Namnet seier det.', en: 'Its name says so.'},
  periods: {nb: 'Kategoriene er perioder.', nn: 'Kategoriane er periodar.', en: 'Its categories are periods.'},
  left: {
    nb: 'Kategoriene passer, eller det er den eneste som er igjen.',
    nn: 'Kategoriane passar, eller det er den einaste som er att.',
    en: 'Its categories fit, or it is the one that is left.',
  },
};
