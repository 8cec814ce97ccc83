import {format, newCommand, zip64} from './fixed-words.js';
import type {WorkbookWords} from './workbook-messages.nb.js';

export const words: WorkbookWords = {
  'another-workbook': () => `Fila er ei anna arbeidsbok enn den som er laga med «${newCommand}».`,
  broken: () => `Fila er skadd. Opne ho i reknearkprogrammet, og lagre ho på nytt som ${format}.`,
  'encrypted-or-old': () => `Fila er i eit gammalt format eller har passord. Lagre ho som ${format} utan passord.`,
  macros: () => `Arbeidsboka har makroar. Lagre ho som ${format} utan makroar.`,
  'no-file': () => 'Fila finst ikkje.',
  'not-a-workbook': () => `Fila er ikkje ei arbeidsbok. Lagre ho som ${format}.`,
  'open-document': () => `Fila er i formatet OpenDocument. Lagre ho som ${format}.`,
  'same-sheet': (sheet) => `To ark heiter «${sheet}». Gi det eine eit anna namn.`,
  'same-file': () => 'Fila er heilt lik den første. La ein annan skrive inn tala i ein kopi.',
  'too-large': (limit) => `Fila er for stor. Ho kan vere på høgst ${limit}.`,
  'too-large-unpacked': (limit) => `Fila er for stor når ho er pakka ut. Ho kan vere på høgst ${limit}.`,
  'too-long': (cell) => `Cella ${cell} har meir tekst enn ei celle i Excel har plass til. Gjer teksten kortare.`,
  'too-many-cells': () => 'Arbeidsboka har for mange celler til å vere ein årsrapport.',
  'too-many-columns': (sheet) => `Ark «${sheet}» har for mange kolonnar.`,
  'too-many-rows': (sheet) => `Ark «${sheet}» har for mange rader. Slett tomme rader nedst.`,
  'too-many-sheets': (limit) => `Arbeidsboka har fleire ark enn ${limit}.`,
  'too-much-text': () => 'Arbeidsboka har for mykje tekst til å vere ein årsrapport.',
  'two-values': (cell) =>
    `Cella ${cell} har to verdiar i fila. Skriv verdien på nytt i reknearkprogrammet, og lagre fila som ${format}.`,
  zip64: () =>
    `Fila er komprimert i eit format for svært store filer (${zip64}). Opne ho i reknearkprogrammet, og lagre ho på nytt som ${format}.`,
};
