import type {Language} from '../model/source.js';
import type {Option} from './figures.js';

export type {Language};

type Phrase = readonly [nb: string, nn: string, en: string];
const languages: readonly Language[] = ['nb', 'nn', 'en'];

const figures: Readonly<Record<string, Phrase>> = {
  'cef-funding-map': ['Kart over EU-støtte', 'Kart over EU-stønad', 'Map of EU support'],
  'goal-results': ['Mål og resultater', 'Mål og resultat', 'Goals and results'],
  'guidance-list': ['Veiledninger', 'Rettleiingar', 'Guides'],
  'infosec-trend': [
    'Informasjonssikkerhet over tid',
    'Informasjonstryggleik over tid',
    'Information security over time',
  ],
  'key-figures': ['Nøkkeltall', 'Nøkkeltal', 'Key figures'],
  'partner-network': ['Samarbeidspartnere', 'Samarbeidspartnarar', 'Partners'],
  'report-chapter': ['Et helt kapittel', 'Eit heilt kapittel', 'A whole chapter'],
  'report-claim': ['En påstand', 'Ein påstand', 'One claim'],
  'report-claims': [
    'Påstandene, prøvd mot tallene',
    'Påstandane, prøvde mot tala',
    'The claims, held against the numbers',
  ],
  'report-priorities': ['Prioriteringer', 'Prioriteringar', 'Priorities'],
  'report-timeline': ['Tidslinje', 'Tidslinje', 'Timeline'],
  'risk-findings': ['Utfordringer', 'Utfordringar', 'Challenges'],
};

const options: Readonly<Record<string, Phrase>> = {
  address: ['Navn i adressen', 'Namn i adressa', 'Name in the address'],
  chapter: ['Kapittel', 'Kapittel', 'Chapter'],
  county: ['Fylke', 'Fylke', 'County'],
  'dimension-county': ['Dimensjonen for fylke', 'Dimensjonen for fylke', 'Dimension of counties'],
  'dimension-level': ['Dimensjonen for forvaltningsnivå', 'Dimensjonen for forvaltningsnivå', 'Dimension of levels'],
  'dimension-measure': ['Dimensjonen for tiltak', 'Dimensjonen for tiltak', 'Dimension of measures'],
  'dimension-time': ['Dimensjonen for år', 'Dimensjonen for år', 'Dimension of years'],
  edition: ['Rapportår', 'Rapportår', 'Year of the report'],
  figure: ['Tall', 'Tal', 'Number'],
  from: ['Fra år', 'Frå år', 'From year'],
  goal: ['Mål', 'Mål', 'Goal'],
  group: ['Gruppe', 'Gruppe', 'Group'],
  heading: ['Overskrift', 'Overskrift', 'Heading'],
  'heading-level': ['Overskriftsnivå', 'Overskriftsnivå', 'Heading level'],
  hide: ['Skjul deler', 'Skjul delar', 'Hide parts'],
  kind: ['Type', 'Type', 'Kind'],
  lang: ['Språk', 'Språk', 'Language'],
  level: ['Forvaltningsnivå', 'Forvaltningsnivå', 'Level of government'],
  measure: ['Tiltak', 'Tiltak', 'Measure'],
  partner: ['Partner', 'Partnar', 'Partner'],
  publisher: ['Utgiver', 'Utgjevar', 'Publisher'],
  query: ['Søkeord', 'Søkjeord', 'Search words'],
  claim: ['Påstand', 'Påstand', 'Claim'],
  ref: ['Påstand', 'Påstand', 'Claim'],
  sort: ['Rekkefølge', 'Rekkjefølgje', 'Order'],
  source: ['Kilde', 'Kjelde', 'Source'],
  src: ['Adressen til egne tall', 'Adressa til eigne tal', 'Address of own numbers'],
  'src-timeout': [
    'Hvor lenge det ventes på egne tall',
    'Kor lenge det blir venta på eigne tal',
    'How long to wait for own numbers',
  ],
  status: ['Status', 'Status', 'Status'],
  to: ['Til år', 'Til år', 'To year'],
  view: ['Visning', 'Vising', 'View'],
  year: ['År', 'År', 'Year'],
};

/** Choices that are no Norwegian words; the others can be read as they are. */
const choices: Readonly<Record<string, Phrase>> = {
  bars: ['Søyler', 'Søyler', 'Bars'],
  change: ['Endring', 'Endring', 'Change'],
  en: ['Engelsk', 'Engelsk', 'English'],
  lines: ['Linjer', 'Linjer', 'Lines'],
  list: ['Liste', 'Liste', 'List'],
  map: ['Kart', 'Kart', 'Map'],
  matrix: ['Matrise', 'Matrise', 'Matrix'],
  nb: ['Bokmål', 'Bokmål', 'Bokmål'],
  'new-or-updated': ['Ny eller oppdatert', 'Ny eller oppdatert', 'New or updated'],
  nn: ['Nynorsk', 'Nynorsk', 'Nynorsk'],
  publisher: ['Etter utgiver', 'Etter utgjevar', 'By publisher'],
  report: ['Som i rapporten', 'Som i rapporten', 'As in the report'],
  table: ['Tabell', 'Tabell', 'Table'],
  tiles: ['Fliser', 'Fliser', 'Tiles'],
  timeline: ['Tidslinje', 'Tidslinje', 'Timeline'],
  title: ['Etter tittel', 'Etter tittel', 'By title'],
  updated: ['Oppdatert', 'Oppdatert', 'Updated'],
};

const form = {
  insert: ['Figur fra årsrapporten', 'Figur frå årsrapporten', 'Figure from the annual report'],
  figure: ['Figur', 'Figur', 'Figure'],
  unset: ['Ikke valgt', 'Ikkje valt', 'Not set'],
  yes: ['Ja', 'Ja', 'Yes'],
  save: ['Sett inn', 'Set inn', 'Insert'],
  change: ['Endre', 'Endre', 'Change'],
  cancel: ['Avbryt', 'Avbryt', 'Cancel'],
} satisfies Record<string, Phrase>;

/** What the forms of editors say in one language. A name that is new in the manifest stands for itself. */
export function words(language: Language = 'nb') {
  const at = Math.max(0, languages.indexOf(language));
  const said = (phrases: Readonly<Record<string, Phrase>>) => (name: string) =>
    (Object.hasOwn(phrases, name) ? phrases[name]![at] : undefined) ?? name;
  return {
    form: (name: keyof typeof form) => said(form)(name),
    figures: said(figures),
    options: said(options),
    choice: ({names = {}}: Option, value: string) => names[value] ?? said(choices)(value),
  };
}
