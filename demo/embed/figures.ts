import manifest from '../../custom-elements.json' with {type: 'json'};
import type {Language} from '../../src/datasets/source.js';
import {elementOptions} from '../../src/build/element-options.js';
import {groups} from '../examples.js';

/** The elements with their options, in the order of the gallery. */
export const figures = groups.flatMap(({tag}) => elementOptions(manifest).filter((one) => one.tag === tag));

export type Figure = (typeof figures)[number];
export type Option = Figure['options'][number];

export function figureOf(tag: string): Figure | undefined {
  return figures.find((one) => one.tag === tag);
}

export function titleOf(tag: string, language: Language): string {
  return groups.find((group) => group.tag === tag)!.title[language];
}

/** Options that every figure has, such as its heading, and one that few authors use: numbers of their own. */
export function isSecondary({name}: Option): boolean {
  return (
    /^(src|dimension)\b/.test(name) || figures.every(({options}) => options.some((option) => option.name === name))
  );
}
