import {words as difference} from './diff/messages.nn.js';
import {sheetNames} from './all-sheets.js';
import {
  buildCommand,
  format,
  newCommand,
  notRead,
  ownSheet,
  pairsExample,
  replaceOption,
  turnExample,
  zip64,
} from './fixed-words.js';
import type {EditionWords} from './messages.nb.js';

export const words: EditionWords = {
  difference,
  ofAll: 'av',
  nothing: 'ingenting',
  decimalSign: ',',
  second: 'Den andre innskrivinga',
  sheet: (name) => `Ark «${name}»`,
  cell: (name, cell) => `Ark «${name}», celle ${cell}`,
  faults: {
    ambiguous: ({header, value}) =>
      `«${header}» er «${value}», som kan vere to ulike tal. Skriv det utan punktum, og med komma før desimalane.`,
    choice: ({header, value, expected}) => `«${header}» er «${value}». Vel blant: ${expected}.`,
    count: ({header, value}) => `«${header}» er ${value}, men skal vere eit heilt tal frå 0 og oppover.`,
    'count-of': ({header, value}) => `${value} rader har ja i kolonnen «${header}». Nøyaktig éi skal ha det.`,
    data: ({header, value, expected}) => `Figurane kan ikkje bruke ${value} (${header}). Dei ventar: ${expected}.`,
    date: ({header}) => `«${header}» har blitt ein dato. Gi cella formatet tekst eller tal, og skriv verdien på nytt.`,
    decimals: ({header, value, expected}) => `«${header}» er ${value}, men skal ha høgst ${expected} desimalar.`,
    different: ({header, value, other, expected}) =>
      `«${header}» er ${value} her, men ${other} i den andre innskrivinga (${expected}).`,
    duplicate: ({value}) => `«${value}» står her to gonger. Behald éin.`,
    empty: ({header}) => `«${header}» manglar.`,
    error: ({header, value}) => `«${header}» er feilen ${value}. Skriv verdien i staden.`,
    formula: ({header}) => `«${header}» er ein formel. Kopier cella, og lim ho inn som verdi.`,
    'formula-elsewhere': ({header}) =>
      `«${header}» er ein formel som hentar verdien frå ein annan stad. Skriv verdien i staden.`,
    form: ({header, value, expected}) => `«${header}» er «${value}», som ikkje har rett form (${expected}).`,
    merged: ({header, expected}) => `«${header}» er del av dei samanslåtte cellene ${expected}. Del dei igjen.`,
    'missing-column': ({header}) => `Kolonnen «${header}» manglar i første rad.`,
    'missing-row': ({value}) => `Rada for ${value} manglar.`,
    'missing-sheet': ({value}) => `Arket «${value}» manglar.`,
    'no-years': () => 'Ingen kolonne har eit årstal som overskrift.',
    'no-text': ({value}) => `Teksten ${value} manglar. Skriv han i ei rad her.`,
    'not-in-first': ({header, value}) => `«${header}» er ${value} i den andre innskrivinga og manglar i den første.`,
    'not-in-second': ({header, value}) => `«${header}» er ${value} her og manglar i den andre innskrivinga.`,
    note: ({header, value}) => `«${header}» er «${value}». Skriv talet utan noten.`,
    number: ({header, value}) => `«${header}» er «${value}», men skal vere eit tal.`,
    pairs: ({header, value}) => `«${header}» er «${value}». Skriv slik: ${pairsExample}.`,
    percent: ({header}) => `«${header}» er i prosent, men skal vere eit vanleg tal.`,
    range: ({header, value}) => `«${header}» er ${value}, men skal vere frå 0 til 100.`,
    reference: ({header, value, expected}) =>
      `«${header}» er «${value}», som ikkje finst. Det som finst, er: ${expected}.`,
    sign: ({header, value, expected}) =>
      `«${header}» er «${value}». ${expected === '' ? 'Her skal det vere eit tal.' : `Teikn som kan stå her: ${expected}`}`,
    sum: ({value, expected}) => `Summen er ${value}, men tala for fylka blir ${expected} til saman.`,
    taken: ({value}) => `«${value}» er oppteken av ein annan tekst. Behald éin.`,
    text: ({header, value}) => `«${header}» er ${value}, men skal vere ein tekst.`,
    'too-high': ({header, value, expected}) => `«${header}» er ${value}, men kan vere høgst ${expected}.`,
    turn: ({header, value}) => `«${header}» er «${value}». Skriv to år etter kvarandre, slik: ${turnExample}.`,
    'unknown-column': ({value, expected}) =>
      `Vi kjenner ikkje kolonnen «${value}». Eigne kolonnar skal slutte på «${notRead}». Dei andre er: ${expected}.`,
    'unknown-row': ({value}) => `Vi kjenner ikkje rada «${value}».`,
    'unknown-sheet': ({value}) =>
      `Vi kjenner ikkje arket «${value}». Eigne ark skal ha eit namn som byrjar på «${ownSheet}».`,
    verdict: ({value, expected}) =>
      `Tala viser at setninga stemmer i ${expected} tilfelle, men her står det ${value}. Les setninga på nytt. Kan ho stå, så skriv det tala viser.`,
    year: ({header, value}) => `«${header}» er «${value}», men skal vere eit årstal.`,
    'year-late': ({value, expected}) => `Åra ${value} er etter året til rapporten, ${expected}.`,
    'years-unsorted': ({value}) => `Åra skal kome i stigande rekkjefølgje, men er ${value}.`,
  },
  workbook: {
    'another-workbook': () => `Fila er ei anna arbeidsbok enn den som er laga med «${newCommand}».`,
    broken: () => `Fila er skadd. Opne ho i reknearkprogrammet, og lagre ho på nytt som ${format}.`,
    'encrypted-or-old': () => `Fila er i eit gammalt format eller har passord. Lagre ho som ${format} utan passord.`,
    macros: () => `Arbeidsboka har makroar. Lagre ho som ${format} utan makroar.`,
    'no-file': () => 'Fila finst ikkje.',
    'not-a-workbook': () => `Fila er ikkje ei arbeidsbok. Lagre ho som ${format}.`,
    'open-document': () => `Fila er i formatet OpenDocument. Lagre ho som ${format}.`,
    'too-large': (limit) => `Fila er for stor. Ho kan vere på høgst ${limit}.`,
    'too-large-unpacked': (limit) => `Fila er for stor når ho er pakka ut. Ho kan vere på høgst ${limit}.`,
    'too-many-cells': () => 'Arbeidsboka har for mange celler til å vere ein årsrapport.',
    'too-many-columns': (sheet) => `Ark «${sheet}» har for mange kolonnar.`,
    'too-many-rows': (sheet) => `Ark «${sheet}» har for mange rader. Slett tomme rader nedst.`,
    'too-many-sheets': (limit) => `Arbeidsboka har fleire ark enn ${limit}.`,
    zip64: () =>
      `Fila er komprimert i eit format for svært store filer (${zip64}). Opne ho i reknearkprogrammet, og lagre ho på nytt som ${format}.`,
  },
  wrongYear: (name, year) =>
    `Fila heiter ${name}, men årstalet i arket «${sheetNames.report}» er ${year}. Rett det eine eller det andre.`,
  exists: (folder) => `${folder} finst frå før. Legg til ${replaceOption} for å byte han ut.`,
  notFolder: (path) => `${path} er ikkje ei mappe.`,
  otherFile: (folder, name) =>
    `${folder} kan ikkje bytast ut, for mappa har òg ${name}, som ikkje høyrer til ein rapport.`,
  fileExists: (file) => `${file} finst frå før.`,
  noReport: (year) => `Vi har ingen rapport frå ${year}.`,
  brokenFile: (file, line) =>
    `${file} kan ikkje lesast${line === undefined ? '' : `: Feilen er på linje ${line}`}. Lag mappa på nytt med «${buildCommand}», eller hent fila frå ein tryggleikskopi.`,
  incomplete: (folder, files) => `${folder} er ikkje ein heil rapport: ${files} manglar.`,
  notWritten: (count) => `${count} feil. Ingenting er skrive.`,
  written: (folder, files, compared) =>
    `${folder} er skriven, med ${files} filer.${compared > 0 ? ` ${compared} tal er like i begge innskrivingane.` : ''}`,
  newWorkbook: (file, sheets) => `${file} er skriven, med ${sheets} ark. Byrj med arket «Les meg».`,
};
