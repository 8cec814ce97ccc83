/** The words that every figure has. Bokmål is the original: the other languages have the same phrases. */
export const frame = {
  viewLegend: 'Vis som',
  table: 'Tabell',
  source: 'Kilde',
  quotedIn: (report: string) => `gjengitt i ${report}`,
  section: 'avsnittet',
  licence: 'Lisens',
  noLicence: 'ikke oppgitt i kilden',
  years: (from: string, to: string) => (from === to ? `Tall for ${from}.` : `Tall for ${from}–${to}.`),
  ourCalculation: 'beregnet av oss',
  noEdition: (edition: string, shown: string) => `Det finnes ingen utgave «${edition}». Figuren viser tallene for ${shown}.`,
  download: 'Last ned',
  share: 'Del',
  embed: 'Bygg inn',
  files: {
    csv: 'CSV for Excel',
    'csv-rfc': 'CSV etter RFC 4180',
    json: 'JSON',
    svg: 'Bilde som SVG',
    png: 'Bilde som PNG',
  },
  fileHints: {
    csv: 'semikolon og desimalkomma',
    'csv-rfc': 'komma og desimalpunktum',
    json: 'tallene med kilde',
    svg: 'kan forstørres uten tap',
    png: 'til dokument og sosiale medier',
  },
  linkLabel: 'Lenke til siden med figuren',
  copyLink: 'Kopier lenke',
  linkCopied: 'Lenken er kopiert.',
  embedLabel: 'Kode for figuren slik den vises nå',
  copyEmbed: 'Kopier kode',
  embedCopied: 'Koden er kopiert.',
  copyFailed: 'Nettleseren lot oss ikke kopiere. Teksten er merket, så du kan kopiere den selv.',
  fileReady: (name: string) => `Filen ${name} er klar.`,
  fileFailed: 'Filen kunne ikke lages her. Prøv et annet format.',
  viewShown: (view: string) => `Viser ${view.toLowerCase()}.`,
  /** Numbers up to twelve are words in a sentence. */
  count: (n: number) =>
    ['null', 'ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'][n] ?? `${n}`,
};

export type FrameWords = typeof frame;
