import type {ElementOptions, Option as AnyOption} from '../../src/build/element-options.js';
import type {Language} from '../../src/datasets/source.js';
import elements from '../element-options.json' with {type: 'json'};
import {groups} from '../examples.js';
import type {Phrase} from '../words.js';

export interface Option extends AnyOption {
  /** What readers call the choices, where that is not the value itself. */
  labels: Readonly<Record<string, Phrase>>;
}
export interface Figure extends Pick<ElementOptions, 'tag' | 'className'> {
  options: readonly Option[];
}

const all = elements as unknown as readonly Figure[];

/** The elements with their options, in the order of the site. */
export const figures: readonly Figure[] = groups.flatMap(({tag}) => all.filter((one) => one.tag === tag));

export function figureOf(tag: string): Figure | undefined {
  return figures.find((one) => one.tag === tag);
}

export function titleOf(tag: string, language: Language): string {
  return groups.find((group) => group.tag === tag)!.title[language];
}

/** How many figures have an option, described in the same words. */
function sharedBy({name, description}: Option): number {
  return figures.filter(({options}) => options.some((one) => one.name === name && one.description === description))
    .length;
}

/** Options for numbers of an author's own. */
export function isOwn({name}: Option): boolean {
  return /^(src|dimension|fix|periods|revisions)\b/.test(name);
}

/** What most figures can be told, such as their heading, and what few tell it: numbers of their own. */
export function isSecondary(option: Option): boolean {
  return isOwn(option) || sharedBy(option) > figures.length / 2;
}
