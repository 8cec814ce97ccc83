import survival from '../survival.json' with {type: 'json'};
import type {Phrase} from '../words.js';
import type {FormName} from './forms.js';

const {rows} = survival;

export const fates = {
  kept: {nb: 'beholdes', nn: 'blir teken vare på', en: 'is kept'},
  element: {
    nb: 'skriptet fjernes, elementet beholdes',
    nn: 'skriptet blir fjerna, elementet blir att',
    en: 'the script is removed, the element is kept',
  },
  link: {nb: 'bare lenken blir igjen', nn: 'berre lenkja blir att', en: 'only the link is left'},
  text: {nb: 'bare teksten blir igjen', nn: 'berre teksten blir att', en: 'only the text is left'},
  dead: {
    nb: 'beholdes, men reagerer ikke',
    nn: 'blir att, men reagerer ikkje',
    en: 'is kept, but does not respond',
  },
  gone: {nb: 'fjernes', nn: 'blir fjerna', en: 'is removed'},
} satisfies Record<string, Phrase>;

export type Fate = keyof typeof fates;

/** Which of the measured forms a form of the builder is. The others are for those who write the page themselves. */
const measured = {link: 'link', data: 'p', element: 'script', iframe: 'iframe'} as const;

export const measuredForms = Object.keys(measured) as (keyof typeof measured)[];

/** The tools that the forms were put through, each with its version and how it was set up. */
export const tools = rows.map(nameOf);

/** What a tool leaves of a form; nothing where it was not measured. */
export function fateIn(tool: string, form: FormName): Fate | undefined {
  const row = rows.find((one) => nameOf(one) === tool);
  return row && form in measured ? (row.survives[measured[form as keyof typeof measured]] as Fate) : undefined;
}

/** In how many of the tools a form comes through whole. */
export function keptIn(form: FormName): number {
  return tools.filter((tool) => fateIn(tool, form) === 'kept').length;
}

/** The simplest form that comes through whole. */
export function advised(tool: string): FormName {
  return measuredForms.find((form) => fateIn(tool, form) === 'kept') ?? 'link';
}

function nameOf({name, version}: (typeof rows)[number]): string {
  return `${name} (${version})`;
}
