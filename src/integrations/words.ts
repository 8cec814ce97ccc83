import type {Language} from '../datasets/source.js';
import optionNames from '../build/option-names.json' with {type: 'json'};
import {figureOf, type Option} from './figures.js';

export type {Language};

type Phrase = readonly [nb: string, nn: string, en: string];
const languages: readonly Language[] = ['nb', 'nn', 'en'];

/** Short names for the menus of editors. Other figures have the names in their headings. */
const shortNames: Readonly<Record<string, Phrase>> = {
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
    'Påstandene, sjekket mot tallene',
    'Påstandane, sjekka mot tala',
    'The claims, tested against the numbers',
  ],
  'report-priorities': ['Prioriteringer', 'Prioriteringar', 'Priorities'],
  'report-timeline': ['Tidslinje', 'Tidslinje', 'Timeline'],
  'risk-findings': ['Utfordringer', 'Utfordringar', 'Challenges'],
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

/** The words of the editors' forms in one language. A name that is new in the manifest is used as it is. */
export function words(language: Language = 'nb') {
  const at = Math.max(0, languages.indexOf(language));
  const phraseIn = (phrases: Readonly<Record<string, Phrase>>) => (name: string) =>
    (Object.hasOwn(phrases, name) ? phrases[name]![at] : undefined) ?? name;
  const written = (phrases: object) => (name: string) =>
    new Map<string, Record<Language, string>>(Object.entries(phrases)).get(name)?.[languages[at]!] ?? name;
  return {
    form: (name: keyof typeof form) => phraseIn(form)(name),
    figures: (tag: string) =>
      Object.hasOwn(shortNames, tag) ? phraseIn(shortNames)(tag) : (figureOf(tag)?.heading[language] ?? tag),
    options: written(optionNames.names),
    choice: ({names = {}}: Option, value: string) => names[value] ?? written(optionNames.choices)(value),
  };
}
