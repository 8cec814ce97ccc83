/** The texts that every figure has. Bokmål is the original: the other languages have the same phrases. */
export const frame = {
  viewLegend: 'Vis som',
  table: 'Tabell',
  asList: 'Les figuren som liste',
  help: 'Slik leser du figuren',
  pressing:
    'Trykk for å holde det du ser, fremme. Trykk samme sted igjen for å lukke. Esc lukker først, og fjerner så et valg.',
  withScreenReader: 'Med skjermleser: Velg å lese figuren som liste. Listen har de samme tallene i ord.',
  /** The name of the notes where they are folded. */
  aboutFigure: 'Om figuren',
  source: 'Kilde',
  quotedIn: (report: string) => `gjengitt i ${report}`,
  /** The report's own words, in the quotation marks of the text around them. */
  quoted: (text: string) => `«${text}»`,
  /** A part of a whole: «3 av 4». */
  partOf: (part: string, whole: string) => `${part} av ${whole}`,
  section: 'avsnittet',
  sections: 'avsnittene',
  sectionList: 'Avsnitt i årsrapporten',
  numberOfSections: (n: number): string => `${frame.count(n)} avsnitt`,
  licence: 'Lisens',
  noLicence: 'ikke oppgitt i kilden',
  noLicenceInReport: 'ikke oppgitt i årsrapporten',
  years: (from: string, to: string) => (from === to ? `Tall for ${from}.` : `Tall for ${from}–${to}.`),
  noEdition: (edition: string, shown: string) =>
    `Det finnes ingen utgave «${edition}». Figuren viser tallene for ${shown}.`,
  lackingEdition: (edition: string, shown: string) =>
    `Vi fikk ikke hentet tallene for ${edition}. Figuren viser tallene for ${shown}.`,
  download: 'Last ned',
  share: 'Del',
  embed: 'Bygg inn',
  chosen: (name: string) => `Valgt: ${name}`,
  cleared: 'Valget er fjernet.',
  failed: 'Vi kunne ikke tegne figuren.',
  viewShown: (view: string) => `Viser ${view.toLowerCase()}.`,
  /** Numbers up to twelve are written as words in a sentence. */
  count: (n: number) =>
    ['null', 'ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'][n] ?? `${n}`,
  /** The same before a masculine or feminine noun. */
  counted: (n: number): string => ['ingen', 'én'][n] ?? frame.count(n),
  /** For «n of m»: both are words, or neither. */
  countOf: (n: number, of: number, inWords?: (n: number) => string): string =>
    n > 0 && of > 12 ? `${n}` : (inWords ?? frame.counted)(n),
};

export type FrameWords = typeof frame;
