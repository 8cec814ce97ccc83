import manifest from '../../custom-elements.json' with {type: 'json'};
import type {Language} from '../../src/datasets/source.js';
import choiceLabels from '../choice-labels.json' with {type: 'json'};
import {elementOptions} from '../../src/build/element-options.js';
import {groups} from '../examples.js';
import type {Phrase} from '../words.js';

type Labels = Readonly<Record<string, Phrase>>;

/** What readers call the choices of each option. */
const labels: Readonly<Record<string, Readonly<Record<string, Labels>>>> = choiceLabels;

const all = elementOptions(manifest).map(({tag, options, ...element}) => ({
  ...element,
  tag,
  options: options.map((option) => ({...option, labels: labels[tag]?.[option.name] ?? {}})),
}));

/** The elements with their options, in the order of the site. */
export const figures = groups.flatMap(({tag}) => all.filter((one) => one.tag === tag));

export type Figure = (typeof figures)[number];
export type Option = Figure['options'][number];

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

/** What most figures can be told, such as their heading, and what few tell it: numbers of their own. */
export function isSecondary(option: Option): boolean {
  return /^(src|dimension)\b/.test(option.name) || sharedBy(option) > figures.length / 2;
}
