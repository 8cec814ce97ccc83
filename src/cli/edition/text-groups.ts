import type {Table} from './definition.js';
import {setAt, type Draft} from './places.js';

/** Makes the groups of texts that a topic has in each language, also where no row has such a text. */
export function makeTextGroups(document: Draft, tables: readonly Table[]): void {
  for (const {columns} of tables) {
    for (const {path, language} of columns) {
      const [group = '', ...rest] = path.split('.');
      if (language && rest.length > 0 && !isGroup(document, language, group))
        setAt(document, ['texts', language, group], {});
    }
  }
}

const isGroup = (document: Draft, language: string, group: string) => {
  const texts = (document['texts'] as Draft | undefined)?.[language] as Draft | undefined;
  return texts?.[group] !== undefined;
};
