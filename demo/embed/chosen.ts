import type {Language} from '../../src/datasets/source.js';
import {figureOf, figures} from './figures.js';

/** What is to be embedded: a figure, its options, and where its files are. */
export interface Chosen {
  tag: string;
  /** Attribute by attribute, without those that are as they would be anyway. */
  options: Readonly<Record<string, string>>;
  /** Nothing where the figure is to speak the language of the page that it lands on. */
  language: Language | undefined;
  /** The folder with the built files. */
  host: string;
}

const languages: readonly string[] = ['nb', 'nn', 'en'] satisfies Language[];

/** The options as an author would write them: known ones, in the manifest's order, that change something. */
export function told(tag: string, options: Readonly<Record<string, string>>): Record<string, string> {
  const entries = figureOf(tag)!.options.flatMap(({name, kind, default: initial}) => {
    const value = Object.hasOwn(options, name) ? options[name]!.trim() : initial;
    if (kind === 'flag') return value === '' || value === 'true' ? [[name, ''] as const] : [];
    return value === '' || value === initial ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * The address of a page says what was chosen in the words of the data form: `data-report=infosec-trend&data-level=…`. It does
 * not say where the scripts come from: whoever sends a link would have its reader paste theirs.
 */
export function chosenIn(search: URLSearchParams, host: string): Chosen {
  const asked = search.get('data-report') ?? '';
  const tag = figureOf(asked) ? asked : figures[0]!.tag;
  const options = [...search].flatMap(([name, value]) =>
    name.startsWith('data-') ? [[name.slice('data-'.length), value] as const] : [],
  );
  const language = search.get('data-lang') ?? '';
  return {
    tag,
    options: told(tag, Object.fromEntries(options)),
    language: languages.includes(language) ? (language as Language) : undefined,
    host,
  };
}

export function rememberIn(search: URLSearchParams, {tag, options, language}: Omit<Chosen, 'host'>): void {
  const earlier = Array.from(search.keys()).filter((name) => name.startsWith('data-') || name === 'host');
  for (const name of earlier) search.delete(name);
  search.set('data-report', tag);
  for (const [name, value] of Object.entries(options)) search.set(`data-${name}`, value);
  if (language) search.set('data-lang', language);
}
