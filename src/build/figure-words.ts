import {existsSync} from 'node:fs';
import {languages, type Language} from '../datasets/source.js';

/** The words of one figure. */
export type Words = Readonly<Record<string, unknown>> & {heading: string; caption?: string};

const file = (relative: string) => new URL(`../../${relative}`, import.meta.url);

/** The words of a figure in each language. A single claim uses those of the list of claims, and its name from there. */
export async function wordsOf(tag: string): Promise<Record<Language, Words>> {
  const isItem = !existsSync(file(`src/figures/${tag}/messages.nb.ts`));
  const folder = file(`src/figures/${isItem ? `${tag}s` : tag}/`);
  const words = languages.map(async (language) => {
    const {words: own} = (await import(new URL(`messages.${language}.ts`, folder).href)) as {words: Words};
    return [language, isItem ? {...own, heading: `${own['claim']}`} : own];
  });
  return Object.fromEntries(await Promise.all(words)) as Record<Language, Words>;
}
