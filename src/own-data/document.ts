import type {Language} from '../model/source.js';
import {Refusal} from '../readers/refusal.js';
import type {OwnTopic} from './topic.js';

/** A file in the form of those in `data/`, read as the report's own is: wholly, or not at all. */
export function documentTopic(read: (document: unknown, language: Language) => unknown): OwnTopic {
  return {
    isText: true,
    read(answer, _hints, {language}) {
      if (answer.form !== 'document')
        throw new Refusal('form', 'document', 'a file in the form of the report’s own', answer.form);
      return read(answer.document, language);
    },
  };
}
