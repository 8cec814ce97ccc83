import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {languages, type Language} from '../datasets/source.js';
import {pathOf} from './project-file.js';

/** The words of one figure. */
export type Words = Readonly<Record<string, unknown>> & {heading: string; caption?: string};

/** The words of a figure in each language. A single claim uses those of the list of claims, and its name from there. */
export async function wordsOf(tag: string): Promise<Record<Language, Words>> {
  const isItem = !existsSync(pathOf(`src/figures/${tag}/messages.nb.ts`));
  const folder = pathOf(`src/figures/${isItem ? `${tag}s` : tag}`);
  const words = languages.map(async (language) => {
    const file = pathToFileURL(`${folder}/messages.${language}.ts`);
    const {words: own} = (await import(file.href)) as {words: Words};
    return [language, isItem ? {...own, heading: `${own['claim']}`} : own];
  });
  return Object.fromEntries(await Promise.all(words)) as Record<Language, Words>;
}
