import {asObject, asString, own, type Fields} from './data-error.js';
import type {Language} from './source.js';

/** The labels of a data file for things of one kind in one language, by their id. */
export function labelsOf(texts: Fields, language: Language, kind: string): (id: string) => string {
  const path = `texts.${language}.${kind}`;
  const labels = asObject(own(texts, kind), path);
  return (id) => asString(own(labels, id), `${path}.${id}`);
}
