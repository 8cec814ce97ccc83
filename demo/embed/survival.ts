import rows from '../survival.json' with {type: 'json'};
import type {Phrase} from '../words.js';
import type {FormName} from './forms.js';

export type Fate = 'kept' | 'link' | 'text' | 'dead' | 'gone';

interface Row {
  engine: string;
  version: string;
  form: string;
  result: string;
  /** False where no test of ours has seen it. */
  run?: boolean;
}

const known: readonly Row[] = rows;

/** Which of the tested forms a form of the builder is. The others are for those who write the page themselves. */
const tested: Partial<Record<FormName, string>> = {link: 'link', data: 'p', element: 'script', iframe: 'iframe'};

export const testedForms = Object.keys(tested) as FormName[];

/** The tools that the forms were put through, each with its version. */
export const tools = [...new Set(known.map(({engine, version}) => `${engine} ${version}`))];

/** What a tool leaves of a form; nothing where it is not known. */
export function fateIn(tool: string, form: FormName): Fate | undefined {
  return rowOf(tool, form)?.result as Fate | undefined;
}

export function isTried(tool: string): boolean {
  return testedForms.every((form) => rowOf(tool, form)?.run !== false);
}

/** The simplest form that comes through whole; a link always does. */
export function advised(tool: string): FormName {
  return testedForms.find((form) => fateIn(tool, form) === 'kept') ?? 'link';
}

function rowOf(tool: string, form: FormName): Row | undefined {
  return known.find((row) => `${row.engine} ${row.version}` === tool && row.form === tested[form]);
}

export const fates: Readonly<Record<Fate, Phrase>> = {
  kept: {nb: 'beholdes', nn: 'blir teken vare på', en: 'is kept'},
  link: {nb: 'bare lenken blir igjen', nn: 'berre lenkja blir att', en: 'only the link is left'},
  text: {nb: 'bare teksten blir igjen', nn: 'berre teksten blir att', en: 'only the text is left'},
  dead: {nb: 'beholdes, men får ikke kjøre', nn: 'blir att, men får ikkje køyre', en: 'is kept, but may not run'},
  gone: {nb: 'fjernes', nn: 'blir fjerna', en: 'is removed'},
};
