import {ownValues} from '../datasets/built-ins.js';
import type {Language} from '../datasets/source.js';
import {ImportError} from './import-error.js';
import type {OwnTopic} from './importer.js';

/** Ten times the size of the report's largest file. More would take long to draw, and would not be read. */
const mostValues = 3000;

/** Reads a file in the form of those in `data/`, as the report's own are read: completely, or not at all. */
export function documentTopic(read: (document: unknown, language: Language) => unknown): OwnTopic {
  return {
    isText: true,
    read(answer, _mapping, {language}) {
      if (answer.form !== 'document')
        throw new ImportError('form', 'document', 'a file in the form of the report’s own', answer.form);
      if (valuesIn(answer.document) > mostValues)
        throw new ImportError('too-many-cells', 'document', `at most ${mostValues} values`, answer.document);
      return read(answer.document, language);
    },
  };
}

/**
 * The number of values in a document, or any number above the limit.
 *
 * @throws {ImportError} for a number with more digits than JavaScript can represent, which would be shown as another one.
 */
function valuesIn(value: unknown): number {
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new ImportError('long-number', 'document', `numbers of at most ${Number.MAX_SAFE_INTEGER}`, value);
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const one of ownValues(value)) {
    count += valuesIn(one);
    if (count > mostValues) break;
  }
  return count;
}
