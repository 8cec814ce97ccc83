import type {Language} from '../src/datasets/source.js';

/** A text in each language. */
export type Phrase = Readonly<Record<Language, string>>;

/** The texts that the pages of the site share, and those around the tools. */
export const siteWords = {
  brand: {nb: 'Figurene i årsrapporten', nn: 'Figurane i årsrapporten', en: 'Figures of the annual report'},
  skip: {nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to content'},
  pages: {nb: 'Sider', nn: 'Sider', en: 'Pages'},
  languages: {nb: 'Språk', nn: 'Språk', en: 'Language'},
  start: {nb: 'Figurer', nn: 'Figurar', en: 'Figures'},
  embed: {nb: 'Bygg inn', nn: 'Bygg inn', en: 'Embed'},
  doctor: {nb: 'Sjekk innbyggingen', nn: 'Sjekk innbygginga', en: 'Check an embedding'},
  accessibility: {nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility'},
  documentation: {nb: 'Dokumentasjon', nn: 'Dokumentasjon', en: 'Documentation'},
  search: {nb: 'Søk', nn: 'Søk', en: 'Search'},
  tryouts: {nb: 'Prøvesider', nn: 'Prøvesider', en: 'Try-out pages'},
  article: {nb: 'I en artikkel', nn: 'I ein artikkel', en: 'In an article'},
  hostile: {nb: 'Under fremmed CSS', nn: 'Under framand CSS', en: 'Under hostile CSS'},
  bare: {nb: 'Kortest mulig', nn: 'Kortast mogleg', en: 'As short as possible'},
  scheme: {nb: 'Utseende', nn: 'Utsjånad', en: 'Appearance'},
  light: {nb: 'Lys', nn: 'Lys', en: 'Light'},
  dark: {nb: 'Mørk', nn: 'Mørk', en: 'Dark'},
  auto: {nb: 'Auto', nn: 'Auto', en: 'Auto'},
  sources: {
    nb: 'Tallene kommer fra Digdirs årsrapport 2020. Informasjonssikkerhet: Statistisk sentralbyrå, tabell 12042. Kart: Kartverket.',
    nn: 'Tala kjem frå årsrapporten 2020 til Digdir. Informasjonstryggleik: Statistisk sentralbyrå, tabell 12042. Kart: Kartverket.',
    en: 'The numbers come from Digdir’s annual report 2020. Information security: Statistics Norway, table 12042. Map: Norwegian Mapping Authority (Kartverket).',
  },
  policy: {
    nb: 'Sidene kjører selv under en streng Content-Security-Policy med Trusted Types, lagrer ingenting hos leseren og henter ingenting fra andre.',
    nn: 'Sidene køyrer sjølve under ein streng Content-Security-Policy med Trusted Types, lagrar ingenting hos lesaren og hentar ingenting frå andre.',
    en: 'The pages themselves run under a strict Content-Security-Policy with Trusted Types, store nothing on the reader’s device and fetch nothing from anyone else.',
  },
  needsScript: {
    nb: 'Denne siden trenger JavaScript. Uten det finner du det samme som tekst i dokumentasjonen.',
    nn: 'Denne sida treng JavaScript. Utan det finn du det same som tekst i dokumentasjonen.',
    en: 'This page needs JavaScript. Without it you find the same as text in the documentation.',
  },
} satisfies Record<string, Phrase>;

export const copy: Phrase = {nb: 'Kopier kode', nn: 'Kopier kode', en: 'Copy code'};
export const copied: Phrase = {nb: 'Kopiert', nn: 'Kopiert', en: 'Copied'};
export const copyFailed: Phrase = {
  nb: 'Nettleseren lot oss ikke kopiere. Koden er merket, så du kan kopiere den selv.',
  nn: 'Nettlesaren lét oss ikkje kopiere. Koden er merkt, så du kan kopiere han sjølv.',
  en: 'The browser did not let us copy. The code is selected, so that you can copy it yourself.',
};
