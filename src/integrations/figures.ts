import all from 'virtual:figures';
import type {Language} from '../datasets/source.js';
import {isOnWeb} from './host.js';

/** An option of a figure, as a form needs it. */
export interface Option {
  name: string;
  kind: 'choice' | 'text' | 'flag' | 'number';
  /** The choices, where there are any. */
  values: readonly string[];
  /** The names of choices that are numbers: counties. */
  names?: Readonly<Record<string, string>>;
}

/** A figure: an element of this package. */
export interface Figure {
  tag: string;
  className: string;
  /** The heading of the figure, unless an author gives another. */
  heading: Readonly<Record<Language, string>>;
  options: readonly Option[];
}

/** The options of one figure by name, as its attributes have them; options that are not set are left out. */
export type Values = Readonly<Record<string, string>>;

/** No element declares this option: it is an attribute of any element, and sets the language of a figure. */
const language: Option = {name: 'lang', kind: 'choice', values: ['nb', 'nn', 'en']};

/** Every figure of the package. */
export const figures: readonly Figure[] = all.map(({options, ...figure}) => ({
  ...figure,
  options: [...options, language],
}));

export function figureOf(tag: string): Figure | undefined {
  return figures.find((figure) => figure.tag === tag);
}

/** Elements with an author's own data inside a figure; other content is text to read until the figure is drawn. */
export const ownData = 'table, script, ul, ol';

/** The options that the figure has, with values that it knows, of all that are given. */
export function known({options}: Figure, asked: (name: string) => unknown): Values {
  const pairs = options.map((option) => [option.name, knownValue(option, asked(option.name))] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function knownValue({name, kind, values}: Option, value: unknown): string | undefined {
  if (kind === 'flag') return value === true || value === '' || value === 'true' ? '' : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = `${value}`.trim();
  if (kind === 'number') return text !== '' && Number.isFinite(Number(text)) ? text : undefined;
  if (name === 'src' && !isOnWeb(text)) return undefined;
  if (kind === 'text') return text || undefined;
  return values.find((choice) => choice.toLowerCase() === text.toLowerCase());
}
