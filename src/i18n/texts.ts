import type {Language} from '../datasets/source.js';

/** The words of one element: bokmål at once, the others when a page asks for them. */
export interface Texts<Words> {
  has(language: Language): boolean;
  /** Bokmål until the language has been loaded. */
  get(language: Language): Words;
  load(language: Language): Promise<void>;
}

export function texts<Words>(
  nb: Words,
  others: Record<Exclude<Language, 'nb'>, () => Promise<{words: Words}>>,
): Texts<Words> {
  const loaded = new Map<Language, Words>([['nb', nb]]);
  return {
    has: (language) => loaded.has(language),
    get: (language) => loaded.get(language) ?? nb,
    async load(language) {
      if (language !== 'nb' && !loaded.has(language)) loaded.set(language, (await others[language]()).words);
    },
  };
}
