import type {FrameWords} from './messages.nb.js';

export const frame: FrameWords = {
  viewLegend: 'Vis som',
  table: 'Tabell',
  asList: 'Les figuren som liste',
  help: 'Slik les du figuren',
  pressing:
    'Trykk for å halde det du ser, framme. Trykk same staden igjen for å lukke. Esc lukkar først, og fjernar så eit val.',
  withScreenReader: 'Med skjermlesar: Vel å lese figuren som liste. Lista har dei same tala i ord.',
  /** The name of the notes where they are folded. */
  aboutFigure: 'Om figuren',
  source: 'Kjelde',
  quotedIn: (report) => `attgitt i ${report}`,
  quoted: (text) => `«${text}»`,
  partOf: (part, whole) => `${part} av ${whole}`,
  section: 'avsnittet',
  sections: 'avsnitta',
  sectionList: 'Avsnitt i årsrapporten',
  numberOfSections: (n) => `${frame.count(n)} avsnitt`,
  licence: 'Lisens',
  noLicence: 'ikkje oppgitt i kjelda',
  noLicenceInReport: 'ikkje oppgitt i årsrapporten',
  years: (from, to) => (from === to ? `Tal for ${from}.` : `Tal for ${from}–${to}.`),
  noEdition: (edition, shown) => `Det finst inga utgåve «${edition}». Figuren viser tala for ${shown}.`,
  lackingEdition: (edition, shown) => `Vi fekk ikkje henta tala for ${edition}. Figuren viser tala for ${shown}.`,
  download: 'Last ned',
  share: 'Del',
  embed: 'Bygg inn',
  chosen: (name) => `Valt: ${name}`,
  cleared: 'Valet er fjerna.',
  failed: 'Vi kunne ikkje teikne figuren.',
  viewShown: (view) => `Viser ${view.toLowerCase()}.`,
  count: (n) =>
    ['null', 'eitt', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'][n] ?? `${n}`,
  counted: (n) => ['ingen', 'éin'][n] ?? frame.count(n),
  countOf: (n, of, inWords = frame.counted) => (n > 0 && of > 12 ? `${n}` : inWords(n)),
};
