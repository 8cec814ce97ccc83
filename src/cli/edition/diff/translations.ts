import {languages} from '../../../datasets/source.js';
import {allTopics} from '../all-sheets.js';
import {textIds, valueAt} from '../places.js';
import {flatDocument, type Documents} from '../sheet-rows.js';
import type {MissingText} from './difference.js';

/** Groups that one language has and the others need not: their texts are the data's own, or quotations in bokmål. */
const ownGroups: Readonly<Record<string, readonly string[]>> = {
  claims: ['translation'],
  'infosec-trend': ['measure', 'level', 'remark'],
};

/** Texts that are missing in a language and were there before in the same place, and texts that were not renewed when the bokmål was. */
export function missingTranslations(before: Documents, after: Documents): MissingText[] {
  return allTopics.flatMap(({topic}) => {
    const [old, current] = [before, after].map((documents) => flatDocument(topic, documents[topic]));
    const ids = languages.flatMap((language) => textIds(current, language));
    return [...new Set(ids)].flatMap((id) => {
      const text = (document: unknown, language: string) => valueAt(document, ['texts', language, ...id.split('.')]);
      const isOwn = ownGroups[topic]?.includes(id.split('.')[0] ?? '') ?? false;
      const isRenewed = text(old, 'nb') !== undefined && text(old, 'nb') !== text(current, 'nb');
      const isOld = languages.some((language) => text(old, language) !== undefined);
      return languages.flatMap((language): MissingText[] => {
        const own = text(current, language);
        const wasMissing = isOld && text(old, language) === undefined;
        if (own === undefined) return isOwn || wasMissing ? [] : [{topic, id, language, problem: 'missing'}];
        const isKept = language !== 'nb' && isRenewed && own === text(old, language);
        return isKept ? [{topic, id, language, problem: 'not-renewed'}] : [];
      });
    });
  });
}
