import {asObject, asString, own, type Fields} from './data-error.js';
import type {Language} from './source.js';

/** What a data file calls things of one kind in one language, by their id. */
export function labelsOf(texts: Fields, language: Language, kind: string): (id: string) => string {
  const path = `texts.${language}.${kind}`;
  const labels = asObject(own(texts, kind), path);
  return (id) => asString(own(labels, id), `${path}.${id}`);
}
