import {format, newCommand, zip64} from './fixed-words.js';

/** Why a file cannot be read as the workbook of a report. */
const sentences = {
  'another-workbook': () => `Filen er en annen arbeidsbok enn den som er laget med «${newCommand}».`,
  broken: () => `Filen er skadet. Åpne den i regnearkprogrammet, og lagre den på nytt som ${format}.`,
  'encrypted-or-old': () => `Filen er i et gammelt format eller har passord. Lagre den som ${format} uten passord.`,
  macros: () => `Arbeidsboken har makroer. Lagre den som ${format} uten makroer.`,
  'no-file': () => 'Filen finnes ikke.',
  'not-a-workbook': () => `Filen er ikke en arbeidsbok. Lagre den som ${format}.`,
  'open-document': () => `Filen er i formatet OpenDocument. Lagre den som ${format}.`,
  'same-sheet': (sheet: string) => `To ark heter «${sheet}». Gi det ene et annet navn.`,
  'same-file': () => 'Filen er helt lik den første. La en annen skrive inn tallene i en kopi.',
  'too-large': (limit: string) => `Filen er for stor. Den kan være på høyst ${limit}.`,
  'too-large-unpacked': (limit: string) => `Filen er for stor når den er pakket ut. Den kan være på høyst ${limit}.`,
  'too-long': (cell: string) =>
    `Cellen ${cell} har mer tekst enn en celle i Excel har plass til. Gjør teksten kortere.`,
  'too-many-cells': () => 'Arbeidsboken har for mange celler til å være en årsrapport.',
  'too-many-columns': (sheet: string) => `Ark «${sheet}» har for mange kolonner.`,
  'too-many-rows': (sheet: string) => `Ark «${sheet}» har for mange rader. Slett tomme rader nederst.`,
  'too-many-sheets': (limit: string) => `Arbeidsboken har flere ark enn ${limit}.`,
  'too-much-text': () => 'Arbeidsboken har for mye tekst til å være en årsrapport.',
  'two-values': (cell: string) =>
    `Cellen ${cell} har to verdier i filen. Skriv verdien på nytt i regnearkprogrammet, og lagre filen som ${format}.`,
  zip64: () =>
    `Filen er komprimert i et format for svært store filer (${zip64}). Åpne den i regnearkprogrammet, og lagre den på nytt som ${format}.`,
} satisfies Record<string, (detail: string) => string>;

export type WorkbookWords = Record<keyof typeof sentences, (detail: string) => string>;

export const words: WorkbookWords = sentences;
