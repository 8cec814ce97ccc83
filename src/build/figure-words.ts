import {existsSync} from 'node:fs';
import type {Language} from '../datasets/source.js';
import {languages} from './option-labels.js';

/** The words of one figure. */
export type Words = Readonly<Record<string, unknown>> & {heading: string; caption?: string};

const languageCodes = Object.keys(languages) as Language[];
const file = (relative: string) => new URL(`../../${relative}`, import.meta.url);

/** The words of a figure in each language. A single claim uses those of the list of claims, and its name from there. */
export async function wordsOf(tag: string): Promise<Record<Language, Words>> {
  const isItem = !existsSync(file(`src/figures/${tag}/messages.nb.ts`));
  const folder = file(`src/figures/${isItem ? `${tag}s` : tag}/`);
  const words = languageCodes.map(async (language) => {
    const {words: own} = (await import(new URL(`messages.${language}.ts`, folder).href)) as {words: Words};
    return [language, isItem ? {...own, heading: `${own['claim']}`} : own];
  });
  return Object.fromEntries(await Promise.all(words)) as Record<Language, Words>;
}
