import {asObject, asString, own, type Fields} from './data-error.js';
import type {Language} from './source.js';

/** The labels of a data file for things of one kind in one language, by their id. */
export function labelsOf(texts: Fields, language: Language, kind: string): (id: string) => string {
  const path = `texts.${language}.${kind}`;
  const labels = asObject(own(texts, kind), path);
  return (id) => asString(own(labels, id), `${path}.${id}`);
}

/** The library's English translations of quotations, where a data file has them. Readers of Norwegian need none. */
export function translationsOf(texts: Fields, language: Language, kind: string): (id: string) => string | undefined {
  const translations = language === 'en' ? own(texts, kind) : undefined;
  if (translations === undefined) return () => undefined;
  const path = `texts.${language}.${kind}`;
  const byId = asObject(translations, path);
  return (id) => {
    const text = own(byId, id);
    return text === undefined ? undefined : asString(text, `${path}.${id}`);
  };
}
